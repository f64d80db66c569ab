import { isVerb } from "../language/infinitive.ts";
import { isInflected } from "../language/is-inflected.ts";
import type { Word } from "../language/tag-words.ts";
import { ALSO_NOUNS, TASK_VERBS } from "../language/task-verbs.ts";

/** Words that may stand before the verb of an instruction. */
export const BEFORE_VERB =
  /^(?:also|then|first|next|finally|please|pls|just|always|better|and|or|still|maybe|so|but|now|immediately|really|properly|explicitly|carefully|systematically|regularly|potentially|definitely|not|never|don't|do|let's|let|us|at|least|later)$/;
/** What follows a verb that has an object, or that goes on with a particle. */
const OBJECT =
  /^(?:the|a|an|all|any|this|that|these|those|our|its|their|his|her|your|my|some|each|every|both|more|other|new|existing|current|it|them|him|us|me|up|out|down|off|over|in|into|on|at|to|with|from|for|about|if|how|what|when|where|whether|which|who|why|and|codename|weblink|issueref|\d+)$/;

/** What a noun has behind it as often as a verb: "fix for the mirror", "work on the mirror". */
const BEFORE_COMPLEMENT = /^(?:for|from|in|on)$/;
const TAKES_COMPLEMENT =
  /^(?:look|work|wait|vote|check|search|plan|report|call|focus|watch|read|start|test|build|push|sign|post|present|comment|merge|run|move)$/;
const TAKES_CLAUSE =
  /^(?:ensure|verify|check|confirm|see|decide|assume|note|say|agree|suggest|propose|recommend|guarantee|show|explain|mention|believe|tell|remind|let|make)$/;
/** Behind these another clause begins, whose verb says nothing of the words before. */
const ENDS_SUBJECT =
  /^(?:[:;,.(]|and|or|but|so|that|which|who|whose|if|when|where|whether|how|what|why|because|as|until|unless|once|while|we|they|it|you|i|to|not)$/;

/** What stands behind a verb and hardly behind a noun: its object, or a particle. */
const MEANS_VERB =
  /^(?:the|all|any|these|those|our|their|your|my|it|them|him|us|me|up|out|off|whether|how|if)$/;

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
  if (plain[1]?.text === "/" && isVerb(plain[0]!.text) && isVerb(plain[2]?.text ?? ""))
    return isThing(plain[3]) ? plain[0]!.text : null;
  while (at < 3 && BEFORE_VERB.test(plain[at]?.text ?? "") && !isDo(plain, at)) at += 1;
  const verb = plain[at];
  if (verb === undefined || STATE.test(verb.text) || isAbbreviation(plain, at)) return null;
  const next = plain[at + 1];
  const known = TASK_VERBS.has(verb.text) || ALSO_NOUNS.has(verb.text);
  if (verb.text === "do") return isThing(next) ? verb.text : null;
  if (isVerb(verb.text) && MEANS_VERB.test(next?.text ?? "")) return verb.text;
  if (!known) {
    const isBare = verb.tag === "VERB" && !isInflected(verb.text);
    const hasObject = OBJECT.test(next?.text ?? "") || (isVerb(verb.text) && isThing(next));
    return isBare && hasObject ? verb.text : null;
  }
  if (next !== undefined && (next.tag === "AUX" || /^(?::|,|of)$/.test(next.text))) return null;
  if (isSubject(plain, at)) return null;
  if (!ALSO_NOUNS.has(verb.text)) return verb.text;
  if (next === undefined) return verb.tag === "VERB" ? verb.text : null;
  const hasObject =
    (OBJECT.test(next.text) && !/^(?:for|in|to|on|and|from|at)$/.test(next.text)) ||
    next.tag === "DET" ||
    next.tag === "NUM";
  if (hasObject) return verb.text;
  if (BEFORE_COMPLEMENT.test(next.text) && !TAKES_COMPLEMENT.test(verb.text)) return null;
  return verb.tag === "VERB" && next.tag !== "VERB" ? verb.text : null;
}

/** "LED survey": a name in capitals is no verb. */
function isAbbreviation(words: readonly Word[], at: number): boolean {
  return (
    words[at]!.shouted && words.some(({ text, shouted }) => !shouted && /^\p{L}{3,}$/u.test(text))
  );
}

/** "Open doors are a risk": what looks like the verb belongs to the subject of another one. */
function isSubject(words: readonly Word[], at: number): boolean {
  if (TAKES_CLAUSE.test(words[at]!.text)) return false;
  const end = words.findIndex(
    ({ text, tag }, i) => i > at && (ENDS_SUBJECT.test(text) || tag === "AUX"),
  );
  return end > at + 1 && words[end]!.tag === "AUX" && !ENDS_SUBJECT.test(words[end]!.text);
}

/** "Do a survey", but not "do not send it". */
function isDo(words: readonly Word[], at: number): boolean {
  return words[at]?.text === "do" && isThing(words[at + 1]);
}

function isThing(word: Word | undefined): boolean {
  return word !== undefined && /^(?:DET|NOUN|PROPN|ADJ|NUM)$/.test(word.tag);
}
