import { isFirstName, isWord } from "../language/english.ts";
import type { Word } from "../language/tag-words.ts";
import { ALSO_NOUNS, TASK_VERBS } from "../language/task-verbs.ts";
import { instructionVerb } from "./instruction-verb.ts";

/**
 * How a sentence puts what it says: the one form that tells most about whether it asks for work.
 * Tried in the order below; `said` is the words that show it.
 */
export type FormName =
  | "someone will"
  | "someone to"
  | "promise"
  | "took on"
  | "agreed"
  | "request"
  | "need to do"
  | "must be done"
  | "to be done"
  | "instruction"
  | "will do"
  | "will be done"
  | "needed"
  | "instruction inside"
  | "plan"
  | "verb or noun"
  | "past"
  | "going on"
  | "states"
  | "names";

export interface Form {
  readonly name: FormName;
  readonly said: string;
}

const NAME =
  "@?(?!(?:This|That|It|There|The|These|Those|Which|What|Who|Also|But|And|If|When|Then|So|Some|Most|All|Users?|Sites?|They|He|She|Each|Any|No|Next|New)\\b)\\p{Lu}[\\p{L}\\d.'’-]{0,20}(?: (?:\\p{Lu}[\\p{L}.'’-]{0,20}|de|van|von)){0,2}";
const NAMES = `${NAME}(?:(?: ?(?:,|/|&|\\+) ?| and )${NAME}){0,4}(?: ?\\([^()]{1,30}\\))?`;
const TEAM =
  "(?:[Tt]he )?(?:[Ww]e|I|[Tt]eam|[Cc]hairs?|[Ee]ditors?|[Cc]ommittee|[Gg]roup|[Bb]oard|[Ee]veryone|[Ee]verybody|[Mm]embers|[Mm]aintainers?|[Ss]taff|[Vv]olunteers)";
const WILL =
  "(?:will|'ll|’ll|shall|is going to|are going to|am going to|is to|are to|'s going to|’s going to)";
const ADVERB =
  "(?:(?:also|then|first|now|still|probably|certainly|continue to|try to|have to|need to|be able to|both|all) ){0,2}";
/** "agreed that Ann will …", but not "the list that Ann will …" */
const SAYS_THAT =
  "(?:agree[ds]?|agreement|decide[ds]?|decision|consensus|resolved|confirm(?:s|ed)?|clear|conclu(?:sion|des?|ded)|propos(?:al|es?|ed)|promise[ds]?|said|says|and|so|means?)(?: (?:was|is|now|then))? that";
const SOMEONE_WILL = new RegExp(
  `(?:^|[:;,.] |- |–  ?|\\b(?:${SAYS_THAT}|and|so|but|because) )(${NAMES}) ?${WILL} ${ADVERB}(\\p{Ll}+)`,
  "u",
);
const SOMEONE_TO = new RegExp(
  `(?:^|[:;,.] |- |– |→ ?|-> ?|\\b(?:for|and|with|by) )(${NAMES}|[Aa]ll|[Ee]veryone) (?:still )?to ${ADVERB}(\\p{Ll}+)`,
  "u",
);
const PROMISE = new RegExp(
  `(?:^|[:;,.] |\\b(?:${SAYS_THAT}|and|so|but) )(${TEAM}) ?(?:${WILL}|can|should|must|need to|have to|has to|needs to|want to|would like to|plan to|agree(?:d|s)? to|decided to) ${ADVERB}(\\p{Ll}+)`,
  "u",
);
const TOOK_ON = new RegExp(
  `\\b(?:(?:volunteer(?:s|ed|ing)?|offer(?:s|ed)|agree(?:s|d|ing)?|accept(?:s|ed)|promis(?:es|ed)|commit(?:s|ted)|willing|happy|ready) to (?:\\w+ ){0,1}\\w+|volunteer(?:s|ed) (?:for|as)|(?:took|takes|take|taking) (?:on |an? |the )?(?:action|task|ai|job|lead|care)|(?:is|are|was|were|has been) (?:assigned|asked|tasked|in charge|responsible)|on the hook|(?:deadline|owner|lead|assignee|responsible)\\s?:)`,
  "iu",
);
const AGREED =
  /\b(?:agreed|agreement|agree|decided|decision|resolved|resolution|consensus|unanimous(?:ly)?|approved)\b(?:[^.;]{0,40}?\b(?:to|on|that|should|will)\b| ?[:-])/i;
const REQUEST =
  /(?:^|[:;,.] |[-–] )(?:(?:please|pls|kindly)(?! feel free)|let(?:'|’)?s|let us|make sure|be sure to|don(?:'|’)t forget|remember to)\b/i;
