import type { Reading } from "../reading/reading.ts";
import { familyFeatures } from "./family-features.ts";
import { fileFeatures } from "./file-features.ts";
import { formFeatures } from "./form-features.ts";
import { frameFeatures } from "./frame-features.ts";
import { placeFeatures } from "./place-features.ts";
import { signalFeatures } from "./signal-features.ts";
import { wordFeatures } from "./word-features.ts";

/**
 * The features of each statement of a file: what the signals find, its words, its place, and its
 * neighbours. A feature is there or not; its name says what it is (`need`, `word:merge`).
 */
export function collectFeatures(readings: readonly Reading[]): string[][] {
  const own = readings.map((reading) => [
    ...signalFeatures(reading),
    ...wordFeatures(reading),
    ...placeFeatures(reading),
    ...formFeatures(reading),
    ...frameFeatures(reading),
  ]);
  const family = familyFeatures(readings);
  const file = fileFeatures(readings);
  return readings.map((_, i) => [...own[i]!, ...family[i]!, ...file]);
}
