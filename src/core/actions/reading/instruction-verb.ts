import { dictionaryTag } from "../language/english.ts";
import type { Word } from "../language/tag-words.ts";
import { ALSO_NOUNS, TASK_VERBS } from "../language/task-verbs.ts";

/** Words that may stand before the verb of an instruction. */
export const BEFORE_VERB =
  /^(?:also|then|first|next|finally|please|pls|just|always|better|and|or|still|maybe|so|but|now|immediately|really|properly|explicitly|carefully|systematically|regularly|potentially|definitely|not|never|don't|do|let's|let|us|at|least|later)$/;
/** What follows a verb that has an object, or that goes on with a particle. */
const OBJECT =
  /^(?:the|a|an|all|any|this|that|these|those|our|its|their|his|her|your|my|some|each|every|both|more|other|new|existing|current|it|them|him|us|me|up|out|down|off|over|in|into|on|at|to|with|from|for|about|if|how|what|when|where|whether|which|who|why|and|codename|weblink|issueref|\d+)$/;

/** Verbs of being, wanting and knowing: in the base form they start a note of one's own, no instruction. */
const STATE =
  /^(?:want|need|hope|wish|like|seem|know|think|expect|suppose|mean|depend|remain|belong|exist|thank|feel|welcome)$/;

/**
 * The verb that a sentence starts with where it tells someone to do something, else null. A word that
 * is also a noun ("test", "update") counts only where its object follows.
 */
export function instructionVerb(words: readonly Word[]): string | null {
  const plain = words
    .slice(0, 8)
    .filter(({ tag, text }) => tag !== "PUNCT" || text === ":" || text === ",");
  let at = 0;
  while (at < 3 && BEFORE_VERB.test(plain[at]?.text ?? "")) at += 1;
  const verb = plain[at];
  if (verb === undefined || STATE.test(verb.text)) return null;
  const next = plain[at + 1];
  const known = TASK_VERBS.has(verb.text) || ALSO_NOUNS.has(verb.text);
  if (!known) {
    const isBare =
      verb.tag === "VERB" && !/(?:ed|ing|[^s]s)$/.test(verb.text) && !isPast(verb.text);
    return isBare && OBJECT.test(next?.text ?? "") && at + 1 < plain.length ? verb.text : null;
  }
  if (next !== undefined && (next.tag === "AUX" || /^(?::|,|of)$/.test(next.text))) return null;
  if (!ALSO_NOUNS.has(verb.text)) return verb.text;
  if (next === undefined) return verb.tag === "VERB" ? verb.text : null;
  const hasObject =
    (OBJECT.test(next.text) && !/^(?:for|in|to|on|and|from|at)$/.test(next.text)) ||
    next.tag === "DET" ||
    next.tag === "NUM";
  if (hasObject) return verb.text;
  return verb.tag === "VERB" && next.tag !== "VERB" ? verb.text : null;
}

/** A past form that is not spelled like one: "kept", "sold", "shown". */
function isPast(word: string): boolean {
  return /^(?:PastTense|Participle)$/.test(dictionaryTag(word) ?? "");
}
