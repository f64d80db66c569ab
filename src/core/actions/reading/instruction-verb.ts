import { isVerb } from "../language/infinitive.ts";
import { isInflected } from "../language/is-inflected.ts";
import { isSpelled } from "../language/is-spelled.ts";
import type { Word } from "../language/tag-words.ts";
import { ALSO_NOUNS, TASK_VERBS } from "../language/task-verbs.ts";

/** The most words that are looked at for the verb and what is behind it. */
const MOST_WORDS = 8;

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

/** The tagger takes "CA" and "ll" for auxiliaries too. */
const AUXILIARY =
  /^(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|shall|should|must|may|might|can|could|['’](?:s|re|ll|d))$/;

/** What stands behind a verb and hardly behind a noun: its object, or a particle. */
const MEANS_VERB =
  /^(?:the|all|any|these|those|our|their|your|my|it|them|him|us|me|up|out|off|whether|how|if)$/;

/** Verbs of being, wanting and knowing: in the base form they start a note of one's own, no instruction. */
const STATE =
  /^(?:want|need|hope|wish|like|seem|know|think|expect|suppose|mean|depend|remain|belong|exist|thank|feel|welcome|believe|prefer|guess|doubt|suspect|wonder|imply|overlap|seem|differ|suffer)$/;

/** "Talk to …", "start sorting …": verbs before these, though nouns before others. */
const TAKES_TO = /^(?:talk|reach|reply|write|speak|listen)$/;
const TAKES_GERUND = /^(?:start|stop|keep|try)$/;
const ARTICLE = /^(?:the|our|their|his|her|your|my|these|those|them|it)$/;

/** "Suggest having …", "propose we …": what the writer thinks, no instruction. */
const SUGGESTS = /^(?:suggest|propose|recommend)$/;
const GOES_ON = /^(?:\w+ing|we|that|it|you|they|as)$/;

/**
 * The verb that a sentence starts with where it tells someone to do something, else null. A word that
 * is also a noun ("test", "update") counts only where its object follows.
 */
export function instructionVerb(words: readonly Word[]): string | null {
  const bracket = words.findIndex(({ text }) => text === "(");
  const plain = words
    .slice(0, bracket > 0 ? Math.min(bracket, MOST_WORDS) : MOST_WORDS)
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
  if (!known) return isUnknownVerb(plain, at) ? verb.text : null;
  if (next !== undefined && (next.tag === "AUX" || /^(?::|,|of)$/.test(next.text))) return null;
  if (verb.text === "note" && next?.text === "that") return null;
  if (SUGGESTS.test(verb.text) && GOES_ON.test(next?.text ?? "")) return null;
  if (verb.text === "close" && /^(?:to|contacts?)$/.test(next?.text ?? "")) return null;
  if (isSubject(plain, at)) return null;
  if (!ALSO_NOUNS.has(verb.text)) return verb.text;
  if (TAKES_TO.test(verb.text) && next?.text === "to") return verb.text;
  if (TAKES_GERUND.test(verb.text) && /^\p{Ll}+ing$/u.test(next?.text ?? "")) return verb.text;
  if (next === undefined) return verb.tag === "VERB" ? verb.text : null;
  const hasObject =
    (OBJECT.test(next.text) && !/^(?:for|in|to|on|and|from|at)$/.test(next.text)) ||
    next.tag === "DET" ||
    next.tag === "NUM";
  if (hasObject) return verb.text;
  if (BEFORE_COMPLEMENT.test(next.text) && !TAKES_COMPLEMENT.test(verb.text)) return null;
  return verb.tag === "VERB" && next.tag !== "VERB" ? verb.text : null;
}

/**
 * A verb that no list of tasks has: one in its base form before its object, or any word of the
 * language before an article, which no noun has behind it ("table the item").
 */
function isUnknownVerb(words: readonly Word[], at: number): boolean {
  const { text, tag } = words[at]!;
  const next = words[at + 1];
  if (next === undefined || isInflected(text) || isSubject(words, at)) return false;
  if (isVerb(text) && /^(?:DET|NUM)$/.test(next.tag)) return true;
  if (tag === "VERB") return OBJECT.test(next.text) || (isVerb(text) && isThing(next));
  return tag === "NOUN" && text !== "half" && isSpelled(text) && ARTICLE.test(next.text);
}

/** "LED survey": a name in capitals is no verb. */
function isAbbreviation(words: readonly Word[], at: number): boolean {
  return (
    words[at]!.shouted && words.some(({ text, shouted }) => !shouted && /^\p{L}{3,}$/u.test(text))
  );
}

/** "Open doors are a risk", "build on the mirror fails": what looks like the verb belongs to the subject of another. */
export function isSubject(words: readonly Word[], at: number): boolean {
  if (TAKES_CLAUSE.test(words[at]!.text)) return false;
  const end = words.findIndex(
    ({ text, tag }, i) =>
      i > at && (endsSubject(words, i) || (tag === "AUX" && AUXILIARY.test(text))),
  );
  if (end > at + 1 && !endsSubject(words, end)) return true;
  return ALSO_NOUNS.has(words[at]!.text) && words[at + 1]?.tag !== "DET" && isBeforeDeed(words, at);
}

/** "Switch to the new host was easy": its "to" leads to a thing, not to what is done. */
function endsSubject(words: readonly Word[], at: number): boolean {
  const { text } = words[at]!;
  return text === "to" ? /^(?:VERB|AUX)$/.test(words[at + 1]?.tag ?? "") : ENDS_SUBJECT.test(text);
}

/** Whether nothing but names of things stands between a word and a verb that tells what they do or did. */
function isBeforeDeed(words: readonly Word[], at: number): boolean {
  const end = words.findIndex(
    ({ tag }, i) => i > at && !/^(?:NOUN|PROPN|ADJ|ADP|DET|NUM|PART)$/.test(tag),
  );
  const deed = words[end];
  if (deed?.tag !== "VERB") return false;
  const isLast = /^(?:ADV|CCONJ|SCONJ|PUNCT)?$/.test(words[end + 1]?.tag ?? "");
  return (
    (/[^s]s$/.test(deed.text) &&
      (isVerb(deed.text.slice(0, -1)) || isVerb(deed.text.slice(0, -2)))) ||
    (end > at + 1 && /^(?:went|came|took|rose|fell|began)$/.test(deed.text)) ||
    (end > at + 1 && /ed$/.test(deed.text) && isLast)
  );
}

/** "Do a survey", but not "do not send it". */
function isDo(words: readonly Word[], at: number): boolean {
  return words[at]?.text === "do" && isThing(words[at + 1]);
}

function isThing(word: Word | undefined): boolean {
  return word !== undefined && /^(?:DET|NOUN|PROPN|ADJ|NUM)$/.test(word.tag);
}
