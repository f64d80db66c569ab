import { judgeName } from "./judge-name.ts";
import type { KnownNames } from "./known-names.ts";
import { isNoName, NAMES, splitNames, type PlacedName } from "./name-pattern.ts";
import { ASIDE } from "./owner-form.ts";

/** The names of a list, where each is as likely one as `trust` says (see `judgeName`); else null. */
export function acceptNames(
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
export function acceptLastNames(
  list: string,
  start: number,
  trust: number,
  known: KnownNames,
): PlacedName[] | null {
  for (const { index } of list.matchAll(/, /g)) {
    const names = acceptNames(list.slice(index + 2), start + index + 2, trust, known);
    if (names) return names;
  }
  return null;
}

/** "the editors" → "editors"; a few words before a known name that a sentence starts with go, too. */
function withoutArticle({ name, start, end }: PlacedName, known: KnownNames): PlacedName {
  const words = name.split(" ");
  const first = words[0] ?? "";
  const rest = words.slice(1).join(" ");
  const isLeading =
    isNoName(first) && !known.agents.has(first.toLowerCase()) && !/^the$/i.test(first);
  if (words.length > 1 && isLeading && judgeName(rest, known) >= 2)
    return { name: rest, start: start + first.length + 1, end };
  return /^(?:the|all) (?!group$)/i.test(name)
    ? { name: name.slice(4), start: start + 4, end }
    : { name, start, end };
}

const ONLY_NAMES = new RegExp(`^[\\s*_→>=-]*(${NAMES})${ASIDE}[\\s*_]*:?[\\s*_]*$`, "u");

/** A text that is nothing but names, with a colon perhaps. */
export function onlyNames(text: string, trust: number, known: KnownNames): PlacedName[] | null {
  const match = ONLY_NAMES.exec(text);
  return match ? acceptNames(match[1] ?? "", 0, trust, known) : null;
}
