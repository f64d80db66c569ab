import type { OutlineNode } from "../../minutes/outline.ts";
import type { Problem } from "../../problem.ts";
import type { Owner } from "../action.ts";
import type { Statement } from "../statement.ts";
import { isActionZone } from "./action-zone.ts";
import { isWord } from "./english.ts";
import { isVerb } from "./infinitive.ts";
import { cellUnder, type FoundCell } from "./cell-under.ts";
import { detailsOf, groupsAbove } from "./around.ts";
import type { FieldContext } from "./field-context.ts";
import { findSpeaker, isIntent, isPersonal, isPromise, isSubjectless } from "./find-speaker.ts";
import { judgeName } from "./judge-name.ts";
import { knownNames, type KnownNames } from "./known-names.ts";
import { maskText } from "./mask-text.ts";
import { isNoName, NAMES, ONE_NAME, splitNames, type PlacedName } from "./name-pattern.ts";
import { OWNER_FORMS } from "./owner-forms.ts";
import { resolveLogin } from "./resolve-login.ts";
import { stripMarker } from "./strip-marker.ts";

/** A place in a text: UTF-16 offsets, `end` exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Who is to do an action. */
export interface FoundOwners {
  readonly owners: Owner[];
  /** Names that the config knows several people by. */
  readonly problems: Problem[];
  /** Where labels such as "Name:" or "(Name)" stand in the statement's text: no part of the task. */
  readonly spans: TextRange[];
}

/** Names found at one place, with what a title leaves out. */
interface Found {
  readonly names: readonly PlacedName[];
  readonly spans: readonly TextRange[];
}

const OWNER_COLUMN =
  /^\W*(?:(?:action )?owners?|responsib(?:le|ility)(?: (?:person|party))?|assign(?:ee|ed)s?(?: to)?|who|by whom|lead|person|people|dri|champion|actionee|actions?[: ]*(?:by|responsible|owner)\b.*|name)\W*$/i;
const OWNER_NOTE =
  /^\W*(?:owners?|assign(?:ee|ed)s?(?: to)?|responsible|who|lead|leader|by|volunteers?|contact|in charge|(?:new )?(?:coordination|coordinators?|maintainers?))\s*[:=–-]\s*/i;
/** A sub-bullet that gives its parent an owner and adds no task of its own. */
const TAKES_IT = new RegExp(
  `^[\\s*_]*(?:\\[(?:name=@?)?(?<tag>[^\\]]{2,30})\\]|(?<names>${NAMES}):?) ?(?:(?:will|to|can|agree[sd]? to|offer(?:s|ed)? to|volunteer(?:s|ed)? to|happy to|ready to|is going to) (?:try to )?(?:do|look (?:at|into)|have a look|take|check|follow[- ]?up|investigate|look|work on|fix|try|handle|contribute)(?: (?:care|a look|this|it|that|so|of|on|with|at|into|the \\p{Ll}+)){0,4}|tak(?:es|ing) care.{0,30}|volunteers?|volunteered|(?:is )?on it)[\\s.!]*$`,
  "u",
);
/** "Who reviews it?", answered by "Ann; Tom later" or "Ann: will check". */
const ASKS_WHO = /\bwho\b[^?]*\?|\bvolunteers?\s*\?/i;
const ANSWER = new RegExp(`^[\\s*_]*(${NAMES})\\s*(?:[;,.–—]|-\\s|$)`, "u");
const PROMISED = new RegExp(
  `^[\\s*_]*(${ONE_NAME}):\\s.{0,40}\\b(?:will|can|I['’]ll)\\s(?:check|look|ask|share|send|do|find out|follow up|see)(?![\\p{L}])`,
  "u",
);
const DOES_IT = /^\W*(?:[Dd]o|[Dd]one|[Dd]oing|[Tt]o be done|[Mm]ake) (?:it|this|that|as)\b/;

