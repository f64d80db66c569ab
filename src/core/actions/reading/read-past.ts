import type { Word } from "../language/tag-words.ts";
import { isVerb } from "../language/infinitive.ts";
import type { Form } from "./form.ts";
import { PAST } from "./form-wordings.ts";
import type { Frame } from "./frame.ts";

/** "Ann rotated the keys", "keys rotated": not "hand painted signs", where it tells of what. */
export function readPast(
  text: string,
  words: readonly Word[],
  clause: Frame | undefined,
): Form | null {
  const said = PAST.exec(text)?.[0].toLowerCase().split(" ").at(-1);
  const at = words.findIndex((one) => one.text === said);
  const word = words[at];
  // "Document options handled by the server": which ones, not what took place.
  const isWhich = at > 1 && /^(?:by|in|with|from|on|for)$/.test(words[at + 1]?.text ?? "");
  if (isWhich && isVerb(words[0]!.text)) return null;
  if (word?.tag !== "VERB" && word?.tag !== "AUX") return null;
  const tellsOfThing =
    at > 0 && word.tag === "VERB" && /^(?:NOUN|PROPN|ADJ)$/.test(words[at + 1]?.tag ?? "");
  return tellsOfThing && clause?.subject === "thing" ? null : { name: "past", said: word.text };
}
