import { shorten } from "../issues/shorten.ts";
import type { Problem } from "../problem.ts";

/** The dashboard remembers this many problems of files: its body has to hold them. */
const MOST = 20;

/**
 * The problems of files and config that stand after a run: those of the files that it read, and
 * those that the dashboard told of files that it did not read and that are still there. What is wrong
 * with an action stands in the ledger, with its entry.
 */
export function standingProblems(
  earlier: readonly Problem[],
  now: readonly Problem[],
  wasRead: (path: string) => boolean,
  isPresent: (path: string) => boolean,
): readonly Problem[] {
  const kept = earlier.filter(({ file }) => !wasRead(file) && isPresent(file));
  const told = now.map(({ message, file, line, severity }) => ({
    message: shorten(message, 300),
    file,
    line,
    severity,
  }));
  return [...kept, ...told].filter(({ severity }) => severity !== "notice").slice(-MOST);
}
