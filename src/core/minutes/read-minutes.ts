import type { Problem } from "../problem.ts";
import { arrange } from "./arrange.ts";
import { boundLines } from "./bound-lines.ts";
import { checkSource } from "./check-source.ts";
import { growNodes } from "./grow-nodes.ts";
import { guessFormat } from "./guess-format.ts";
import { readMarkdown } from "./markdown/read-markdown.ts";
import { readFrontMatter } from "./meeting/front-matter.ts";
import { readMeeting } from "./meeting/read-meeting.ts";
import type { Minutes, MinutesFormat } from "./minutes.ts";
import type { OutlineNode } from "./outline.ts";
import { readPlainText } from "./plain-text/read-plain-text.ts";
import type { Reading } from "./reading.ts";
import { readRestructuredText } from "./restructured-text/read-restructured-text.ts";
import { sourceLines } from "./source-lines.ts";

/** Problems of one file that are told. */
const MAX_PROBLEMS = 50;

const READERS: Record<MinutesFormat, (lines: readonly string[], from: number) => Reading> = {
  markdown: readMarkdown,
  restructuredtext: readRestructuredText,
  text: readPlainText,
};

/**
 * Reads a minutes file of any format. Never fails: what is malformed or beyond the bounds is read as
 * far as it goes and told in `problems`. Lines are counted by `\n` alone.
 */
export function readMinutes(file: { readonly path: string; readonly text: string }): Minutes {
  const lines = sourceLines(file.text);
  const { source, readable } = lines;
  const problems: Problem[] = [];
  const frontMatter = readFrontMatter(file.path, readable);
  problems.push(...frontMatter.problems);
  const format = guessFormat(file.path, readable);
  const bound = boundLines(file.path, readable);
  const reading = READERS[format](bound.lines, frontMatter.length);
  problems.push(...bound.problems, ...tooMuchMarkup(file.path, reading));
  const outline: OutlineNode = {
    kind: "document",
    lines: [1, Math.max(1, source.length)],
    text: "",
    spans: [],
    level: 0,
    checked: null,
    ordinal: null,
    cells: [],
    children: arrange(growNodes(reading.blocks, reading.inline), reading.spaced),
  };
  const meeting = readMeeting(file.path, frontMatter.values, outline);
  problems.push(...checkSource(file.path, lines, frontMatter, meeting));
  return {
    path: file.path,
    format,
    frontMatter: frontMatter.values,
    meeting,
    outline,
    source,
    problems: problems.slice(0, MAX_PROBLEMS),
  };
}

function tooMuchMarkup(path: string, { blocks, isBeyond }: Reading): Problem[] {
  if (isBeyond === undefined) return [];
  return blocks
    .filter(({ raw }) => isBeyond(raw))
    .map(({ lines }) => ({
      message: "expected less markup in one paragraph; it is read as plain text",
      file: path,
      line: lines[0],
      severity: "warning" as const,
    }));
}
