import { isImperative } from "./is-task.ts";
import { isTopic } from "./is-topic.ts";
import type { SplitText } from "./split-text.ts";
import { withoutOpeners } from "./task-openers.ts";
import { OURS } from "./topic-of-lead.ts";

/** Verbs that a tagger may take for nouns, where they start an order. */
const USE = /^(?:use|keep|move|try|avoid|drop|check) (?!of\b)\S+ \S/;
/** "Config files, move to /etc": a name and an order behind it; else the whole text is the task. */
export function splitComma(text: string): SplitText {
  const lead = /^\p{L}[\p{L}-]*(?: \p{L}[\p{L}-]*){1,3}(?=, \p{Ll})/u.exec(text)?.[0] ?? "";
  const rest = text.slice(lead.length + 2);
  const isNamed =
    lead !== "" &&
    isTopic(lead) &&
    withoutOpeners(lead) === lead &&
    (isImperative(rest) || USE.test(rest));
  return isNamed && !isImperative(lead)
    ? { topic: OURS.test(lead) ? null : lead, task: rest }
    : { topic: null, task: text };
}
