import type { Choice } from "../../core/issues/marker.ts";
import type { PullReading } from "../preview/read-pull.ts";
import type { Taken } from "./take-ticks.ts";

/**
 * Choices with those newly made. Each is kept with the file and text of its row, so that it is found
 * again once reworded: as they are at the head, or were at the commit that the preview showed.
 */
export async function addTicks(
  choices: readonly Choice[],
  taken: readonly Taken[],
  head: PullReading | null,
  readShown: () => Promise<PullReading | null>,
): Promise<readonly Choice[]> {
  if (taken.length === 0) return choices;
  const texts = textsOf(head);
  const missing = taken.some(({ key }) => !texts.has(key));
  const shown = missing ? textsOf(await readShown()) : texts;
  const all = new Map(choices.map((choice) => [choice.key, choice]));
  for (const { key, checked, by } of taken) {
    const known = texts.get(key) ?? shown.get(key) ?? all.get(key) ?? { path: "", text: "" };
    all.delete(key);
    all.set(key, { key, path: known.path, text: known.text, wanted: checked, by });
  }
  return [...all.values()];
}

function textsOf(reading: PullReading | null): ReadonlyMap<string, { path: string; text: string }> {
  return new Map(
    (reading?.changes ?? []).flatMap(({ after }) =>
      (after?.actions ?? []).map(
        ({ id, text }) => [id, { path: after?.path ?? "", text }] as const,
      ),
    ),
  );
}
