import { readSection, writeSection, type SectionMarker } from "./managed-section.ts";

/** A version of a text; null where GitHub no longer has it. */
interface Version {
  readonly text: string | null;
}

/**
 * Whether a write of ours took back what a person had written since we read the text, told by the
 * edit history; if so, the text with both: theirs around our section as we wrote it.
 *
 * @param read the text as it was read, `wrote` as it was written
 * @param history the newest version first
 * @returns null where nothing was taken back, or where that cannot be told
 */
export function putBack(
  kind: SectionMarker["kind"],
  { read, wrote }: { readonly read: string; readonly wrote: string },
  history: readonly Version[],
): string | null {
  const at = history.findIndex(({ text }) => text !== null && same(text, wrote));
  const before = at < 0 ? null : (history[at + 1]?.text ?? null);
  if (before === null || same(before, read)) return null;
  // Somebody wrote after us as well: that is what stands, and our next write starts from it.
  if (at > 0) return null;
  const ours = readSection(wrote, kind);
  if (ours === null) return null;
  const both = writeSection(before, ours.section, ours.marker);
  return same(both, wrote) ? null : both;
}

function same(a: string, b: string): boolean {
  return a.replace(/\r\n?/g, "\n").trim() === b.replace(/\r\n?/g, "\n").trim();
}
