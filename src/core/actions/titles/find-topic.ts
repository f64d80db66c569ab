import type { OutlineNode } from "../../minutes/outline.ts";
import { groupsAbove } from "../context/around.ts";
import { cellUnder } from "../context/cell-under.ts";
import type { FieldContext } from "../context/field-context.ts";
import { isFirstName } from "../language/english.ts";
import { upperFirst } from "../language/letter-case.ts";
import { judgeName } from "../owners/judge-name.ts";
import { knownNames } from "../owners/known-names.ts";
import { zoneOf, type Zone } from "../reading/zone.ts";
import type { Statement } from "../statements/statement.ts";
import { cleanTopic } from "./clean-topic.ts";
import { isClause } from "./is-clause.ts";
import { isTopic, LONGEST_TOPIC } from "./is-topic.ts";
import { tagWords } from "../language/tag-words.ts";
import { plainText } from "./plain-text.ts";
import { thingIn } from "./thing-in.ts";
import { versionOf } from "./version-of.ts";
import { withoutNumber } from "./without-number.ts";

/** "Next workshop in May": what there is to prepare. */
const NEXT_MEETING =
  /^\W*(?<topic>next (?:\p{L}+ )?(?:meeting|workshop|call|hackathon|sprint|conference)s?)(?![\p{L}-])/iu;
/** "Weekly calls": a topic where it does not head the minutes. */
const CALLS =
  /^(?!(?:next|last|from|in|other|all|these|past|previous|review|discuss|follow|update)\b)(?:\p{L}+ ){1,2}(?:meetings|workshops|calls)$/iu;
/** The number of an issue makes its title a topic, whatever its wording. */
const ISSUE_NUMBER = /\s\(?#\d+\)?\s*$/;

/** "Blog Counter": so written it is no order, whatever its first word. */
const NAME_OF_WORDS =
  /^(?!(?:Review|Update|Discuss|Create|Write|Send|Add|Fix|Make|Set|Check|Prepare|Schedule|Publish|Define|Complete|Share|Confirm|Draft|Get|Find|Use)\s)\p{Lu}[\p{L}\d-]*(?: \p{Lu}[\p{L}\d-]*)+$/u;

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
  const own =
    part > 0 && block.kind !== "row" ? (topicOf(block, true) ?? firstLineOf(block)) : null;
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
    if (isListOfActions(node)) continue;
    const topic = topicOf(node, false);
    const numbered = topic === null ? null : versionOf(topic);
    if (numbered !== null) version ??= numbered;
    else if (isThing(topic)) return joined(topic, version);
    // "Ann: the mirror", "ABC: the mirror"
    const said = topic === null ? null : topicOf(behindColon(node), false);
    if (isThing(said)) return joined(said, version);
    const told = toldOf(node);
    if (isThing(told)) return joined(told, version);
  }
  return version;
}

/** A title that its paragraph goes on behind. */
function firstLineOf({ text }: OutlineNode): string | null {
  const line = /^[^\n]{3,40}(?=\n)/.exec(text)?.[0] ?? "";
  const clean = cleanTopic(plainText(line));
  return !/[.,;!?]\s*$/.test(line) &&
    clean.split(" ").length < 5 &&
    isTopic(clean) &&
    !isClause(clean, tagWords(clean))
    ? clean
    : null;
}

/** "Engine" and "v3" → "Engine v3". */
function joined(topic: string | null, version: string | null): string | null {
  if (topic === null || version === null) return topic ?? version;
  const whole = `${topic} ${version}`;
  return topic.includes(version) || whole.length > LONGEST_TOPIC ? topic : whole;
}

/** The most of an entry above that is looked at. */
const MOST = 300;
/** "Do we need a map of the hall?" */
const ASKED =
  /^(?:\[[^\]]*\] )?(?:do|should|shall|can|could) (?:we|you) (?:really |still |also )?(?:need|want|have|require) (?:an? |the |some |any )?(?<thing>[^?]{3,50}?)(?= (?:and|for|to|before|when|if|in|at|that|which)\s|\?|$)/iu;

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

/** What an entry above tells of, or asks about: "The north gate has its first lamp", "Do we need a map?" */
function toldOf(node: OutlineNode): string | null {
  const text = plainText(node.text.slice(0, MOST), node.spans);
  const [first = ""] = text.split(/(?<=[.!?])\s/);
  const asked = ASKED.exec(first)?.groups?.["thing"];
  const name = asked ?? (node.kind === "heading" ? null : thingIn(first)?.name) ?? "";
  const clean = cleanTopic(name.replace(/^(?:the|an?|our|this|that|new) /i, ""));
  return isTopic(clean, true) && !/^(?:main|only|first|next|last)\b/i.test(clean)
    ? upperFirst(clean)
    : null;
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

const NO_TOPICS: ReadonlySet<Zone | null> = new Set([
  "actions", "earlier actions", "next steps", "attendance", "summary",
]); // prettier-ignore
const NUMBERED = /^\W*(?:AI|AP|AR|ACTION|Action|TODO)[\s-]?#?\d+\W*(?:\([^()]*\)\W*)?$/;

/** "Follow-up tasks", "Summary of resolutions", "AI-3": what the tasks are, not what they are about. */
function isListOfActions({ text }: OutlineNode): boolean {
  return NUMBERED.test(text) || NO_TOPICS.has(zoneOf(text)) || /^summary of \p{L}+$/iu.test(text);
}

function topicOf(node: OutlineNode, onlyLead: boolean): string | null {
  const text = withoutNumber(plainText(node.text, node.spans));
  if (!onlyLead) {
    const next = NEXT_MEETING.exec(text)?.groups?.["topic"];
    if (next !== undefined) return upperFirst(next.toLowerCase());
  }
  const lead =
    (onlyLead ? /^(.{2,60}?)\s?:(?=\s)/ : /^(.{2,70}?)\s?(?::(?=\s|$)|\s[-–—]\s|$)/).exec(
      text,
    )?.[1] ?? "";
  const clean = cleanTopic(lead);
  const isTitle =
    node.kind === "heading" ||
    NAME_OF_WORDS.test(clean) ||
    ISSUE_NUMBER.test(text) ||
    (onlyLead && !/\s\S+\s/.test(clean));
  return isTopic(clean, isTitle) ? clean : null;
}
