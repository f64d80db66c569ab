const NAME =
  "@?(?!(?:This|That|It|There|The|These|Those|Which|What|Who|Also|But|And|If|When|Then|So|Some|Most|All|Users?|Sites?|They|He|She|Each|Any|No|Next|New)\\b)\\p{Lu}[\\p{L}\\d.'’-]{0,20}(?: (?:\\p{Lu}[\\p{L}.'’-]{0,20}|de|van|von)){0,2}";
const NAMES = `${NAME}(?:(?: ?(?:,|/|&|\\+) ?| and )${NAME}){0,4}(?: ?\\([^()]{1,30}\\))?`;
const TEAM =
  "(?:[Tt]he )?(?:[Ww]e|I|[Tt]eam|[Cc]hairs?|[Ee]ditors?|[Cc]ommittee|[Gg]roup|[Bb]oard|[Ee]veryone|[Ee]verybody|[Mm]embers|[Mm]aintainers?|[Ss]taff|[Vv]olunteers)";
const WILL =
  "(?:will|'ll|’ll|shall|is going to|are going to|am going to|is to|are to|['’](?:s|re|m) going to)";
const ADVERB =
  "(?:(?:also|then|first|now|still|probably|certainly|continue to|try to|have to|need to|be able to|both|all) ){0,2}";
/** Not "will be invited". */
const NOT_PASSIVE =
  "(?!be (?:\\w+ly )?(?:\\w{2,16}(?:ed|en|wn|ilt|ept)|sent|done|made|put|set|held)\\b)";
/** "agreed that Ann will …", but not "the list that Ann will …" */
const SAYS_THAT =
  "(?:agree[ds]?|agreement|decide[ds]?|decision|consensus|resolved|confirm(?:s|ed)?|clear|conclu(?:sion|des?|ded)|propos(?:al|es?|ed)|promise[ds]?|said|says|and|so|means?)(?: (?:was|is|now|then))? that";
