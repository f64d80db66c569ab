import type { Problem } from "../problem.ts";
import type { FrontMatter } from "./meeting/front-matter.ts";
import { datesIn } from "./meeting/read-meeting.ts";
import type { Meeting } from "./minutes.ts";
import type { SourceLines } from "./source-lines.ts";

/**
 * What its author should know of a file that could be read: its front matter gives a date that is
 * none, so that due dates relative to it are lost; or its lines end as those of old Macs, so that all
 * of it is one line.
 */
export function checkSource(
  path: string,
  { source, readable }: SourceLines,
  { values, length }: FrontMatter,
  { date }: Meeting,
): Problem[] {
  const problems: Problem[] = [];
  const warn = (line: number, message: string) =>
    problems.push({ message, file: path, line, severity: "warning" });
  if (source.length === 1 && source[0]!.includes("\r"))
    warn(1, "expected lines that end in LF, got CR alone; save it with LF");
  const [unread] = date === null ? datesIn(values) : [];
  if (unread !== undefined) {
    const [key, written] = unread;
    const at = readable.slice(0, length).findIndex((line) => line.includes(key));
    const got = JSON.stringify(written.slice(0, 60));
    warn(Math.max(0, at) + 1, `Front matter: ${key}: expected a day, as 2026-03-27, got ${got}`);
  }
  return problems;
}
