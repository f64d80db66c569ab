import type { OutlineNode } from "../../minutes/outline.ts";
import type { Statement } from "../statement.ts";
import { groupsAbove } from "./around.ts";
import type { FieldContext } from "./field-context.ts";
import { isVerb } from "./infinitive.ts";
import { isTask } from "./is-task.ts";
import { judgeName } from "./judge-name.ts";
import { knownNames } from "./known-names.ts";
import { plainText } from "./plain-text.ts";

/** Titles of sections and lead-ins that name no topic. */
const GENERAL =
  "(?:open|new|next|other|general|meeting|previous|pending|current|main|further|future|site|last|agreed|the|some|short|long|term|possible|first|minor|major|planned|to|do|done|not|yet|be|on|from|for|of|at|and|still|todo|list|required|requested|missing|various|specific|early|late|additional|important|remaining|our|key|today'?s|day|part|session|team|group|review|discuss(?:ion|ed)?)";
const NO_TOPIC = new RegExp(
  `^\\W*(?:\\d[\\d.]*\\s*)?(?:${GENERAL}[\\s/&,-]+)*(?:${GENERAL}|actions?(?: items?| points?)?|to-?dos?|steps?|tasks?|minutes|notes?|agenda|discussions?|topics?|items?|issues?|updates?|news|reports?|status|summary|decisions?|outcomes?|conclusions?|misc(?:ellaneous)?|any other business|aob|business|questions?|q ?& ?a|comments?|remarks?|plans?|roadmap|work|problems?|proposals?|requests?|ideas?|wish(?:es| ?list)?|goals?|priorities|introduction|welcome|announcements?|follow[- ]?ups?|details?|features?|enhancements?|changes|needs?|requirements?|developments?|improvements?|attendees|participants|meetings?|workshop|morning|afternoon|\\d|(?:mon|tues|wednes|thurs|fri)day|assignments?|examples?|pros|cons|answers|options|alternatives|round ?table|highlights|overview|background|links?|resources|presentations?|deprecated|unsupported|completed|goals?|scope|ways forward|way forward|organi[sz]ation|other business|wrap[- ]?up)\\W*$`,
  "i",
);

const DATED = /^(?:\p{Lu}\p{Ll}+ ){0,2}\d{1,2}(?:st|nd|rd|th)?,? \d{4}$/u;
/** Titles of whole minutes. */
const MEETING = /\b(?:workshop|meeting|minutes|telecon|notes|(?:weekly|monthly) call)\b/i;

/** What a name of a thing does not hold: a clause, an aside, a question. */
const CLAUSE =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|should|can|could|may|must|need(?:s|ed)?|do|does|did|not|doesn['’]t|isn['’]t|don['’]t|that|which|who|we|i|you|they|it|there|seems?|requires?|reports?|uses?|used|wants?|agreed|thanks?|see)\b|https?:|\.\w{2,3}\/|\?/i;
const NO_START =
  /^(?:due to|based on|started|nice|good|great|no|yes|many|most|some|both|when|if|how|why|what|where|after|before|because|since|while|for|from|with|in|on|at|by|as|only|also|currently|already|still|very|too|anything|something|everything|strong|actions?|present|attend|matters|tracker|others?|the actions|take-?aways?|decided|draft|\p{L}+ed (?:an?|the|out|up|on|to)|example|time|deadline|open|recent|[\p{L}]+ly)(?![\p{L}-])/iu;
/** The most words of a topic. */
const MOST_WORDS = 7;

/** What a statement is about, where its own words do not say it: the nearest group that names a thing. */
export function findTopic(statement: Statement, context: FieldContext): string | null {
  const { block, part } = statement;
  const names = knownNames(context.minutes, context.people);
  const isThing = (topic: string | null): topic is string =>
    topic !== null && judgeName(topic, names) < 2;
  const own = part > 0 && block.kind !== "row" ? topicOf(block, true) : null;
  if (isThing(own)) return own;
  for (const node of groupsAbove(statement, context.minutes)) {
    const topic =
      node.kind === "table" || isSentence(node) || isTitle(node, context)
        ? null
        : topicOf(node, false);
    if (isThing(topic)) return topic;
  }
  return null;
}

/** The title of all the minutes is what all its tasks are about. */
function isTitle(node: OutlineNode, { minutes }: FieldContext): boolean {
  if (node.kind !== "heading") return false;
  const headings = minutes.outline.children.filter(({ kind }) => kind === "heading");
  return (
    headings.length === 1 &&
    headings[0] === node &&
    node.children.some(({ kind }) => kind === "heading")
  );
}

/** A paragraph before a list names its topic only where it is a title or leads in to it. */
function isSentence({ kind, text }: OutlineNode): boolean {
  return kind === "paragraph" && !/:\s*$|:\s/.test(text) && /[.!?]\s*$/.test(text);
}

function topicOf(node: OutlineNode, onlyLead: boolean): string | null {
  const text = plainText(node.text, node.spans);
  const lead =
    (onlyLead ? /^(.{2,60}?)\s?:(?=\s)/ : /^(.{2,70}?)\s?(?::(?=\s|$)|\s[-–—]\s|$)/).exec(
      text,
    )?.[1] ?? "";
  const clean = cleanTopic(lead);
  return isTopic(clean) ? clean : null;
}

/** Whether a text can name what a task is about: a name or a short noun phrase, no clause, no date. */
export function isTopic(clean: string): boolean {
  if (
    clean.length < 2 ||
    clean.length > 50 ||
    NO_TOPIC.test(clean) ||
    !/\p{L}\p{L}|\p{L}\d/u.test(clean)
  )
    return false;
  if (CLAUSE.test(clean) || NO_START.test(clean) || clean.split(/\s+/).length > MOST_WORDS)
    return false;
  const isDated =
    /^[\d\s./-]*\d{4}/.test(clean) ||
    DATED.test(clean) ||
    /\d (?:\p{Lu}\p{Ll}{2,8}) \d{4}/u.test(clean);
  const [first = "", second = ""] = clean.toLowerCase().split(/\s+/);
  if (isVerb(first) && /^(?:and|the|an?|to|with|some|all)$/.test(second)) return false;
  return !isDated && !MEETING.test(clean) && !isTask(clean);
}

/** A heading without its number, brackets and closing marks. */
export function cleanTopic(text: string): string {
  return text
    .trim()
    .replace(/^\W*\d+(?:\.\d+)*[.)]?\s+/, "")
    .replace(/^[\s•*>#–—-]+/, "")
    .replace(
      /^(?:\[name=[^\]]*\]|interested (?:by|in)(?= )|(?:has|had|reports?|sees|found|have)(?= (?:problems?|issues?|bugs?)))\s*/,
      "",
    )
    .replace(/\s*\([^()]*\)\s*$/, "")
    .replace(/\s*\[?#\d+\]?\s*$/, "")
    .replace(
      /(?<=\S{4,})(?:\s+(?:status|(?:overview|status|plans?|past|present) and future|overview|discussions?|news|updates?|summary|roadmap))+$/i,
      "",
    )
    .replace(/[\s:.,;?-]+$/, "")
    .replace(/(?<=\S\s\S+)\s(?:planned|needed|required|proposed|expected|wanted)$/i, "")
    .replace(
      /^((?:\S+\s+){2,4}?)(?:to|for|with|from|by|as|because|when|if|using)\s.*$/,
      (whole, start: string) => (whole.split(/\s+/).length > 6 ? start.trim() : whole),
    )
    .trim();
}
