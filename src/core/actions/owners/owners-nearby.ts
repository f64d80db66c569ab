import { detailsOf } from "../context/around.ts";
import type { FieldContext } from "../context/field-context.ts";
import { maskText } from "../context/mask-text.ts";
import { meetingDateAt } from "../dates/meeting-date-at.ts";
import { withoutDates } from "../dates/without-dates.ts";
import type { Statement } from "../statements/statement.ts";
import { acceptNames, onlyNames } from "./accept-names.ts";
import type { FoundNames } from "./found-names.ts";
import { isDeed } from "./is-deed.ts";
import { judgeName } from "./judge-name.ts";
import type { KnownNames } from "./known-names.ts";
import { mayNameSomebody } from "./may-name-somebody.ts";
import { GROUP_NAME, NAMES, ONE_NAME, splitNames, type PlacedName } from "./name-pattern.ts";
import { BEFORE } from "./owner-form.ts";
import { ownersByForm } from "./owners-by-form.ts";

const OWNER_NOTE =
  /^\W*(?:(?:action )?owners?|actions?|assign(?:ee|ed)s?(?: to)?|responsible|who|lead|leader|driver|poc|point of contact|by|volunteers?|contact|in charge|(?:new )?(?:coordination|coordinators?|maintainers?))\s*[:=–-]\s*/i;
/** A sub-bullet that gives its parent an owner and adds no task of its own. */
const TAKES_IT = new RegExp(
  `^[\\s*_]*(?:\\[(?:name=@?)?(?<tag>[^\\]]{2,30})\\]|(?<names>${NAMES}):?) ?(?:(?:will|to|can|agree[sd]? to|offer(?:s|ed)? to|volunteer(?:s|ed)? to|happy to|ready to|is going to) (?:try to )?(?:do|look (?:at|into)|have a look|take|check|follow[- ]?up|investigate|look|see|work on|fix|try|handle|help|ask|contribute)(?: (?:care|a look|this|it|that|so|of|on|with|at|into|the \\p{Ll}+)){0,4}|(?:is |are )?tak(?:es|ing) care.{0,30}|volunteers?|volunteered|(?:is )?on it)(?:,? (?:by|before|until|on|in|next|this|today|tomorrow|tonight)(?![\\p{L}])[^.;]{0,40})?[\\s.!]*$`,
  "u",
);

/** Whether a text only says who takes something on, and until when. */
export function takesIt(text: string): boolean {
  return TAKES_IT.test(text);
}

/** Whether a text only says how or by whom what stands before it is done: "Do it with the release (Ann)". */
export function doesIt(text: string): boolean {
  return DOES_IT.test(text);
}

/** "Who reviews it?", answered by "Ann; Tom later" or "Ann: will check". */
const ASKS_WHO = /\bwho\b[^?]*\?|\bvolunteers?\s*\?/i;
const ANSWER = new RegExp(`^[\\s*_]*(${NAMES})\\s*(?:[;,.–—]|-\\s|$)`, "u");
const PROMISED = new RegExp(
  `^[\\s*_]*(${ONE_NAME}):\\s.{0,40}\\b(?:will|can|I['’]ll)\\s(?:check|look|ask|share|send|do|find out|follow up|see)(?![\\p{L}])`,
  "u",
);
const DOES_IT = /^\W*(?:[Dd]o|[Dd]one|[Dd]oing|[Tt]o be done|[Mm]ake) (?:it|this|that|as)\b/;

/** The names of a note that says nothing else than whose a task is: "Owner: Ann", "Ann and Tom". */
export function namesOfNote(note: string, known: KnownNames): readonly PlacedName[] | null {
  const label = OWNER_NOTE.exec(note);
  return label
    ? acceptNames(note.slice(label[0].length).replace(/[\s.]+$/, ""), 0, 0.5, known)
    : onlyNames(note, 1, known);
}

/** The owners that a sub-bullet names ("Owner: Ann", "Ann will look at it"). */
export function ownersInNotes(
  statement: Statement,
  context: FieldContext,
  known: KnownNames,
): FoundNames | null {
  const meeting = meetingDateAt(context.minutes, statement.lines[0]);
  for (const child of detailsOf(statement, context.minutes)) {
    if (child.text.length > 120) continue;
    const text = maskText(child.text, child.spans);
    if (!mayNameSomebody(text, known)) continue;
    const names = namesOfNote(withoutDates(text, meeting, context), known);
    const takes = TAKES_IT.exec(text)?.groups;
    const takers = takes ? acceptNames(takes["tag"] ?? takes["names"] ?? "", 0, 1, known) : null;
    const found =
      names ??
      takers ??
      answerer(statement.text, text, known) ??
      (DOES_IT.test(text) ? ownersByForm(text, 0, true, known)?.names : null);
    if (found) return { names: found, spans: [] };
  }
  return takerBehind(statement, known);
}

