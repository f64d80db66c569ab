import { readSection, writeSection } from "../issues/managed-section.ts";
import type { Choice } from "../issues/marker.ts";

const CLOSED = "This pull request is closed: the boxes no longer count.";

/** Whether a preview is history: then its marker knows every choice that counts. */
export function isClosedPreview(body: string): boolean {
  return readSection(body, "preview")?.section.startsWith(CLOSED) ?? false;
}

/**
 * A preview comment as history: the pull request is merged or closed. What it showed stays, and the
 * choices, which the sync after the merge reads. A text without our section is left as it is.
 */
export function closePreview(body: string, choices: readonly Choice[]): string {
  const old = readSection(body, "preview");
  if (old === null) return body;
  const text = old.section.startsWith(CLOSED) ? old.section : `${CLOSED}\n\n${old.section}`;
  return writeSection(body, text, { ...old.marker, choices: [...choices] });
}
