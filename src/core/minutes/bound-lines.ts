import type { Problem } from "../problem.ts";

/** Characters of a line that are read. */
export const MAX_LINE = 10_000;
/** Characters of a file that are read. */
export const MAX_TEXT = 16_000_000;

/** Lines within the bounds, as many as there were, and what was left out. */
export interface BoundLines {
  readonly lines: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Cuts what no minutes hold and what would cost more than it tells: the rest of a line that is too
 * long, all lines after too long a text. The number of lines stays, those cut are empty.
 */
export function boundLines(path: string, lines: readonly string[]): BoundLines {
  const problems: Problem[] = [];
  const report = (line: number, message: string) =>
    problems.push({ message, file: path, line, severity: "warning" });
  let size = 0;
  let full = false;
  const bound = lines.map((line, index) => {
    if (full) return "";
    size += line.length + 1;
    if (size > MAX_TEXT) {
      full = true;
      report(index + 1, `expected at most ${MAX_TEXT} characters; nothing is read from here on`);
      return "";
    }
    if (line.length <= MAX_LINE) return line;
    report(
      index + 1,
      `expected at most ${MAX_LINE} characters in a line, got ${line.length}; the rest is not read`,
    );
    return line.slice(0, MAX_LINE);
  });
  return { lines: bound, problems };
}