/**
 * Finds who is to do what a statement says, by its own words first, then by what belongs to it: a
 * table's column, sub-bullets, the speaker of a promise, and the headings and parents that name
 * whose items these are. No owner is better than a wrong one: a word that only may be a name counts
 * where nothing but a name can stand.
 *
 * @example
 * "DNS changes: Michel" → Michel
 * "Cal and Ann will review it" → Cal, Ann
 * "The parser will check it" → nobody
 */
export function findOwners(statement: Statement, context: FieldContext): FoundOwners {
  const known = knownNames(context.minutes, context.people);
  const found =
    inColumn(statement, known) ??
    inText(statement, known) ??
    inNextSentence(statement, known) ??
    inNotes(statement, context, known) ??
    asSpeaker(statement, known) ??
    above(statement, context, known);
  const names = unique(
    [...(found?.names ?? []), ...helpers(statement, known)].map(({ name }) => name),
  );
  const problems: Problem[] = [];
  const owners = names.map((name): Owner => {
    const { login, candidates } = resolveLogin(name, context.people);
    if (candidates.length > 1) {
      problems.push({
        message: `“${name}” may be ${candidates.join(" or ")}: nobody is assigned. Write the full name or the login.`,
        file: context.minutes.path,
        line: statement.lines[0],
        severity: "warning",
      });
    }
    return { name, login };
  });
  return { owners, problems, spans: [...(found?.spans ?? [])] };
}

function unique(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = name.toLowerCase();
    return seen.has(key) ? false : seen.add(key);
  });
}

function accepted(
  list: string,
  start: number,
  trust: number,
  known: KnownNames,
): PlacedName[] | null {
  const names = splitNames(list, start)
    .filter(({ name }, _, all) => all.length === 1 || !/^(?:I|me|myself)$/.test(name))
    .map((one) => withoutArticle(one, known));
  const judged = names.map(({ name }) => judgeName(name, known));
  // A known name vouches for the others of its list.
  const isVouched = judged.length > 1 && Math.max(...judged) >= 3;
  const least = isVouched && trust <= 2 ? Math.min(trust, 0.5) : trust;
  return judged.length > 0 && judged.every((one) => one >= least) ? names : null;
}

/** "in October, Ann will …": the list's end where its start is no name. */
function lastAccepted(
  list: string,
  start: number,
  trust: number,
  known: KnownNames,
): PlacedName[] | null {
  for (const { index } of list.matchAll(/, /g)) {
    const names = accepted(list.slice(index + 2), start + index + 2, trust, known);
    if (names) return names;
  }
  return null;
}

/** "the editors" → "editors"; a few words before a known name that a sentence starts with go, too. */
function withoutArticle({ name, start, end }: PlacedName, known: KnownNames): PlacedName {
  const words = name.split(" ");
  const first = words[0] ?? "";
  const rest = words.slice(1).join(" ");
  const isLeading = isNoName(first) && !/^the$/i.test(first);
  if (words.length > 1 && isLeading && judgeName(rest, known) >= 2)
    return { name: rest, start: start + first.length + 1, end };
  return /^(?:the|all) (?!group$)/i.test(name)
    ? { name: name.slice(4), start: start + 4, end }
    : { name, start, end };
}

function inColumn(statement: Statement, known: KnownNames): Found | null {
  const cell = cellUnder(OWNER_COLUMN, statement) ?? cellOfNames(statement, known);
  if (cell === null || cell.text.trim() === "") return null;
  const list = new RegExp(`^\\s*${NAMES}\\s*$`, "u").test(cell.text);
  if (list) {
    const names = accepted(cell.text, cell.start, 0.5, known);
    if (names) return { names, spans: [cell] };
  }
  return null;
}