/** Who takes "it" on in the next item of a list without levels: "Ann will look at this". */
function takerBehind({ block, ancestors }: Statement, known: KnownNames): FoundNames | null {
  if (block.kind !== "item" || block.children.length > 0) return null;
  const items = ancestors.at(-1)?.children ?? [];
  const next = items[items.indexOf(block) + 1];
  if (next?.kind !== "item" || !/\b(?:it|this)[\s.!]*$/.test(next.text)) return null;
  const list = TAKES_IT.exec(maskText(next.text, next.spans))?.groups?.["names"];
  const names = list === undefined ? null : acceptNames(list, 0, 2, known);
  return names && { names, spans: [] };
}

function answerer(question: string, text: string, known: KnownNames): PlacedName[] | null {
  const list =
    (ASKS_WHO.test(question) ? ANSWER.exec(text) : null)?.[1] ??
    (question.includes("?") ? PROMISED.exec(text) : null)?.[1];
  return list === undefined ? null : acceptNames(list, 0, 1, known);
}

/** "Ann will send it. Tom will help." */
const HELPS = new RegExp(
  `^\\s*(${NAMES}) (?:will|can|to|is happy to|are happy to|volunteers? to|agreed to|offered to) (?:also |both )?(?:help|assist|contribute|join in|do so|do that|do it|take it|take this|take that|take care of (?:it|this|that))(?: out| too| as well| (?:with|on) (?:it|this|that)| him| her| them)*\\s*(?:[.;]|$)`,
  "u",
);
const NEXT_SENTENCE = new RegExp(
  `^\\s*\\((${NAMES})(?: (?:is |are )?(?:ready|willing|happy|volunteers?|agrees?|offers?|to|will)(?![\\p{L}])[^)]{0,80})?\\)\\s*$`,
  "u",
);

const LABELLED = new RegExp(`^[*_]*(${NAMES})[*_]*(?=\\s*(?:[.;,(]|$))`, "u");

/** "…. (Ann is ready to help)" behind the statement, at the end of its block. */
export function ownersInNextSentence(
  { block, offset, text }: Statement,
  known: KnownNames,
): FoundNames | null {
  const rest = block.text.slice(offset + text.length, offset + text.length + 200);
  const match = NEXT_SENTENCE.exec(rest);
  const label = OWNER_NOTE.exec(rest);
  const list = label && LABELLED.exec(rest.slice(label[0].length))?.[1];
  const names = match
    ? acceptNames(match[1] ?? "", 0, 1, known)
    : acceptNames(list ?? "", 0, 0.5, known);
  return names && { names, spans: [] };
}

/** Who the next sentence says will help: owners as well. */
export function findHelpers(
  { block, offset, text }: Statement,
  known: KnownNames,
): readonly PlacedName[] {
  const match = HELPS.exec(block.text.slice(offset + text.length, offset + text.length + 200));
  return (match && acceptNames(match[1] ?? "", 0, 1, known)) ?? [];
}

const ANY_NAME = new RegExp(`${BEFORE}${ONE_NAME}`, "gu");
const HE =
  /^\W*(?:he|she)(?:['’]ll| will| can| could| should| must| needs to| is going to| is to| has to| agreed to| offered to| promised to| volunteered to| wants to| plans to)(?![\p{L}])/iu;

/** "she sends it": told of the time ahead */
const HE_DOES =
  /^\W*(?:he|she) (?:also |then |now )?(?<verb>\p{Ll}{2,}s) (?!if |how |why |that |what )/iu;

/** "Ann found the reason. She will send a patch": whom alone the sentences before it name. */
export function ownersByPronoun(
  { block, offset, text }: Statement,
  known: KnownNames,
): FoundNames | null {
  if (offset === 0) return null;
  const verb = HE_DOES.exec(text)?.groups?.["verb"];
  if (!HE.test(text) && (verb === undefined || !isDeed(verb))) return null;
  const before = block.text.slice(Math.max(0, offset - 300), offset).replaceAll("\n", " ");
  const people = [...before.matchAll(ANY_NAME)]
    .filter(
      ([name]) =>
        !/^[\p{Lu}\d]+$/u.test(name) && judgeName(name, known) >= 2 && !GROUP_NAME.test(name),
    )
    .flatMap(([name]) => splitNames(name, 0).map((one) => one.name));
  const [only, ...others] = new Set(people);
  if (only === undefined || others.length > 0) return null;
  return { names: [{ name: only, start: 0, end: 0 }], spans: [] };
}
