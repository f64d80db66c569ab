import type { VerbSort } from "./frame.ts";
import type { Reading } from "./reading.ts";

const WORK: ReadonlySet<VerbSort> = new Set([
  "change",
  "write",
  "inquire",
  "contact",
  "arrange",
  "decide",
]);

/** "The treasurer shall …": of groups minutes as often tell what they do by rule. */
const OFFICE = /^the (?=(?:treasurer|secretary|president|chair(?:person)?)\b)/;

/**
 * Whether a sentence says in so many words that somebody takes on a piece of work: a name that owns
 * it, then "will", "to" or "agreed to", then a verb of work.
 *
 * - "Ann will rename the keys", "Ann and Bo to ask the editors": yes
 * - "Ann will be away", "The cache will rename the keys": no
 */
export function takesOn({ frames, owners, body, text }: Reading): boolean {
  const [first] = frames;
  if (first === undefined || owners.length === 0 || !WORK.has(first.sort)) return false;
  if (first.mood !== "will" && first.mood !== "to" && first.mood !== "agreed") return false;
  const start = body.trimStart().toLowerCase().replace(OFFICE, "");
  return (
    owners.some((name) => start.startsWith(name.toLowerCase())) ||
    (first.subject === "I" && /\bI(?:['’]ll| will)\b/.test(text.slice(0, 80)))
  );
}
