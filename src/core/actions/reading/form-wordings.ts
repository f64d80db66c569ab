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
/** "Ann will send …": who, then the verb. */
export const SOMEONE_WILL = new RegExp(
  `(?:^|[:;,.] |- |–  ?|\\b(?:${SAYS_THAT}|and|so|but|because) )(${NAMES}) ?${WILL} ${ADVERB}(\\p{Ll}+)`,
  "u",
);
/** "Ann to send …": who, then the verb. */
export const SOMEONE_TO = new RegExp(
  `(?:^|[:;,.] |- |– |→ ?|-> ?|\\b(?:for|and|with|by) )(${NAMES}|[Aa]ll|[Ee]veryone) (?:still )?to ${ADVERB}(\\p{Ll}+)`,
  "u",
);
/** "We will send …", "the chairs should send …": who, then the verb. */
export const PROMISE = new RegExp(
  `(?:^|[:;,.] |\\b(?:${SAYS_THAT}|and|so|but) )(${TEAM}) ?(?:${WILL}|can|should|must|need to|have to|has to|needs to|want to|would like to|plan to|agree(?:d|s)? to|decided to) ${ADVERB}(\\p{Ll}+)`,
  "u",
);
/** "Ann volunteered to …", "took the action". */
export const TOOK_ON = new RegExp(
  `\\b(?:(?:volunteer(?:s|ed|ing)?|offer(?:s|ed)|agree(?:s|d|ing)?|accept(?:s|ed)|promis(?:es|ed)|commit(?:s|ted)|willing|happy|ready) to (?:\\w+ ){0,1}\\w+|volunteer(?:s|ed) (?:for|as)|(?:took|takes|take|taking) (?:on |an? |the )?(?:action|task|ai|job|lead|care)|(?:is|are|was|were|has been) (?:assigned|asked|tasked|in charge|responsible)|on the hook|(?:deadline|owner|lead|assignee|responsible)\\s?:)`,
  "iu",
);
/** "Agreed to …", "consensus: …". */
export const AGREED =
  /\b(?:agreed|agreement|agree|decided|decision|resolved|resolution|consensus|unanimous(?:ly)?|approved)\b(?:[^.;]{0,40}?\b(?:to|on|that|should|will)\b| ?[:-])/i;
/** "Please …", "let us …". */
export const REQUEST =
  /(?:^|[:;,.] |[-–] )(?:(?:please|pls|kindly)(?! feel free)|let(?:'|’)?s|let us|make sure|be sure to|don(?:'|’)t forget|remember to)\b/i;
const UNLESS =
  "(?<!\\b(?:no|not|n't|n’t|if|when|you|they|users?|sites?|may|might|as|the|without|any) )";
const DEGREE = "(?: (?:also|still|first|probably|really|just|at least|now|only|definitely)){0,3}";
/** "Need to send …", "still has to send …", "still to send …": the verb. */
export const NEED = new RegExp(
  `${UNLESS}\\b(?:need(?:s|ed)?${DEGREE}(?: to)?|(?:has|have|requires?)${DEGREE} to|(?:still|remains|yet|left) to)${DEGREE} (?!be\\b)(\\p{Ll}+)`,
  "u",
);
/** "Should send …": the verb. */
export const SHOULD = new RegExp(
  `${UNLESS}\\b(?:must|should|ought to|shall)${DEGREE} (?!be\\b)(\\p{Ll}+)`,
  "u",
);
/** "Must be sent". */
export const MUST_BE =
  /\b(?:need(?:s|ed)?(?: \w+)? to|has(?: \w+)? to|have(?: \w+)? to|must|should|shall|ought to)(?: (?:also|still|first|probably|really|not|now|just))? be (?:\w+ly )?(?:\w{2,16}(?:ed|en|wn|ilt|ept|nt)|done|made|put|set|cut|split|shut|run|begun|found)\b/i;
/** "To be sent". */
export const TO_BE =
  /(?<!\b(?:used|seems?|likely|going|need|needs|has|have|proven?|supposed|expected|considered|out|known|had|sure|ought|it|them|easy|hard|said|allowed|able|want|wants|wanted) )\bto be (?:\w+ly )?(?:\w{2,16}(?:ed|en|wn|ilt|ept|nt)|done|made|put|set|cut|split|shut|run|begun|found)\b/i;
/** "Tests needed", "still missing". */
export const NEEDED =
  /(?<!\b(?:if|when|where|as|not|no|longer|are|was|were|be|the|they|you|what(?:'s|’s| is)|do we|that) )\b(?:needed|required|missing|wanted|tbd|todo|to do|asap|necessary|pending|outstanding|requires? (?:some |more |a )?(?:work|investigation|discussion|review|testing|help)|needs? (?:some |more |a |further |an )?\w+)\b/i;
/** "Will be sent". */
export const WILL_BE =
  /\b(?:will|shall|'ll|is to|are to|going to) (?:\w+ly |also |then |soon |now )?be (?:\w+ly )?(?:\w{2,16}(?:ed|en|wn|ilt|ept|nt)|done|made|put|set|cut|split|shut|run|begun|found)\b/i;
/** "…, will send …": the verb. */
export const WILL_DO =
  /(?:^|[:;,] |[-–] |\band )(?:will|to|going to|then) (?:be (?=\p{Ll}+ing\b)|(?!be\b|have\b|not\b|allow|make it (?:easier|possible|harder|simpler|clear)|help|require|enable|mean|lead|avoid))(\p{Ll}+)/u;
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
  /\b(?:is|are|been|still|currently|'s) (?:\w+ly )?\w{2,15}ing\b|\bin progress\b|\bongoing\b|\bwork(?:ing)? on\b/i;
