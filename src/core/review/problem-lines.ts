import { permalink, type Place } from "../issues/github-link.ts";
import { ownLink } from "../issues/own-link.ts";
import { code } from "../issues/plain.ts";
import { shorten } from "../issues/shorten.ts";
import type { Problem } from "../problem.ts";
import { rowWords } from "./row-text.ts";

const ORDER = { error: 0, warning: 1, notice: 2 };

/** Problems as list items, the gravest first, each with the line linked; the same one only once. */
export function problemLines(
  problems: readonly Problem[],
  place: Pick<Place, "server" | "repository" | "commit">,
): string[] {
  const sorted = [...problems].sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
  const lines = sorted.map(({ message, file, line, fix }) => {
    const path = shorten(file, 300);
    const at = line === null ? path : `${path}:${line}`;
    const linked =
      line === null ? code(at) : ownLink(at, permalink({ ...place, path: file }, [line, line]));
    const mend = fix === undefined ? "" : ` ${ownLink(fix.label, fix.url)}`;
    return `- ${file === "" ? "" : `${linked}: `}${rowWords(message, 600)}${mend}`;
  });
  return [...new Set(lines)];
}
