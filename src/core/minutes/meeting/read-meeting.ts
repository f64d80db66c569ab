import type { Meeting } from "../minutes.ts";
import type { OutlineNode } from "../outline.ts";
import { parseDate } from "./parse-date.ts";
import { readAttendees } from "./read-attendees.ts";

const DATE_KEYS = [
  "meeting_date",
  "meetingdate",
  "meeting-date",
  "date",
  "dates",
  "day",
  "held",
  "when",
  "start",
];
/** Blocks at the start of a file in which its title and date stand. */
const FIRST_BLOCKS = 12;

/** The meeting that minutes are of: from front matter, path and title, in that order of trust. */
export function readMeeting(
  path: string,
  frontMatter: Readonly<Record<string, unknown>>,
  outline: OutlineNode,
): Meeting {
  const first = firstBlocks(outline);
  const title = text(frontMatter["title"]) ?? titleOf(first);
  const year =
    yearOf(path) ?? yearOf(title ?? "") ?? yearOf(first.map((node) => node.text).join(" "));
  const date =
    dateOf(frontMatter, year) ??
    dateOfPath(path, year) ??
    (title === null ? null : parseDate(title, year)) ??
    dateOfLines(first, year);
  return { date, title, attendees: readAttendees(outline) };
}

function text(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

function dateOf(
  frontMatter: Readonly<Record<string, unknown>>,
  year: number | null,
): string | null {
  for (const [, written] of datesIn(frontMatter)) {
    const date = parseDate(written, year);
    if (date !== null) return date;
  }
  return null;
}

/** What front matter holds under keys that tell a meeting's date, the most telling key first. */
export function datesIn(
  frontMatter: Readonly<Record<string, unknown>>,
): readonly (readonly [key: string, written: string])[] {
  return DATE_KEYS.flatMap((wanted) =>
    Object.entries(frontMatter).flatMap(([key, value]) =>
      key.toLowerCase() === wanted && (typeof value === "string" || typeof value === "number")
        ? [[key, String(value)] as const]
        : [],
    ),
  );
}

/** Of the file's name first, then with its directories: `2017/03/21/minutes.md`. */
function dateOfPath(path: string, year: number | null): string | null {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const bare = name.replace(/\.[a-z]+$/i, "");
  return parseDate(bare, year) ?? parseDate(path.slice(-200), null);
}

function yearOf(written: string): number | null {
  const years = [...written.slice(-2000).matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(Number);
  return years.at(-1) ?? null;
}

function dateOfLines(first: readonly OutlineNode[], year: number | null): string | null {
  const lines = first.filter(({ text }) => !NEXT.test(text));
  // A date with its year says more than one without.
  for (const known of [null, year])
    for (const wanted of [/\bdate\b|\bheld\b|\bmeeting\b|\bwhen\b/i, /(?:)/])
      for (const node of lines) {
        const date = wanted.test(node.text) ? parseDate(node.text, known) : null;
        if (date !== null) return date;
      }
  return null;
}

/** A line about another meeting. */
const NEXT =
  /^\W*(?:next|previous|last|following|upcoming) (?:\p{L}+ )?(?:meeting|call|workshop|telco)\b/iu;

/** Titles of a section, which name no meeting. */
const SECTION =
  /^\W*(?:agenda|attend\w*|participants?|present|minutes|notes?|actions?(?: items)?|logistics|links|date|time)\W*$/i;

/** A line without a heading's mark that is longer is a paragraph. */
const LONGEST_LINE = 100;

/** The file's first heading that is no section's, or its first line, where that may be a title. */
function titleOf(first: readonly OutlineNode[]): string | null {
  const heading = first.find(({ kind, text }) => kind === "heading" && isTitle(text));
  const node = heading ?? first.find(({ text }) => isTitle(text));
  const line = node?.text.trim().split("\n")[0] ?? null;
  return heading !== undefined || (node?.kind === "paragraph" && isShort(line)) ? line : null;
}

function isTitle(written: string): boolean {
  return written.trim() !== "" && !SECTION.test(written);
}

function isShort(line: string | null): boolean {
  return line !== null && line.length <= LONGEST_LINE && !/[.!?:;]$/.test(line);
}

function firstBlocks(outline: OutlineNode): OutlineNode[] {
  const found: OutlineNode[] = [];
  const visit = (node: OutlineNode) => {
    for (const child of node.children) {
      if (found.length >= FIRST_BLOCKS) return;
      found.push(child);
      visit(child);
    }
  };
  visit(outline);
  return found;
}
