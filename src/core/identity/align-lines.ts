import { diffArrays } from "diff";

/** Where each line of one version is in the other. */
export interface Alignment {
  /** By 0-based line before: the 0-based line after that is the same line, or -1. */
  readonly same: readonly number[];
  /** By 0-based line: the number of the hunk it was removed in, or -1. */
  readonly hunkBefore: readonly number[];
  /** By 0-based line: the number of the hunk it was added in, or -1. */
  readonly hunkAfter: readonly number[];
}

/** A version that differs in more lines than this is aligned only by its equal sentences. */
const MOST_EDITS = 4000;

/**
 * Aligns two versions of a file line by line (Myers, 1986), blind to white space, so that a
 * reflowed indentation or CRLF moves nothing. A removed run and the added run in its place share a
 * hunk number.
 */
export function alignLines(before: readonly string[], after: readonly string[]): Alignment {
  const same = new Array<number>(before.length).fill(-1);
  const hunkBefore = new Array<number>(before.length).fill(-1);
  const hunkAfter = new Array<number>(after.length).fill(-1);
  const parts = diffArrays(before.map(squeeze), after.map(squeeze), { maxEditLength: MOST_EDITS });
  let i = 0;
  let j = 0;
  let hunk = -1;
  let inHunk = false;
  for (const part of parts ?? []) {
    const count = part.value.length;
    if (!part.added && !part.removed) {
      for (let k = 0; k < count; k += 1) same[i + k] = j + k;
      i += count;
      j += count;
      inHunk = inHunk && part.value.every((line) => line === "");
      continue;
    }
    if (!inHunk) hunk += 1;
    inHunk = true;
    if (part.removed) {
      hunkBefore.fill(hunk, i, i + count);
      i += count;
    } else {
      hunkAfter.fill(hunk, j, j + count);
      j += count;
    }
  }
  return { same, hunkBefore, hunkAfter };
}

function squeeze(line: string): string {
  return line.trim().replace(/\s+/g, " ");
}
