import type { Span } from "../../minutes/outline.ts";
import { SET_DATE } from "./set-date.ts";

/** Where a text says that it is finished. */
export interface DoneMarker {
  readonly kind: "struck" | "word";
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

const WORD =
  "(?:done|completed?|closed|finished|fixed|resolved|implemented|merged|dropped|cancell?ed|withdrawn|obsolete)";
/** What is given up is finished as well; set off, as these words may start a task. */
const GIVEN_UP =
  "(?:abandoned|superseded|won['’]?t[ -]?(?:do|fix)|no longer needed|not needed any ?more)";
const ENDED = `(?:${WORD}|${GIVEN_UP})`;
const TICK = "(?:[✅✔☑✓]\\uFE0F?|:(?:white_|heavy_)?check_mark:|:ballot_box_with_check:)";
/** When or by whom it was done; "done by Friday" sets a date. */
const SINCE = `\\s+(?:on|in|at|since|last|yesterday|today|this|\\d|by (?!${SET_DATE}))`;

/** At the start: a tick, `[done]`, "DONE:", "(closed)", upper case even without punctuation. */
const AT_START = [
  new RegExp(`^\\W{0,3}${TICK}`),
  new RegExp(`^\\s*[([{]\\s*(?:${WORD}|x)\\s*[)\\]}]`, "i"),
  new RegExp(`^\\s*(?:status\\s*[:=-]\\s*)?${WORD}\\s*(?:[:!.–—]|\\s-)(?=\\s|$)`, "i"),
  /^\s*(?:DONE|COMPLETED?|CLOSED|FINISHED|FIXED|RESOLVED)\b(?! (?:BY|IN|WHEN|ISSUES?|PRS?)\b)/,
];

/** At the end, or before an afterthought: set off by punctuation or brackets, or in upper case. */
const AT_END = [
  new RegExp(`${TICK}\\s*[.!]?\\s*$`),
  new RegExp(
    `[([{]\\s*(?:(?:now|already|all|is|was)\\s+)?${ENDED}(?:\\s*[.,:;!–-][^)\\]}]*|${SINCE}[^)\\]}]*)?\\s*[)\\]}]`,
    "i",
  ),
  new RegExp(
    `(?:[:;,–—]|\\s-{1,2}|[=-]>|→|\\n)\\s*(?:(?:now|already|all|is|was|status|it is|this is|has been)[: ]\\s*)*(?:${ENDED}\\s*(?:[.!)*]*\\s*$|[,;.!]\\s(?!not\\b))|(?:done|completed|finished)${SINCE}[^.;]{0,40}$)`,
    "i",
  ),
  /\[x\]\s*$|\s[#@](?:done|completed|closed)\s*$/i,
  /(?<!\b(?:NOT|BE|GET|TO)\s)\b(?:DONE|COMPLETED?|CLOSED|FINISHED|FIXED|RESOLVED)[\s.!)*\]]*$/,
  new RegExp(
    `(?:\\b(?:is|are|was|were|been|already|now|'s)\\s+)(?:now |already |all )?(?:done|completed|closed|finished)[\\s.!)*\\]]*$`,
    "i",
  ),
  new RegExp(`[.!?]\\s+(?:now |all |this is |already )?${WORD}[.!)*]*\\s*$`, "i"),
  new RegExp(`\\bstatus\\s*[:=]\\s*${WORD}\\b`, "i"),
];

const EMPHASISED = new RegExp(`^\\W*${WORD}\\W*$`, "i");

/** What turns the end's "done" into something else: "when it is done", "not yet done". */
const NOT_YET =
  /(?:n['’]t|\b(?:what|which|that|sure|ensure|how|not|to be|be|until|once|when|if|whether|after|before|unless|almost|nearly|partially|partly|half|mostly|never|get|gets|is it|are they))\W+(?:\w+\W+){0,3}$/i;

/**
 * Finds what says that a text is finished: struck through as a whole, or a mark or word for it at
 * its start or end. Null where it is open: "to be done", "not done", "done by Friday".
 */
export function findDoneMarker(text: string, spans: readonly Span[]): DoneMarker | null {
  const struck = spans.filter((span) => span.kind === "delete");
  const length = text.trim().length;
  const covered = struck.reduce((sum, span) => sum + span.end - span.start, 0);
  const raw = /^\W*~~([^~]+)~~/.exec(text);
  if (length > 0 && (covered > 0.6 * length || (raw?.[1] ?? "").length > 0.6 * length))
    return { kind: "struck", start: 0, end: text.length };
  for (const pattern of AT_START) {
    const match = pattern.exec(text);
    if (match) return { kind: "word", start: 0, end: match[0].length };
  }
  const last = spans.find(
    ({ kind, start, end }) =>
      (kind === "strong" || kind === "emphasis") &&
      EMPHASISED.test(text.slice(start, end)) &&
      /^\W*$/.test(text.slice(end)),
  );
  if (last !== undefined && !NOT_YET.test(text.slice(0, last.start)))
    return { kind: "word", start: last.start, end: text.length };
  for (const pattern of AT_END) {
    const match = pattern.exec(text);
    if (match && !NOT_YET.test(text.slice(0, match.index + leading(match[0]))))
      return { kind: "word", start: match.index, end: match.index + match[0].length };
  }
  return null;
}

function leading(match: string): number {
  return /^\W*/.exec(match)?.[0].length ?? 0;
}
