import type { Grown } from "./grow-nodes.ts";

const RANKS = { capitals: 1, bold: 2, emphasised: 3 } as const;

/** Whether a block leads in what follows: it ends with a colon and is no code or table. */
export function isLeadIn({ block, node }: Grown): boolean {
  return block.kind === "paragraph" && /[:：]\s*$/.test(node.text);
}

/**
 * How strong a title is that stands as a paragraph: 1 in capitals, 2 bold, 3 emphasised, as the
 * format's reader says, or 0 where it is none. `next` is the block after it: a title has one.
 */
export function titleRank({ block, node }: Grown, next: Grown | undefined): number {
  if (block.rank > 0) return block.rank;
  if (block.kind !== "paragraph" || next === undefined || block.lines[0] !== block.lines[1])
    return 0;
  const { text, spans } = node;
  if (text.length > 80 || /[.!?;,]$/.test(text)) return 0;
  const bare = text.replace(/\s*:$/, "").length;
  const covers = (kind: string) =>
    spans.some((span) => span.kind === kind && span.start === 0 && span.end >= bare);
  const words = text.split(/\s+/).length;
  if (covers("strong") && words <= 12)
    return text.endsWith(":") && isLabelled(next) ? 0 : RANKS.bold;
  if (covers("emphasis") && words <= 5) return RANKS.emphasised;
  return block.gap && isShouted(text, words) ? RANKS.capitals : 0;
}

/** A bold label with something after it: "**Chair:** Ada". */
export function isLabelled({ node }: Grown): boolean {
  const bold = node.spans.find((span) => span.kind === "strong" && span.start === 0);
  if (bold === undefined || node.kind !== "paragraph") return false;
  return /^[^\n]{0,2}:[ \t]*\S/.test(node.text.slice(bold.end - 1));
}

/** One word in capitals that is a title and no acronym. */
const SHOUTED =
  /^(?:ACTIONS?|AGENDA|ANNOUNCEMENTS?|ATTEND(?:ANCE|EES|ING)|APOLOGIES|ABSENT|DECISIONS?|DISCUSSIONS?|INTRODUCTION|ISSUES?|MINUTES|MEMBERS|NEWS|NOTES?|PARTICIPANTS|PRESENT|QUESTIONS?|REGRETS|REPORTS?|RESOLUTIONS?|SUMMARY|TASKS?|TODOS?|TOPICS?|UPDATES?)\W*$/;

/** In capitals: some words, or one that is known as a title. */
function isShouted(text: string, words: number): boolean {
  if (words > 8 || /\p{Ll}|\d{3}|[|]/u.test(text)) return false;
  return words > 1 ? /\p{Lu}{3}/u.test(text) : SHOUTED.test(text);
}
