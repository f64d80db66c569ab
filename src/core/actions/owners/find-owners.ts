import type { Problem } from "../../problem.ts";
import type { Owner } from "../action.ts";
import type { FieldContext } from "../context/field-context.ts";
import { maskText } from "../context/mask-text.ts";
import { stripMarker } from "../context/strip-marker.ts";
import { findDoneMarker } from "../state/find-done-marker.ts";
import type { Statement } from "../statements/statement.ts";
import { acceptNames } from "./accept-names.ts";
import { isActionZone } from "./action-zone.ts";
import { findSpeaker, isPersonal, isPromise } from "./find-speaker.ts";
import type { FoundNames, TextRange } from "./found-names.ts";
import { isNick } from "./is-nick.ts";
import { knownNames, type KnownNames } from "./known-names.ts";
import { NAMES_ONLY } from "./name-pattern.ts";
import { ownersAbove } from "./owners-above.ts";
import { ownersByForm } from "./owners-by-form.ts";
import { ownersInColumn } from "./owners-in-column.ts";
import {
  findHelpers,
  ownersByPronoun,
  ownersInNextSentence,
  ownersInNotes,
} from "./owners-nearby.ts";
import { resolveLogin } from "./resolve-login.ts";
import { toldName } from "./told-name.ts";

/** Where the owners of an action stand. */
export type OwnerPlace = "column" | "words" | "pronoun" | "next" | "notes" | "speaker" | "above";

/** Who is to do an action. */
export interface FoundOwners {
  /** Where they stand; null where there are none. */
  readonly place: OwnerPlace | null;
  readonly owners: Owner[];
  /** Names that the config knows several people by. */
  readonly problems: Problem[];
  /** Where labels such as "Name:" or "(Name)" stand in the statement's text: no part of the task. */
  readonly spans: TextRange[];
}

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
  const column = (): FoundNames | null => ownersInColumn(statement, known);
  // A cell that hands out several tasks says itself who does which.
  const isPiece = statement.block.kind === "row" && statement.parts > 1;
  const [place, found] = firstFound({
    ...(isPiece ? {} : { column }),
    words: () => inText(statement, known),
    ...(isPiece ? { column } : {}),
    pronoun: () => ownersByPronoun(statement, known),
    next: () => ownersInNextSentence(statement, known),
    notes: () => ownersInNotes(statement, context, known),
    speaker: () => asSpeaker(statement, known),
    above: () => ownersAbove(statement, context, known),
  });
  const names = unique(
    [...(found?.names ?? []), ...findHelpers(statement, known)].map(({ name }) => name),
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
  return { place, owners, problems, spans: [...(found?.spans ?? [])] };
}

/** The first place that names somebody. */
function firstFound(
  places: Partial<Record<OwnerPlace, () => FoundNames | null>>,
): [OwnerPlace | null, FoundNames | null] {
  for (const [place, find] of Object.entries(places) as [OwnerPlace, () => FoundNames | null][]) {
    const found = find();
    if (found !== null) return [place, found];
  }
  return [null, null];
}

function unique(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = name.toLowerCase();
    return seen.has(key) ? false : seen.add(key);
  });
}

function inText(statement: Statement, known: KnownNames): FoundNames | null {
  const text = maskText(statement.text, statement.spans);
  const marker = stripMarker(text);
  if (marker?.names) {
    const { list, start } = marker.names;
    const names = isNick(list)
      ? [{ name: list, start, end: start + list.length }]
      : acceptNames(list, start, 0.5, known);
    if (names) return { names, spans: [{ start: 0, end: marker.end }] };
  }
  const zone = marker !== null || isActionZone(statement);
  const told = toldName(text, marker?.end ?? 0, { isMarked: marker !== null, isListed: zone });
  if (told) return { names: [told], spans: [] };
  const addressee = asAddressee(statement, known);
  if (addressee) return addressee;
  const strong = asStrong(statement, zone, known);
  if (strong) return strong;
  const done = findDoneMarker(text, []);
  const start = done?.kind === "word" && done.start === 0 ? done.end : 0;
  return ownersByForm(text, Math.max(start, marker?.end ?? 0), zone, known, PROPOSED.test(text));
}

/** Behind what is put to the vote stands who proposed it. */
const PROPOSED = /^\W*(?:proposed resolution|resolution proposed|motion)\s*:/i;

/** "cc **Name**" */
const ONLY_TOLD = /(?:^|[\s,;(])(?:cc|thanks(?: to)?|fyi)[:\s]*$/i;

/** "**Name**" at the end or the start of a task. */
function asStrong(statement: Statement, zone: boolean, known: KnownNames): FoundNames | null {
  const { text, spans } = statement;
  const level = zone ? 1 : 2;
  const marked = spans
    .filter(({ kind }) => kind === "strong" || kind === "emphasis" || kind === "mention")
    .sort((a, b) => a.start - b.start);
  // "**Name**, **Name**" at the end: the earliest span that only names and marks follow.
  for (const { start } of marked) {
    const end = text.length;
    const isLast = /\S/.test(text.slice(0, start));
    if (!isLast || ONLY_TOLD.test(text.slice(0, start))) continue;
    const list = text.slice(start, end).replace(/[\s,;)]+$|(?<!\b(?:Jr|Sr|\p{Lu}))\.$/u, "");
    if (!NAMES_ONLY.test(list)) continue;
    const names = acceptNames(list, start, level, known);
    if (names) return { names, spans: [{ start, end: text.length }] };
  }
  return null;
}

/** "[Name](mailto:…)" before or behind a task: documents print so whom a mention tells. */
function asAddressee({ text, spans }: Statement, known: KnownNames): FoundNames | null {
  for (const { kind, start, end, url } of spans) {
    if (kind !== "link" || url?.startsWith("mailto:") !== true) continue;
    const isAround = !/\p{L}/u.test(text.slice(0, start)) || !/\p{L}/u.test(text.slice(end));
    const names = isAround ? acceptNames(text.slice(start, end), start, 0.5, known) : null;
    if (names) return { names, spans: [{ start, end }] };
  }
  return null;
}

function asSpeaker(statement: Statement, known: KnownNames): FoundNames | null {
  if (!isPromise(statement)) return null;
  const speaker = findSpeaker(statement);
  if (speaker === null) return null;
  // "Topic: will be …" has no speaker; "Topic: I will …" cannot be.
  const personal = isPersonal(statement);
  const trust = speaker.inText ? (personal || speaker.isTagged ? 0.5 : 1.5) : personal ? 1 : 2;
  const names = acceptNames(speaker.name, speaker.start, trust, known);
  return names && { names, spans: speaker.inText ? [{ start: 0, end: speaker.end }] : [] };
}
