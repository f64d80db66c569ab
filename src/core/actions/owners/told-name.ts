import { isVerb } from "../language/infinitive.ts";
import { verbGroup } from "../language/verb-groups.ts";
import { isNick } from "./is-nick.ts";
import { isNoName, type PlacedName } from "./name-pattern.ts";

const NICK = /^\p{Ll}[\p{Ll}\d_-]{1,20}(?= (to \p{Ll}{2}|will|\p{Ll}{2,}))/u;
/** A name of two letters, or one that is a month or "Will": in a dictionary it is a word. */
const SHORT = /^\p{Lu}\p{Ll}(?= to (\p{Ll}{2,}))/u;
const ALSO_WORDS = /^(?:Jan|April|May|Jun|June|August|Will)(?= to (\p{Ll}{2,}))/u;

/**
 * The name that a text starts with, where what stands around leaves no doubt that it is one:
 *
 * - "nick to send it" behind a mark; behind a chat bot's "#action" also "nick sends it"
 * - "Bo to send it", whatever stands before; "Jun to send it" behind a mark or in a list of actions
 */
export function toldName(
  text: string,
  from: number,
  { isMarked, isListed }: { readonly isMarked: boolean; readonly isListed: boolean },
): PlacedName | null {
  const body = text.slice(from);
  const placed = (name: string): PlacedName => ({ name, start: from, end: from + name.length });
  const [nick, next = ""] = NICK.exec(body) ?? [];
  if (isMarked && isNick(nick)) {
    const isBot = /#action\s*$/i.test(text.slice(0, from));
    if (/^to |^will$/.test(next) || (isBot && verbGroup(next) !== null)) return placed(nick);
  }
  const [short, deed = ""] = SHORT.exec(body) ?? [];
  if (short !== undefined && !isNoName(short) && !isVerb(short.toLowerCase()) && isVerb(deed))
    return placed(short);
  const [name, task = ""] = ALSO_WORDS.exec(body) ?? [];
  return name !== undefined && (isMarked || isListed) && isVerb(task) ? placed(name) : null;
}