/** The cell of a column in which every row holds names, whatever its title. */
function cellOfNames({ block, ancestors }: Statement, known: KnownNames): FoundCell | null {
  const table = ancestors.findLast((node) => node.kind === "table");
  if (block.kind !== "row" || table === undefined) return null;
  const rows = table.children.filter(({ kind }) => kind === "row").slice(0, 50);
  if (rows.length < 2) return null;
  const isNames = (node: OutlineNode, column: number): boolean => {
    const cell = node.cells[column];
    const text = cell === undefined ? "" : node.text.slice(cell.start, cell.end).trim();
    return new RegExp(`^${NAMES}$`, "u").test(text) && accepted(text, 0, 0.7, known) !== null;
  };
  const column = block.cells.findIndex((_, at) => rows.every((row) => isNames(row, at)));
  const title = table.cells[column];
  if (title && NO_OWNERS.test(table.text.slice(title.start, title.end))) return null;
  const cell = block.cells[column];
  return cell ? { ...cell, text: block.text.slice(cell.start, cell.end) } : null;
}

const NO_OWNERS =
  /^\W*(?:topic|project|component|area|status|state|version|module|package|platform|subject|item|task|action|what)s?\W*$/i;

function inText(statement: Statement, known: KnownNames): Found | null {
  const text = maskText(statement.text, statement.spans);
  const marker = stripMarker(text);
  if (marker?.names) {
    const names = accepted(marker.names.list, marker.names.start, 0.5, known);
    if (names) return { names, spans: [{ start: 0, end: marker.end }] };
  }
  const told = marker === null ? null : smallName(text, marker.end);
  if (told) return { names: [told], spans: [] };
  const zone = marker !== null || isActionZone(statement);
  const strong = asStrong(statement, zone, known);
  if (strong) return strong;
  return byForms(text, marker?.end ?? 0, zone, known);
}

/** "ACTION: nick to send it": behind a marker a name in small letters needs no other evidence. */
function smallName(text: string, from: number): PlacedName | null {
  const name = /^\p{Ll}[\p{Ll}\d_-]{1,20}(?= to \p{Ll}{2})/u.exec(text.slice(from))?.[0];
  if (name === undefined || isNoName(name) || isWord(name) || isVerb(name)) return null;
  return { name, start: from, end: from + name.length };
}

/** What may stand before the subject of a clause. */
const STARTS_CLAUSE =
  /(?:^|[^\p{L}\p{N}\s,)\]@/]|\b(?:and|but|so|while|then|that|where|because|agreed|week|month|year|tomorrow|meanwhile|ideally|also|next|decided|suggested|confirmed|asked|meeting|today|now|if|once|when|as|action|for now|first|additionally|finally|believe|believes|think|thinks|said|says|hope|hopes),?)\s*$/iu;

/** A comma may stand before a subject ("…, Ann will …"), but "to" behind a comma goes on with a list. */
function startsClause(before: string, after: string): boolean {
  return STARTS_CLAUSE.test(before) || (/[,)\]]\s*$/.test(before) && !/^,? to\b/.test(after));
}

/** The first form that names somebody. */
function byForms(
  text: string,
  from: number,
  zone: boolean,
  known: KnownNames,
  onlySubjects = false,
): Found | null {
  const body = text.slice(from);
  for (const { pattern, trust, many, isSubject, label } of OWNER_FORMS) {
    if (onlySubjects && isSubject !== true) continue;
    const names: PlacedName[] = [];
    const spans: TextRange[] = [];
    const level = zone ? trust.inActions : trust.elsewhere;
    const matches = pattern.global ? body.matchAll(pattern) : [pattern.exec(body)];
    for (const match of matches) {
      const [start, end] = match?.indices?.[1] ?? [];
      if (!match || start === undefined || end === undefined) continue;
      const list = match[1] ?? "";
      const whole = accepted(list, from + start, level, known);
      const good =
        whole ?? (isSubject === true ? lastAccepted(list, from + start, level, known) : null);
      if (!good) continue;
      const first = whole ? start : (good[0]?.start ?? from) - from;
      if (isSubject === true && !startsClause(body.slice(0, first), body.slice(end))) continue;
      names.push(...good);
      if (label)
        spans.push({ start: from + match.index, end: from + match.index + match[0].length });
      if (!many) break;
    }
    if (names.length > 0) return { names, spans };
  }
  return null;
}

