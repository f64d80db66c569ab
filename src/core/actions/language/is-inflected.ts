import { dictionaryTag } from "./english.ts";
import { isVerb } from "./infinitive.ts";

/** Whether a verb in lower case is in another than its base form: "rotates", "rotated", "rotating", "kept". */
export function isInflected(verb: string): boolean {
  if (isVerb(verb)) return false;
  return (
    /(?:ed|ing|[^s]s)$/.test(verb) || /^(?:PastTense|Participle)$/.test(dictionaryTag(verb) ?? "")
  );
}