const NEED =
  /(?<!\b(?:no|not|n't|n’t|if|when|you|they|users?|sites?|may|might|as|the|without|any) )\b(?:need(?:s|ed)?|has|have|must|should|ought|shall|requires?)(?: (?:also|still|first|probably|really|just|at least|now|to|only|definitely)){0,3} (?:to )?(?!be\b)(\p{Ll}+)/u;
const MUST_BE =
  /\b(?:need(?:s|ed)?(?: \w+)? to|has(?: \w+)? to|have(?: \w+)? to|must|should|shall|ought to)(?: (?:also|still|first|probably|really|not|now|just))? be (?:\w+ly )?(?:\w{2,16}(?:ed|en|wn|ilt|ept|nt)|done|made|put|set|cut|split|shut|run|begun|found)\b/i;
const TO_BE =
  /(?<!\b(?:used|seems?|likely|going|need|needs|has|have|proven?|supposed|expected|considered|out|known|had|sure|ought|it|them|easy|hard|said|allowed|able|want|wants|wanted) )\bto be (?:\w+ly )?(?:\w{2,16}(?:ed|en|wn|ilt|ept|nt)|done|made|put|set|cut|split|shut|run|begun|found)\b/i;
const NEEDED =
  /(?<!\b(?:if|when|where|as|not|no|longer|are|was|were|be) )\b(?:needed|required|missing|wanted|tbd|todo|to do|asap|necessary|pending|outstanding|requires? (?:some |more |a )?(?:work|investigation|discussion|review|testing|help)|needs? (?:some |more |a |further |an )?\w+)\b/i;
const WILL_BE =
  /\b(?:will|shall|'ll|is to|are to|going to) (?:\w+ly |also |then |soon |now )?be (?:\w+ly )?(?:\w{2,16}(?:ed|en|wn|ilt|ept|nt)|done|made|put|set|cut|split|shut|run|begun|found)\b/i;
const WILL_DO =
  /(?:^|[:;,] |[-–] |\band )(?:will|to|going to|then) (?!be\b|have\b|not\b|allow|make it|help|require|enable|mean|lead|avoid)(\p{Ll}+)/u;
const PLAN =
  /\b(?:plan(?:s|ned|ning)?|hop(?:e|es|ing)|expect(?:s|ed|ing)?|intend(?:s|ed)?|want(?:s|ed)?|aims?|would like|working|considering|looking|try(?:ing)?|tries) (?:to|on|for|at|into)\b/i;
const PAST =
  /^(?:\S+ ){0,4}?(?:was|were|has been|have been|had|did|\p{Ll}{3,16}ed|made|done|sent|got|found|gave|took|wrote|built|began|went|held|met)\b/u;
const GOING_ON =
  /\b(?:is|are|been|still|currently|'s) (?:\w+ly )?\w{2,15}ing\b|\bin progress\b|\bongoing\b|\bwork(?:ing)? on\b/i;

/** The form of a sentence, given without its marker, speaker and topic, and its words. */
export function findForm(body: string, words: readonly Word[]): Form {
  const text = body.slice(0, 400);
  const first = (pattern: RegExp, name: FormName, isVerb = false): Form | null => {
    const found = pattern.exec(text);
    if (found === null || (isVerb && !isTaskVerb(found.at(-1) ?? ""))) return null;
    if (name === "someone to" && isOrdinary(found[1] ?? "")) return null;
    return { name, said: found[0].replace(/^[\s:;,.→>–-]+/, "") };
  };
  const verb = instructionVerb(words);
  return (
    first(REQUEST, "request") ??
    first(SOMEONE_WILL, "someone will", true) ??
    first(SOMEONE_TO, "someone to", true) ??
    first(TOOK_ON, "took on") ??
    first(PROMISE, "promise", true) ??
    first(NEED, "need to do", true) ??
    first(MUST_BE, "must be done") ??
    first(AGREED, "agreed") ??
    first(TO_BE, "to be done") ??
    (verb === null ? null : ({ name: "instruction", said: verb } satisfies Form)) ??
    first(WILL_DO, "will do", true) ??
    first(WILL_BE, "will be done") ??
    first(NEEDED, "needed") ??
    inside(words) ??
    first(PLAN, "plan") ??
    first(GOING_ON, "going on") ??
    first(PAST, "past") ??
    rest(words)
  );
}

/** "Need to …", "Able to …": a word that has its capital from standing first. */
function isOrdinary(name: string): boolean {
  const lower = name.toLowerCase();
  return !/^(?:all|everyone)$/.test(lower) && isWord(lower) && !isFirstName(name);
}

/** A verb in its base form that one can tell somebody to do. */
function isTaskVerb(word: string): boolean {
  return TASK_VERBS.has(word) || ALSO_NOUNS.has(word) || word === "do" || word === "be";
}

function inside(words: readonly Word[]): Form | null {
  for (let i = 1; i < Math.min(words.length, 40); i += 1) {
    if (!/^[,:;.–-]$/.test(words[i]!.text)) continue;
    const verb = instructionVerb(words.slice(i + 1, i + 9));
    if (verb !== null && !ALSO_NOUNS.has(verb)) return { name: "instruction inside", said: verb };
  }
  return null;
}

function rest(words: readonly Word[]): Form {
  const start = words[0]?.text ?? "";
  if (ALSO_NOUNS.has(start)) return { name: "verb or noun", said: start };
  const states = words.find(({ tag }) => tag === "VERB" || tag === "AUX");
  return states === undefined
    ? { name: "names", said: start }
    : { name: "states", said: states.text };
}
