import type { Author } from "./git.ts";

/** Who attends, and which GitHub login they have. */
export interface FoundPeople {
  /** Login → names as the minutes write them, most frequent first. */
  readonly known: ReadonlyMap<string, readonly string[]>;
  /** Names without a login, most frequent first. */
  readonly unknown: readonly string[];
}

/** A name in fewer meetings than this is not worth a line where it has no login. */
const OFTEN = 2;
const MAX_UNKNOWN = 30;

/** What a meeting tells of people. */
export interface PeopleSource {
  /** As written: a name, a login, or both, as in "Ada Lovelace (@ada-l)". */
  readonly attendees: readonly string[];
  /** The minutes, where a login may stand behind a name. */
  readonly text: string;
}

/**
 * Matches names of attendees to logins: one that stands behind the name, or else that of the only
 * author of commits with the same full name, or with it as the first name.
 */
export function findPeople(
  meetings: readonly PeopleSource[],
  authors: readonly Author[],
): FoundPeople {
  const known = new Map<string, Set<string>>();
  const counts = new Map<string, number>();
  const stated = new Map<string, string>();
  for (const { attendees, text } of meetings) {
    for (const login of attendees.flatMap((one) => loginIn(one) ?? []))
      known.set(login, known.get(login) ?? new Set());
    for (const part of [...attendees, text])
      for (const [, name = "", login = ""] of part.matchAll(NAME_AND_LOGIN))
        stated.set(fold(name), login);
    for (const name of new Set(attendees.map(bareName).filter(isName)))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const unknown: string[] = [];
  for (const [name, count] of [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))) {
    const login = stated.get(fold(name)) ?? loginOf(name, authors);
    if (login !== null) known.set(login, (known.get(login) ?? new Set()).add(name));
    else if (count >= OFTEN && unknown.length < MAX_UNKNOWN) unknown.push(name);
  }
  return { known: new Map([...known].map(([login, names]) => [login, [...names]])), unknown };
}

/** "Ada Lovelace (@ada-l)", "Ada Lovelace @ada-l", "Ada: @ada-l". */
const NAME_AND_LOGIN =
  /(\p{Lu}[\p{L}\p{M}'.-]{0,30}(?: \p{Lu}[\p{L}\p{M}'.-]{0,30}){0,3})[ :,-]{0,3}[([]?@([A-Za-z\d](?:[A-Za-z\d-]{0,38}))/gu;

function loginOf(name: string, authors: readonly Author[]): string | null {
  const wanted = fold(name);
  const same = authors.filter((author) => fold(author.name) === wanted);
  const first = authors.filter((author) => fold(author.name).split(" ")[0] === wanted);
  for (const group of [same, first]) {
    const logins = new Set(group.map(({ login }) => login));
    if (logins.size === 1) return [...logins][0] ?? null;
  }
  return null;
}

function loginIn(attendee: string): string | null {
  return /(?<![\w.])@([A-Za-z\d](?:[A-Za-z\d-]{0,38}))/.exec(attendee)?.[1] ?? null;
}

/** An attendee without affiliation and login. */
function bareName(attendee: string): string {
  return attendee
    .replace(/\([^()]*\)|\[[^[\]]*\]|@[\w-]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** Letters, with the signs that names have; no sentence, no address. */
function isName(text: string): boolean {
  return text.length <= 40 && /^\p{L}[\p{L}\p{M}.' -]*$/u.test(text) && text.split(" ").length <= 4;
}

function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