/** "**Name**" at the end or the start of a task. */
function asStrong(statement: Statement, zone: boolean, known: KnownNames): Found | null {
  const { text, spans } = statement;
  const level = zone ? 1 : 2;
  const marked = spans
    .filter(({ kind }) => kind === "strong" || kind === "emphasis" || kind === "mention")
    .sort((a, b) => a.start - b.start);
  // "**Name**, **Name**" at the end: the earliest span that only names and marks follow.
  for (const { start } of marked) {
    const end = text.length;
    const isLast = /\S/.test(text.slice(0, start));
    if (!isLast) continue;
    const list = text.slice(start, end).replace(/[\s,;)]+$|(?<!\b(?:Jr|Sr|\p{Lu}))\.$/u, "");
    if (!new RegExp(`^${NAMES}$`, "u").test(list)) continue;
    const names = accepted(list, start, level, known);
    if (names) return { names, spans: [{ start, end: text.length }] };
  }
  return null;
}

function inNotes(statement: Statement, context: FieldContext, known: KnownNames): Found | null {
  for (const child of detailsOf(statement, context.minutes)) {
    if (child.text.length > 120) continue;
    const text = maskText(child.text, child.spans);
    const label = OWNER_NOTE.exec(text);
    const names = label
      ? accepted(text.slice(label[0].length).replace(/[\s.]+$/, ""), 0, 0.5, known)
      : onlyNames(text, 1, known);
    const takes = TAKES_IT.exec(text)?.groups;
    const takers = takes ? accepted(takes["tag"] ?? takes["names"] ?? "", 0, 1, known) : null;
    const found =
      names ??
      takers ??
      answerer(statement.text, text, known) ??
      (DOES_IT.test(text) ? byForms(text, 0, true, known)?.names : null);
    if (found) return { names: found, spans: [] };
  }
  return null;
}

