import { cellUnder } from "../context/cell-under.ts";
import type { FieldContext } from "../context/field-context.ts";
import { maskText } from "../context/mask-text.ts";
import { stripMarker } from "../context/strip-marker.ts";
import { findDue } from "../dates/find-due.ts";
import { findOwners } from "../owners/find-owners.ts";
import { findSpeaker } from "../owners/find-speaker.ts";
import type { TextRange } from "../owners/found-names.ts";
import { isDeed } from "../owners/is-deed.ts";
import { judgeName } from "../owners/judge-name.ts";
import { knownNames } from "../owners/known-names.ts";
import { findDoneMarker } from "../state/find-done-marker.ts";
import type { Statement } from "../statements/statement.ts";
import { baseOf, withBaseVerbs } from "./from-third-person.ts";
import { isTask } from "./is-task.ts";
import { plainText } from "./plain-text.ts";

const TASK_COLUMN =
  /^\W*(?:actions?\b.{0,30}|tasks?|to-?dos?|descriptions?|what|items?|notes?[/ ]*action items?|deliverables?|summary|work|activity|topic|issue|subject)\W*$/i;
/** More than enough for a title. */
const MOST = 600;
const BEFORE_DATE =
  /(?:[\s(,;:–-]*\b(?:by|before|until|due(?: date| on| by)?|deadline|eta|target|no later than|on|in|within|for|at)(?: the)?(?: end of(?: the)?)?[\s:]*|[\s(,;:@→–-]+)$/i;

const SOONER =
  /^,?\s+(?:or\s(?:before|earlier|sooner|later|after)|at the latest|at latest)(?![\p{L}-])(?!\s(?:the|an?|that|this)\b)/iu;
const NAMED_CALL = /^ (?:[\p{L}&]+ )?(?:call|telecon|meeting|workshop)(?![\p{L}-])/iu;

/** A statement's text as plain text, without what the other fields hold: marker, owner, due date, state. */
export function withoutFields(statement: Statement, context: FieldContext): string {
  const { text, spans } = statement;
  const cell = cellUnder(TASK_COLUMN, statement);
  const marker = stripMarker(maskText(text, spans));
  const due = findDue(statement, context).span;
  const done = findDoneMarker(text, spans);
  const { owners, spans: labels } = findOwners(statement, context);
  const speaker = speakerEnd(statement, context);
  const cuts = [
    ...(marker ? [{ start: 0, end: marker.end }] : []),
    ...labels,
    ...(speaker ? [{ start: 0, end: speaker }] : []),
    ...(due ? [withPreposition(text, due)] : []),
    ...(done?.kind === "struck" ? afterStruck(statement) : []),
    ...(done?.kind === "word" ? [withAfterthought(text, done)] : []),
    ...(cell && cell.start < text.length && cell.end > 0 && /\p{L}{3}/u.test(cell.text)
      ? [
          { start: 0, end: cell.start },
          { start: cell.end, end: text.length },
        ]
      : []),
  ];
  const rest = withoutRanges(text, cuts).slice(0, MOST);
  const plain = withoutSubject(
    plainText(rest.replace(/(?<=\s)(?:\(\s*\)|\[\s*\])/g, " ")),
    owners.map(({ name }) => name),
  );
  return /[\p{L}\p{N}]{2}/u.test(plain) ? plain : plainText(text.slice(0, MOST));
}

function withoutRanges(text: string, ranges: readonly TextRange[]): string {
  let rest = "";
  let at = 0;
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    if (start > at) rest += `${text.slice(at, start)} `;
    at = Math.max(at, end);
  }
  return rest + text.slice(at);
}

/** Where the speech starts, if the text begins with who speaks it. */
function speakerEnd(statement: Statement, { minutes, people }: FieldContext): number | null {
  const speaker = findSpeaker(statement);
  if (speaker?.inText !== true) return null;
  return judgeName(speaker.name, knownNames(minutes, people)) >= (speaker.isTagged ? 1 : 2)
    ? speaker.end
    : null;
}

/** "~~send it~~ done" */
function afterStruck({ text, spans }: Statement): TextRange[] {
  const end = Math.max(0, ...spans.map((span) => (span.kind === "delete" ? span.end : 0)));
  return /^\W*(?:done|completed?|closed|finished)\W*$/i.test(text.slice(end))
    ? [{ start: end, end: text.length }]
    : [];
}

/** ": done, one bug left" goes to the end of the text. */
function withAfterthought(text: string, { start, end }: TextRange): TextRange {
  const words = text.slice(0, start).trim().split(/\s+/).length;
  return /^\s*:/.test(text.slice(start, end)) && words > 1
    ? { start, end: text.length }
    : { start, end };
}

function withPreposition(text: string, { start, end }: TextRange): TextRange {
  if (start < 0) return { start, end };
  const words = BEFORE_DATE.exec(text.slice(0, start));
  const isOpen = words?.[0].includes("(") === true && text[end] === ")";
  // "in the 10/6 board call"
  const call = words === null ? null : NAMED_CALL.exec(text.slice(end));
  const behind = end + (call?.[0].length ?? 0);
  // "at the next meeting or before on the list"
  const sooner = SOONER.exec(text.slice(behind))?.[0] ?? "";
  return {
    start: start - (words?.[0].length ?? 0),
    end: isOpen ? end + 1 : behind + sooner.length,
  };
}

const SEVERAL =
  /^(?:every|all\b)|\b(?:members|users|people|editors|chairs|authors|maintainers|sites|participants|groups?|teams?|committee)$/i;
const LATER = "(?:next week|this week|today|tomorrow|then|later)";
/** What tells of somebody, and is no task of theirs. */
const TELLS = /^(?:is|are|was|were|has|have|had|said|says|thinks?|likes?|knows?|offered)$/;

/** "Ann and Bob will send it" without "Ann and Bob", where these are the owners; in each clause. */
function withoutSubject(text: string, names: readonly string[]): string {
  if (names.length === 0) return text;
  const one = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
  const subject = new RegExp(
    `(^|[.:;,–-]\\s+)(?:${LATER}\\s+)?(?:@|[Tt]he |[Aa]ll )?(?:${one})(?:(?:, and |, | and | & | ?\\/ ?| \\+ )@?(?:${one}))*(?:\\s\\([^)]{1,30}\\))?,?\\s+(?!as\\b)(\\p{Ll}[\\p{L}'’]*|WILL(?= ))`,
    "gu",
  );
  const hasDeed = [...text.matchAll(subject)].some(([, , verb]) => isDeed(verb ?? ""));
  const isMany = names.length > 1 || SEVERAL.test(names[0] ?? "");
  const told = text
    .replace(subject, (whole: string, before: string, verb: string) => {
      if (before !== "" && TELLS.test(verb)) return whole;
      const base = isDeed(verb) ? baseOf(verb) : null;
      return `${before}${base ?? verb}`;
    })
    .replace(isMany ? /\s(?:his|her|their)\s/g : /\s(?:his|her)\s/g, " the ");
  const plain = hasDeed ? withBaseVerbs(told) : told;
  // "The licence changed and Ann should review it": the task starts behind its subject.
  const later = new RegExp(
    `^(?<fact>[^.:;]{5,160}?)(?:,\\s+|\\s(?:and|but|so)\\s+)(?:${LATER}\\s+)?@?(?:${one})(?:(?:,? and |, | & )@?(?:${one}))*\\s+(?:will|should|to|must|can|needs? to|has to|agree[sd]? to|is to)\\s+`,
    "u",
  ).exec(plain);
  const fact = later?.groups?.["fact"] ?? "";
  return later && !isTask(fact) ? `${fact} and we will ${plain.slice(later[0].length)}` : plain;
}