/** "Ann will send …": who, then the verb. */
export const SOMEONE_WILL = new RegExp(
  `(?:^|[:;,.] |- |–  ?|\\b(?:${SAYS_THAT}|and|so|but|because) )(${NAMES}) ?${WILL} ${ADVERB}${NOT_PASSIVE}(\\p{Ll}+)`,
  "u",
);
/** "Ann to send …": who, then the verb. */
export const SOMEONE_TO = new RegExp(
  `(?:^|[:;,.] |- |– |→ ?|-> ?|(?<!\\b[Ww]ait(?:ing|s|ed)? )\\b(?:for|and|with|by) )(${NAMES}|[Aa]ll|[Ee]veryone) (?:still )?to ${ADVERB}(\\p{Ll}+)`,
  "u",
);
/** "We will send …", "the chairs should send …": who, then the verb. */
export const PROMISE = new RegExp(
  `(?:^|[:;,.] |\\b(?:${SAYS_THAT}|and|so|but) )(${TEAM}) ?(?:${WILL}|can|should|must|need to|have to|has to|needs to|want to|would like to|plan to|agree(?:d|s)? to|decided to) ${ADVERB}${NOT_PASSIVE}(\\p{Ll}+)`,
  "u",
);
/** "Ann asked the board to send …", "staff were directed to send …": the verb. */
export const ASKED_TO = new RegExp(
  `\\b(?:asked|directed|instructed|requested|tasked|charged|urged|reminded|authori[sz]ed) (?:(?:${NAMES}|(?:the )?\\p{Ll}+(?: \\p{Ll}+)?) )?to (\\p{Ll}+)`,
  "u",
);
/** "Ann volunteered to …", "took the action". */
export const TOOK_ON = new RegExp(
  `\\b(?:(?:volunteer(?:s|ed|ing)?|offer(?:s|ed)|agree(?:s|d|ing)?|accept(?:s|ed)|promis(?:es|ed)|commit(?:s|ted)|willing|happy|ready) to (?:\\w+ ){0,1}\\w+|(?<!\\b(?:for|more|need|needs|seeking) )volunteer(?:s|ed) (?:for|as)|(?:took|takes|take|taking) (?:on |an? |the )?(?:action|task|ai|job|lead|care)|(?:is|are|was|were|has been) (?:assigned|asked|tasked|in charge|responsible)|on the hook|(?:deadline|owner|lead|assignee|responsible)\\s?:)`,
  "iu",
);
/** "Agreed to …", "consensus: …". */
export const AGREED =
  /(?<!\b(?:I|no|not|without) )\b(?:agreed|agreement|agree|decided|decision|resolved|resolution|consensus|unanimous(?:ly)?|approved)\b(?:(?: [\w'’]+){0,3} (?:to|on|that|should|will)\b| ?[:-])/i;
/** "Please …", "let us …". */
export const REQUEST =
  /(?:^|[:;,.] |[-–] )(?:(?:please|pls|kindly)(?! (?:feel free|note that|find\b[^.]*\battached|see\b))|let(?:'|’)?s(?! (?:see|move on|wait|continue)\b)|let us|make sure|be sure to|don(?:'|’)t forget|remember to|(?:can|could|would) you)\b|^\p{Lu}\p{Ll}+,? (?:please|pls) \p{Ll}| (?:please|pls)\W*$/iu;
/** "Those who need to …", "if we have to …", "do we need to …": said of no task. */
const UNLESS_ASKED = String.raw`(?<!\b(?:if|when|where|whether|who|which|whatever|unless|do|does|did)(?: \w+){0,3} )`;
/** Nor "no real need to …". */
const UNLESS =
  String.raw`(?<!\b(?:no|not|n't|n’t|you|they|users?|sites?|may|might|as|the|without|any|that|which|who)(?: real| obvious| urgent| longer)? )` +
  UNLESS_ASKED;
/** What a passive ends with: "(be) sent", "(be) carefully rebuilt". */
const PARTICIPLE = String.raw`(?:\w+ly )?(?:\w{2,16}(?:ed|en|wn|ilt|ept|nt|ught)|(?:re)?(?:done|made|put|set|cut|split|shut|run|begun|found|read|sold|paid|told)|held)`;
const DEGREE = "(?: (?:also|still|first|probably|really|just|at least|now|only|definitely)){0,3}";
/** "Need to send …", "still has to send …", "still to send …": the verb. */
export const NEED = new RegExp(
  `${UNLESS}\\b(?:needs?${DEGREE}(?: to)?|(?:has|have|requires?)${DEGREE} to|(?:still|remains|yet|left) to|[Ii]t is (?:needed|required|necessary) to)${DEGREE} (?!be\\b)(\\p{Ll}+)`,
  "u",
);
/** "Should send …": the verb. */
export const SHOULD = new RegExp(
  `${UNLESS}\\b(?:must|should|ought to|shall)${DEGREE} (?!(?:be|allow|help|reflect|work|suffice)\\b)(\\p{Ll}+)`,
  "u",
);
/** "The recommendation is to send …", "best to send …": the verb. */
export const BEST_TO =
  /^(?:(?:the |our |my )?(?:next steps?|recommendations?|suggestion|proposal|plan|conclusion|preference|actions?|tasks?|to-?do|remaining (?:work|step)) (?:is|are|was|were|would be) (?:now |then |still )?to|(?:it (?:is|would be|seems) )?(?:best|better) to) (?!be\b)(\p{Ll}+)/u;
/** "Possibility to …", "easy to …": what can be done, and by nobody yet. */
export const ABLE_TO =
  /^(?:(?:the|an?|also|now|more|very|\w+ly|it(?:'|’)?s|is) ){0,2}(?:possibility|possible|ability|able|options?|opportunit(?:y|ies)|capability|easy|easier|simple|difficult|hard|harder|impossible|free) (?:for \w+ )?to\b/;
/** "Must be sent". */
export const MUST_BE = new RegExp(
  String.raw`${UNLESS_ASKED}(?<!\b(?:that|which|who) )\b(?:needs?(?: \w+)? to|has(?: \w+)? to|have(?: \w+)? to|must|should|shall|ought to)(?: (?:also|still|first|probably|really|not|now|just))? be (?!(?:noted|said|mentioned|remembered|stressed|seen)\b)${PARTICIPLE}\b`,
  "i",
);
/** "To be sent". */
export const TO_BE = new RegExp(
  String.raw`(?<!\b(?:used|seems?|likely|going|need|needs|needed|has|have|proven?|supposed|expected|considered|out|known|had|sure|ought|it|them|easy|hard|said|allowed|able|want|wants|wanted|work|things|what|files?|commands?) )(?<!\b(?:allow|requir|enabl)\w* [^,;:.]{0,60})\bto be ${PARTICIPLE}\b`,
  "i",
);
/** "Tests needed", "still missing". */
export const NEEDED =
  /\b(?:is|are) (?:still )?missing\b|(?<!\b(?:if|when|where|as|not|no|longer|are|was|were|be|the|they|you|what(?:'s|’s| is)|do we|that) )\b(?:(?<!^|\bis )(?:needed|required|necessary)(?! to be\b|(?<=required) by\b)|(?<=^|\bis )(?:needed|required|necessary)(?! (?:to|for|in order)\b)|missing|wanted(?! to\b)|tbd|todo|to do(?=\W*$|\s*[:)(–-])|asap|pending|outstanding|requires? (?:some |more |a )?(?:work|investigation|discussion|review|testing|help)|needs? (?:some |more |a |further |an )?(?!(?:to|at|about|around|for|from|that|of|and|in|on|are|is|have|has|or|be)\b)\w+|need for (?:an? |more |better |new |further )\w+)\b/i;
/** "Will be sent". */
export const WILL_BE = new RegExp(
  String.raw`\b(?:will|shall|'ll|is to|are to|going to) (?:\w+ly |also |then |soon |now )?be ${PARTICIPLE}\b`,
  "i",
);
/** "…, will send …": the verb. */
export const WILL_DO =
  /(?:(?:^|[:;,] |[-–] |\band )(?:will|going to|then)|(?:^|[:;] |[-–] )to) (?:be (?=\p{Ll}+ing\b)|(?!be\b|have\b|not\b|allow|make it (?:easier|possible|harder|simpler|clear)|help|require|enable|mean|lead|avoid))(\p{Ll}+)/u;
/** "Do we need to …?", "will it …?", with its verb before its subject: nothing but a question. */
export const ASKS =
  /(?:^|[,:;(] ?)(?:should|shall|do|does|did|is|are|will|would|has|have|could) (?:we|the|this|that|it|they|there|i|users?|people|our|\w+s)\b[^?]*\?|^can (?:we|it|this|the|they|users?)\b[^?]*\?$|^(?:should|do|does|did|is|are) (?:we|they|there)\b|^(?:should|does|did|is) it\b/u;
/** "Should we …", "what about …?". */
export const QUESTION =
  /^(?:should|shall|can|could|do|does|did|is|are|will|would|has|have) (?:we|the|this|that|it|they|there|you|i|anyone|anybody|somebody|someone|users?|people|our|an?)\b|^(?:how|what|why|who|where|which|when)\b.*\?|\?\W*$/u;
/** "Plans to …". */
export const PLAN =
  /\b(?:plan(?:s|ned|ning)?|hop(?:e|es|ing)|expect(?:s|ed|ing)?|intend(?:s|ed)?|want(?:s|ed)?|aims?|would like|working|considering|looking|try(?:ing)?|tries) (?:to|on|for|at|into)\b/i;
/** A word in the past among the first. */
export const PAST =
  /^(?:\S+ ){0,4}?(?:was|were|has been|have been|had|did|\p{Ll}{3,16}ed|made|done|sent|got|found|gave|took|wrote|built|began|went|held|met|kept|left|lost|told|said|came|saw|spent)\b/u;
/** "Is sending …", "in progress". */
export const GOING_ON =
  /\b(?:is|are|am|been|still|currently|['’](?:s|re|m)) (?:\w+ly )?\w{2,15}ing\b|\bin progress\b|\bongoing\b|\bwork(?:ing)? on\b|^(?:still )?waiting (?:on|for)\b|^(?:continu|attempt|start|begin|try|work|prepar)ing to\b/i;
