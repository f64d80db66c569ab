import { acceptLastNames, acceptNames } from "./accept-names.ts";
import { plainLetters } from "../language/plain-letters.ts";
import type { FoundNames, TextRange } from "./found-names.ts";
import type { KnownNames } from "./known-names.ts";
import { mayNameSomebody } from "./may-name-somebody.ts";
import type { PlacedName } from "./name-pattern.ts";
import { OWNER_FORMS } from "./owner-forms.ts";

/** What may stand before the subject of a clause. */
const STARTS_CLAUSE =
  /(?:^|[^\p{L}\p{N}\s,)\]@/]|\b(?:and|but|so|while|then|that|where|because|agreed|days?|weeks?|months?|years?|hours?|tomorrow|meanwhile|ideally|also|next|decided|suggested|confirmed|asked|meeting|today|now|if|once|when|as|action|for now|first|additionally|finally|believe|believes|think|thinks|said|says|hope|hopes),?)\s*$/iu;

/** "By June 1, Ann to …" */
const BEGINS_WITH_DATE = /^\W*(?:by|before|until|on|next|this|in|within)\s[^,;:.]{1,30},?\s*$/i;

/** A comma may stand before a subject ("…, Ann will …"), but "to" behind a comma goes on with a list. */
function startsClause(before: string, after: string): boolean {
  // "so that people can vote" tells what for.
  if (/\bso that\s*$/i.test(before)) return false;
  if (BEGINS_WITH_DATE.test(before)) return true;
  return STARTS_CLAUSE.test(before) || (/[,)\]]\s*$/.test(before) && !/^,? to\b/.test(after));
}

/** Whom the first form that names somebody names; `zone`: whether the text is marked as an action. */
export function ownersByForm(
  text: string,
  from: number,
  zone: boolean,
  known: KnownNames,
  onlySubjects = false,
): FoundNames | null {
  if (!mayNameSomebody(text, known)) return null;
  const body = plainLetters(text.slice(from));
  for (const { pattern, trust, many, isSubject, label, holds } of OWNER_FORMS) {
    if (onlySubjects && isSubject !== true) continue;
    const names: PlacedName[] = [];
    const spans: TextRange[] = [];
    const level = zone ? trust.inActions : trust.elsewhere;
    for (const match of matchesOf(pattern, body)) {
      const [start, end] = match.indices?.[1] ?? [];
      if (start === undefined || end === undefined || holds?.(match) === false) continue;
      const list = text.slice(from + start, from + end);
      const whole = acceptNames(list, from + start, level, known);
      const good =
        whole ?? (isSubject === true ? acceptLastNames(list, from + start, level, known) : null);
      if (!good) continue;
      const begins = [start, (good[0]?.start ?? from + start) - from];
      const isClause = begins.some((at) => startsClause(body.slice(0, at), body.slice(end)));
      if (isSubject === true && !isClause) continue;
      names.push(...good);
      if (label)
        spans.push({ start: from + match.index, end: from + match.index + match[0].length });
      if (!many) break;
    }
    if (names.length > 0) return { names, spans };
  }
  return null;
}

/** The matches one by one: all of a global pattern, else the first. Unlike `matchAll`, it copies no pattern. */
function* matchesOf(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    yield match;
    if (!pattern.global) return;
  }
}
