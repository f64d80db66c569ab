import type { OutlineNode } from "../../minutes/outline.ts";
import type { Statement } from "../statement.ts";
import { groupsAbove } from "./around.ts";
import { cellUnder } from "./cell-under.ts";
import type { FieldContext } from "./field-context.ts";
import { isFirstName } from "./english.ts";
import { isVerb } from "./infinitive.ts";
import { isTask } from "./is-task.ts";
import { judgeName } from "./judge-name.ts";
import { knownNames } from "./known-names.ts";
import { upperFirst } from "./letter-case.ts";
import { versionOf } from "./version-of.ts";
import { plainText } from "./plain-text.ts";

/** Titles of sections and lead-ins that name no topic. */
const GENERAL =
  "(?:open|new|next|other|general|meeting|previous|pending|current|main|further|future|site|last|agreed|the|some|short|long|term|possible|first|minor|major|planned|to|do|done|not|yet|be|on|from|for|of|at|and|still|todo|list|required|requested|missing|various|specific|early|late|additional|important|remaining|our|key|today'?s|day|part|session|team|group|review|discuss(?:ion|ed)?|suggested|community|coding|agenda|after|before|initial|resolved|concrete|summary|status|pending|bug|tasks|changes|year|worth|looking|bad|good|sides?)";
const NO_TOPIC = new RegExp(
  `^\\W*(?:\\d[\\d.]*\\s*)?(?:${GENERAL}[\\s/&,-]+)*(?:${GENERAL}|actions?(?: items?| points?)?|to-?dos?|steps?|tasks?|minutes|notes?|agenda|discussions?|topics?|items?|issues?|updates?|news|reports?|status|summary|decisions?|outcomes?|conclusions?|misc(?:ellaneous)?|any other business|aob|business|questions?|q ?& ?a|comments?|remarks?|plans?|roadmap|work|work plan|problems?|bugs?|tools?|proposals?|requests?|ideas?|wish(?:es| ?list)?|goals?|priorities|introduction|welcome|announcements?|follow[- ]?ups?|details?|features?|enhancements?|changes|needs?|requirements?|developments?|improvements?|attend(?:ees|ance)|participants|milestones|timeline|legacy|consensus|tbd|weaknesses|strengths|venues?|methodology|directions|situation|focus areas|meetings?|workshop|morning|afternoon|\\d|(?:mon|tues|wednes|thurs|fri)day|assignments?|examples?|pros|cons|answers|options|alternatives|round ?table|highlights|overview|background|links?|resources|presentations?|deprecated|unsupported|completed|goals?|scope|ways forward|way forward|organi[sz]ation|other business|wrap[- ]?up|date|time|location|place|chair(?:person)?|scribe|\\p{L}+ and (?:bugs|enhancements|improvements|issues|problems|questions|requests|tasks))\\W*$`,
  "iu",
);

const DATED = /^(?:\p{Lu}\p{Ll}+ ){0,2}\d{1,2}(?:st|nd|rd|th)?,? \d{4}$/u;
/** Titles of whole minutes. */
const MEETING = /\b(?:workshop|meeting|minutes|telecon|notes|(?:weekly|monthly) call)\b/i;