function answerer(question: string, text: string, known: KnownNames): PlacedName[] | null {
  const list =
    (ASKS_WHO.test(question) ? ANSWER.exec(text) : null)?.[1] ??
    (question.includes("?") ? PROMISED.exec(text) : null)?.[1];
  return list === undefined ? null : accepted(list, 0, 1, known);
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

/** "…. (Ann is ready to help)" behind the statement, at the end of its block. */
function inNextSentence({ block, offset, text }: Statement, known: KnownNames): Found | null {
  const match = NEXT_SENTENCE.exec(block.text.slice(offset + text.length));
  const names = match ? accepted(match[1] ?? "", 0, 1, known) : null;
  return names && { names, spans: [] };
}

/** Who the next sentence says will help: owners as well. */
function helpers({ block, offset, text }: Statement, known: KnownNames): readonly PlacedName[] {
  const match = HELPS.exec(block.text.slice(offset + text.length, offset + text.length + 200));
  return (match && accepted(match[1] ?? "", 0, 1, known)) ?? [];
}

/** A text that is nothing but names, with a colon perhaps. */
function onlyNames(text: string, trust: number, known: KnownNames): PlacedName[] | null {
  const match = new RegExp(`^[\\s*_]*(${NAMES})[\\s*_]*:?[\\s*_]*$`, "u").exec(text);
  return match ? accepted(match[1] ?? "", 0, trust, known) : null;
}

function asSpeaker(statement: Statement, known: KnownNames): Found | null {
  if (!isPromise(statement)) return null;
  const speaker = findSpeaker(statement);
  if (speaker === null) return null;
  // "Topic: will be …" has no speaker; "Topic: I will …" cannot be.
  const personal = isPersonal(statement);
  const trust = speaker.inText ? (personal || speaker.isTagged ? 0.5 : 1.5) : personal ? 1 : 2;
  const names = accepted(speaker.name, speaker.start, trust, known);
  return names && { names, spans: speaker.inText ? [{ start: 0, end: speaker.end }] : [] };
}

/** Owner headings: what stands above is nothing but a name, or ends in one. */
function above(statement: Statement, context: FieldContext, known: KnownNames): Found | null {
  const zone = isActionZone(statement);
  const subjectless = isSubjectless(statement);
  for (const node of groupsAbove(statement, context.minutes)) {
    const taken = /:\s*$/.test(node.text) && node.text.length < 600 ? takenBy(node, known) : null;
    if (taken) return { names: taken, spans: [] };
    if (!zone && !subjectless) continue;
    if (node.kind === "heading" && isOutermost(node, statement, context)) continue;
    const siblings = siblingNames(node, statement, known);
    if (siblings) return { names: siblings, spans: [] };
    const found = ownerOfGroup(node, zone, isIntent(statement) ? 0.5 : 3, known);
    if (found) return { names: found, spans: [] };
  }
  return null;
}

/** The title of the minutes says who met. */
function isOutermost(
  node: OutlineNode,
  { ancestors }: Statement,
  { minutes }: FieldContext,
): boolean {
  const [first, second] = ancestors.filter(({ kind }) => kind === "heading");
  if (first === node && second !== undefined) return true;
  const headings = minutes.outline.children.filter(({ kind }) => kind === "heading");
  return headings.length === 1 && headings[0] === node;
}

/** Headings that are all names, some of them surely, over the tasks of each. */
function siblingNames(
  node: OutlineNode,
  { ancestors }: Statement,
  known: KnownNames,
): readonly PlacedName[] | null {
  if (node.kind !== "heading") return null;
  const own = onlyNames(node.text, 1, known);
  // Acronyms name projects as often as sites.
  if (own === null || own.some(({ name }) => /^[\p{Lu}\d]+$/u.test(name))) return null;
  const parent = ancestors[ancestors.indexOf(node) - 1];
  const others = (parent?.children ?? []).filter(({ kind }) => kind === "heading");
  const areNames = others.every(
    ({ text }) => isNoName(text.trim()) || onlyNames(text, 1, known) !== null,
  );
  return others.length > 1 && areNames && others.some(({ text }) => onlyNames(text, 2, known))
    ? own
    : null;
}

/** "Ann will lead the work. Scope:" hands the items beneath it to Ann. */
function takenBy(node: OutlineNode, known: KnownNames): readonly PlacedName[] | null {
  if (node.kind !== "paragraph" && node.kind !== "item") return null;
  return byForms(maskText(node.text, node.spans), 0, false, known, true)?.names ?? null;
}

const SUBJECT = new RegExp(
  `^(?:[^:]{2,30}:\\s)?(${NAMES}) (?:has|have|had|started|developed|reported|reports|wants|is|are|was|uses|presented|worked)(?![\\p{L}])`,
  "u",
);

/** `trust` is for a name that only is the group's subject. */
function ownerOfGroup(
  node: OutlineNode,
  zone: boolean,
  trust: number,
  known: KnownNames,
): PlacedName[] | null {
  if (node.text.length > 120 || node.kind === "table") return null;
  const text = maskText(node.text, node.spans);
  const all = onlyNames(text, 2, known);
  if (all) return all;
  // "Cloud: Acme has private templates" says who the "will …" beneath it is about.
  const subject = zone ? null : SUBJECT.exec(text);
  if (subject) return accepted(subject[1] ?? "", 0, trust, known);
  if (node.kind === "heading") return null;
  const suffix = new RegExp(`(?:[([]|\\s[-–—]\\s)(${NAMES})[)\\]]?[\\s:]*$`, "u").exec(text);
  return suffix ? accepted(suffix[1] ?? "", 0, zone ? 1 : 2, known) : null;
}
