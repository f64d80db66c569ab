import type { Minutes } from "../../core/minutes/minutes.ts";
import type { OutlineNode } from "../../core/minutes/outline.ts";

/** What tells minutes from other texts, each with its weight. */
const signs: readonly [weight: number, sign: (minutes: Minutes) => boolean][] = [
  [2, ({ path }) => /(^|\/)(meeting-?)?(minutes|meetings|meeting-notes)\//i.test(path)],
  [2, ({ path }) => WORDS.test(path.split("/").at(-1) ?? "")],
  [
    3,
    ({ frontMatter }) =>
      KINDS.some((key) => textsOf(frontMatter[key]).some((text) => WORDS.test(text))),
  ],
  [1, ({ meeting }) => meeting.date !== null],
  [2, ({ meeting }) => meeting.attendees.length > 1],
  [2, ({ meeting }) => WORDS.test(meeting.title ?? "")],
  [2, ({ outline }) => headings(outline).some((text) => HEADINGS.test(text))],
];

/** The keys of front matter that say what kind of post it is. */
export const KINDS = ["category", "categories", "type", "kind", "tags", "layout"];
const WORDS =
  /(^|[^a-z])(minutes|meetings?|workshops?|standups?|telecons?|hackathons?|summits?)([^a-z]|$)/i;
const HEADINGS =
  /^\W*(attendees|attendance|participants|present|regrets|apologies|agenda|action items|actions)\b/i;
const ENOUGH = 4;

/** Whether a text looks like minutes of a meeting: by its place, front matter, people and headings. */
export function looksLikeMinutes(minutes: Minutes): boolean {
  const score = signs.reduce((sum, [weight, sign]) => sum + (sign(minutes) ? weight : 0), 0);
  return score >= ENOUGH;
}

function headings(node: OutlineNode): string[] {
  return node.children.flatMap((child) => [
    ...(child.kind === "heading" || child.kind === "paragraph" ? [child.text] : []),
    ...(child.kind === "heading" ? headings(child) : []),
  ]);
}

/** The texts of a front matter value, which may be one or a list. */
export function textsOf(value: unknown): string[] {
  return [value]
    .flat()
    .filter((one) => typeof one === "string" && one.trim() !== "")
    .map(String);
}