/** What a name of a thing does not hold: a clause, an aside, a question. */
const CLAUSE =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|should|can|could|may|must|need(?:s|ed)?|do|does|did|not|doesn['’]t|isn['’]t|don['’]t|that|which|who|we|i|you|they|it|there|seems?|requires?|reports?|uses?|used|wants?|agreed|thanks?|see)\b|https?:|\.\w{2,3}\/|\?/i;
const NO_START =
  /^(?:(?:future|planned|other|minor|major) changes\b|(?:\p{L}+ )?(?:tasks|steps|actions|reasons|requests|issues|problems|timeline|aims|goals|concerns) (?:for|with|of|from|about|on)|due to|based on|started|nice|good|great|no|yes|many|most|some|both|when|if|how|why|what|where|after|before|because|since|while|for|from|with|in|on|at|by|as|only|also|currently|already|still|very|too|anything|something|everything|strong|actions?|present|attend|matters|tracker|others?|the actions|take-?aways?|checks? (?:before|after|required|needed|to)|decided|draft|\p{L}+ed (?:an?|the|out|up|on|to)|example|time|deadline|open|recent|[\p{L}]+ly)(?![\p{L}-])/iu;
/** The most words and characters of a topic. */
const MOST_WORDS = 8;
const MOST_LENGTH = 55;

/** "Next workshop in May": what there is to prepare. */
const NEXT_MEETING =
  /^\W*(?<topic>next (?:\p{L}+ )?(?:meeting|workshop|call|hackathon|sprint|conference)s?)(?![\p{L}-])/iu;
/** "Weekly calls": a topic where it does not head the minutes. */
const CALLS =
  /^(?!(?:next|last|from|in|other|all|these|past|previous|review|discuss|follow|update)\b)(?:\p{L}+ ){1,2}(?:meetings|workshops|calls)$/iu;
/** The number of an issue makes its title a topic, whatever its wording. */
const ISSUE_NUMBER = /\s\(?#\d+\)?\s*$/;

/** Whether a title or lead-in says only what kind of things stand below: "Future plans", "Actions". */
export function isGeneral(text: string): boolean {
  return NO_TOPIC.test(text);
}

/** What a statement is about, where its own words do not say it: the nearest group that names a thing. */
export function findTopic(statement: Statement, context: FieldContext): string | null {
  const { block, part } = statement;
  const names = knownNames(context.minutes, context.people);
  // "Ann's group" may be somebody, "Ann compiler" is none: it ends in a common word.
  const isThing = (topic: string | null): boolean =>
    topic !== null &&
    (judgeName(topic, names) < 2 || /\s\p{Ll}{3,}$/u.test(topic)) &&
    !/^@/.test(topic) &&
    !isDoubleName(topic);
  const own = part > 0 && block.kind !== "row" ? topicOf(block, true) : null;
  if (isThing(own)) return own;
  const beside = topicBeside(statement);
  if (isThing(beside)) return beside;
  const groups = groupsAbove(statement, context.minutes);
  let version: string | null = null;
  for (const [i, node] of groups.entries()) {
    const calls = CALLS.exec(plainText(node.text))?.[0];
    if (calls !== undefined && groups.slice(i + 1).some(({ kind }) => kind === "heading"))
      return calls;
    if (node.kind === "table" || isSentence(node) || isTitle(node, context)) continue;
    const topic = topicOf(node, false);
    const numbered = topic === null ? null : versionOf(topic);
    if (numbered !== null) version ??= numbered;
    else if (isThing(topic)) return joined(topic, version);
    // "Ann: the mirror", "ABC: the mirror"
    const said = topic === null ? null : topicOf(behindColon(node), false);
    if (isThing(said)) return joined(said, version);
  }
  return version;
}

/** "Engine" and "v3" → "Engine v3". */
function joined(topic: string | null, version: string | null): string | null {
  if (topic === null || version === null) return topic ?? version;
  const whole = `${topic} ${version}`;
  return topic.includes(version) || whole.length > MOST_LENGTH ? topic : whole;
}

const TOPIC_COLUMN =
  /^\W*(?:(?:agenda|discussion) )?(?:topics?|items?|points?|subjects?|themes?|area|project|component|agenda)\W*$/i;

/** The topic that another cell of the row gives, where the statement is one cell of it. */
function topicBeside(statement: Statement): string | null {
  const cell = cellUnder(TOPIC_COLUMN, statement);
  if (cell === null || (cell.end > 0 && cell.start < statement.text.length)) return null;
  return topicOf({ ...statement.block, text: cell.text, spans: [] }, false);
}

/** "Ann-Marie" */
function isDoubleName(topic: string): boolean {
  return (
    /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(topic) &&
    topic.split("-").some((name) => isFirstName(name))
  );
}

function behindColon(node: OutlineNode): OutlineNode {
  return { ...node, text: /^[^:]+:\s+(.*)$/su.exec(node.text)?.[1] ?? "", spans: [] };
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
  if (!onlyLead) {
    const next = NEXT_MEETING.exec(text)?.groups?.["topic"];
    if (next !== undefined) return upperFirst(next.toLowerCase());
  }
  const lead =
    (onlyLead ? /^(.{2,60}?)\s?:(?=\s)/ : /^(.{2,70}?)\s?(?::(?=\s|$)|\s[-–—]\s|$)/).exec(
      text,
    )?.[1] ?? "";
  const clean = cleanTopic(lead);
  const isTitle = node.kind === "heading" || ISSUE_NUMBER.test(text);
  return isTopic(clean, isTitle) ? clean : null;
}

/**
 * Whether a text can name what a task is about: a name or a short noun phrase, no clause, no date.
 * What `isTitle` may read like an order ("Release management") or be one ("Review membership").
 */
export function isTopic(clean: string, isTitle = false): boolean {
  if (
    clean.length < 2 ||
    clean.length > MOST_LENGTH ||
    NO_TOPIC.test(clean) ||
    !/\p{L}\p{L}|\p{L}\d/u.test(clean)
  )
    return false;
  if (CLAUSE.test(clean) || NO_START.test(clean) || clean.split(/\s+/).length > MOST_WORDS)
    return false;
  const isDated =
    /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.*\d/i.test(clean) ||
    /^[\d\s./-]*\d{4}/.test(clean) ||
    DATED.test(clean) ||
    /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{Ll}*\.? \d{4}$/iu.test(clean) ||
    /\d (?:\p{Lu}\p{Ll}{2,8}) \d{4}/u.test(clean);
  if (isDated || MEETING.test(clean)) return false;
  if (isTitle) return true;
  const [first = "", second = ""] = clean.toLowerCase().split(/\s+/);
  if (isVerb(first) && /^(?:and|the|an?|to|with|some|all)$/.test(second)) return false;
  return !isTask(clean);
}

/** A heading without its number, brackets and closing marks. */
export function cleanTopic(text: string): string {
  return text
    .trim()
    .replace(
      /^\W*(?:\d+(?:\.\d+)*[.)]|\d+(?:\.\d+)+|#\d+|\d+(?!\s+\p{Ll}+[^s]s\b))\s+(?![Rr]eleases?\b|[Vv]ersion\b)/u,
      "",
    )
    .replace(/^[\s•*>#=+.:|–—-]+/, "")
    .replace(/^\[\d+\]\s+/, "")
    .replace(
      /^(?:(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*,?\s+)?\d{1,2}:\d\d(?:\s?[-–]\s?\d{1,2}:\d\d)?\s+/iu,
      "",
    )
    .replace(/^\((.*)\)$/, "$1")
    .replace(
      /^(?:\[name=[^\]]*\]|(?:\p{Lu}[\p{L}.]* )?[Ii]nterested (?:by|in)(?: (?:getting|having|using|seeing))?(?= )|(?:has|had|reports?|sees|found|have)(?= (?:problems?|issues?|bugs?)))\s*/u,
      "",
    )
    .replace(/\s*\[name=[^\]]*\]\s*$/, "")
    .replace(/(?<=\S\s+\S+)\s+(?:https?:\/\/|[-=]>).*$/, "")
    .replace(/\s*\([^()]*\)\s*$/, "")
    .replace(/\s*[[(]?#\d+[\])]?\s*$/, "")
    .replace(
      /(?<=\S{4,}|(?<!\S)(?!v\d)\S{3})(?<!\b(?:under|for|of|in|the))(?:\s+(?:status|(?:overview|status|plans?|past|present) and (?:future|developments|roadmap)|overview|discussions?|news|updates?|summary|roadmap))+$/iu,
      "",
    )
    .replace(/[\s:.,;?-]+$/, "")
    .replace(/(?<=\S\s\S+)\s(?:planned|needed|required|proposed|expected|wanted)$/i, "")
    .replace(
      /^((?:\S+\s+){2,6}?)(?:to|for|with|from|by|as|because|when|if|using)\s.*$/,
      (whole, start: string) => {
        const isLong = whole.length > 45 && start.trim().split(/\s+/).length > 2;
        return isLong || whole.split(/\s+/).length > 6 ? start.trim() : whole;
      },
    )
    .replace(/\s(?:according|due|thanks|related|prior|about|under|and|or)$/i, "")
    .trim();
}
