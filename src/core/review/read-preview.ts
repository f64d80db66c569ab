import { readSection } from "../issues/managed-section.ts";
import type { Marker } from "../issues/marker.ts";
import { readTicks, type Tick } from "./row-key.ts";

export type PreviewState = Extract<Marker, { kind: "preview" }>;

/** A preview comment, read back: the checkboxes as they are now, and what its marker remembers. */
export interface PreviewReading {
  readonly ticks: readonly Tick[];
  /** Null where a person removed or damaged the marker: then no tick can be told from our own. */
  readonly state: PreviewState | null;
}

/** Reads our part of a preview comment, whatever people did to it. */
export function readPreview(body: string): PreviewReading {
  const found = readSection(body, "preview");
  return { ticks: readTicks(found?.section ?? ""), state: found?.marker ?? null };
}

/**
 * The rows that somebody ticked or unticked since the comment was written: those that differ from
 * what the marker says. Who did it, and whether they may, is for the caller to find out. A row that
 * a person deleted says nothing.
 */
export function mergeChoices(previous: PreviewState | null, bodyNow: string): Tick[] {
  if (previous === null) return [];
  const written = new Map(Object.entries(previous.rows));
  return readPreview(bodyNow).ticks.filter(
    ({ key, checked }) => written.has(key) && written.get(key) !== checked,
  );
}
