const ADVERBS =
  "(?:(?:also|still|really|probably|definitely|urgently|just|then|now|all|both|first|kindly|always|at least|be able to|further|soon|quickly|do(?= (?:need|have|want|plan|intend|hope|agree))|does(?= (?:need|have|want)))\\s+)*";
const MODAL =
  "(?:need(?:s|ed|ing)? to|have to|has to|had to|must|should|shall|ought to|will|'ll|’ll|would like to|want(?:s|ed)? to|going to|(?:are|is|am) going to|are to|is to|plan(?:s|ning|ned)? to|(?:are|is) planning to|intends? to|aims? to|hopes? to|agree[sd]?(?: to|:)|agreeing to|volunteer(?:s|ed)? to|offer(?:s|ed)? to|looks? to|happy to|willing to|ready to|can|could|may|might|try(?:ing)? to|about to|took (?:an? )?action to|has (?:an? )?action to|plans:|(?:has |have )?(?:volunteered|offered|agreed) to(?: help)?|expects? to have (?:some )?time to|expects? to|still to|would prefer to|propos(?:es?|ed) to|have plans to|be able to)";
const PRONOUN =
  "(?:(?:we|they|you|one|people|it|he|she|everyone|everybody|somebody|someone|all|I|this|that|these|those|there|group|the group|the team|the (?:committee|board|editors|chairs|authors|maintainers)|(?:[\\p{L}.'’-]+ ){0,2}(?:committee|people|members|users|teams?|group|crew))\\s+)?";
const SUBORDINATE =
  "(?:since|because|as|whilst|while|although|though|if|when|once|before|after|due to|in|during|for|from|based on|following|given|until|by|over|this|next|later|related to|on)";

/** What goes before a task without being part of it. */
const OPENERS: readonly RegExp[] = [
  /^(?:so|then|and|but|also|sure|thus|therefore|hence|ideally|finally|additionally|however|otherwise|hopefully|in addition|for now|in the meantime|meanwhile|at least|now|ok|okay|yes|please|probably|maybe|if not|not sure|decision|proposal|conclusion|consensus|(?:proposed )?resolution(?: #\d+)?|agreed|note|update|future|solution|suggestion|recommendation|request|goal|plan|idea|needed|ask|action|other actions?|short[- ]term|long[- ]term|instead|mid[- ]term|next steps?|to-?do|(?:\p{L}+ )?to-?do|question)\s*(?:[,:]|\s-)\s+/iu,
  /^(?:so|then|and|but|also|thus|therefore|hence|please|not sure|instead|additionally)\s+(?=\p{L})/iu,
  // "Right. I will mend it", "ok I'll mend it"
  /^(?:ok(?:ay)?|right|fine|sure|well|yes|yeah|great|good|thanks)\s*[,.:;!]?\s+(?=(?:I|we|he|she|they)(?:['’]ll| will| can)\s)/iu,
  /^(?:maybe|may be|perhaps)\s+(?:just\s+)?(?=(?:keep|use|add|make|have|remove|move|put|do|try|ask|leave|write)\s)/iu,
  /^\p{Lu}\p{L}+[;,]\s+(?=(?:should|will|to|must|needs? to)\s\p{Ll})/u,
  /^(?:(?:one|the) (?:\p{L}+ )?(?:issue|problem|question|challenge|difficulty)|one (?:thing|step)) is (?:how )?to\s+(?!be\b)/iu,
  /^(?:I|we|they|he|she)(?: (?:was|were|am|are)|['’](?:m|re)) (?:also )?(?:thinking (?:of|about)|considering)\s+(?=\p{Ll}+ing\s)/iu,
  // "Ann mentions that her group is planning to paint the hall"
  /^[\p{L}\p{N}_.@-]+(?: \p{Lu}[\p{L}.-]*)? (?:mention|say|note|report|announce|explain|add|confirm)(?:s|ed|d) that (?:[\p{L}\p{N}_.'’-]+ ){1,4}?(?:(?:is|are|was|were) (?:planning|going|about|hoping|intending) to|(?:plan|intend|hope|want)s? to|should|will|needs? to|has to|have to) (?!be\b)(?=\p{Ll}{2})/u,
  // "One of the first things in the new year would be a bigger tent"
  /^(?:one of )?the (?:first|next|main) (?:thing|step|task|job)s? (?:(?:that|which) )?(?:[^.;:,]|\.(?=\S)){0,90}? would be (?!done\b|the\b)/iu,
  /^first(?:ly)?,?\s+(?=(?:decide|contact|check|discuss|write|look|try|ask|find|agree|define|make|get)\b)/i,
  new RegExp(
    `^${SUBORDINATE}\\b[^.;:]{3,170}?,\\s+(?=(?:then |instead |so )?(?:we|they|I|it|you|one|let['’]s|please|to [a-z]{2,}|action|should|must|will|need|try|do|(?:the |our )?\\p{L}+(?: \\p{L}+){0,2} (?:should|must|needs? to|has to|have to|will))\\b)`,
    "iu",
  ),
  /^(?:the )?(?:group|all|everyone|everybody|members|people|committee|team) to\s+(?=[a-z]{2,}\s)/i,
  /^(?:since|because|as|whilst|while|although|though)\b[^.;:]{3,170}?,\s+(?=(?:keep|use|add|make|have|remove|move|put|do|try|need|leave)\s)/i,
  // "As agreed last week we will paint the hall"
  /^as (?:noted|agreed|discussed|decided|mentioned|said|planned)\b[^,;:.]{0,60}?,?\s+(?=(?:we|they|I) (?:will|should|must|need to|have to|are going to) )/i,
  // "Ann Field (@ann) has been working on renaming the gate"
  /^(?:as (?:noted|agreed|discussed|decided|mentioned|said|planned)\b[^,;:.]{0,60}?, )?(?:\p{Lu}[\p{L}.'’-]* ){1,3}(?:\([^()]*\) )?(?:has|have) been working on (?=\p{Ll}+ing\s)/iu,
  /^(?:full speed ahead|good to go|green light|go-?ahead|approval|permission) (?:to|for us to) (?=\p{Ll}{2})/iu,
  // "It should take an hour to paint the door"
  /^(?:it|this) (?:should|will|would|may|might) (?:only |just )?take [^,;:.]{2,40}? to (?=\p{Ll}{2})/iu,
  /^(?:suggest(?:s|ed)|ask(?:s|ed)|propos(?:es|ed)) (?:that )?\p{Lu}\p{L}+(?: to)? (?=\p{Ll}{2,}\s)(?!\p{Ll}+(?:s|ed)\s)/u,
  /^(?:the |a )?(?:proposal|request|suggestion|idea|plan) to\s+(?!be\b)(?=\p{Ll}{2,}\s)/iu,
  /^(?:takes?|took) to\s+(?=\p{Ll}{3,} (?:the|an?|this|that|it|all|our|some)\s)/iu,
  /^(?:…|\.{3})\s*/,
  // "Do ring if the lamp is dark"
  /^do (?!not\b)(?=\p{Ll}{3,} (?:if|us|me|your|the)\s)/iu,
  /^it seems (?:to (?:me|us) )?(?:that |like )?(?=(?:we|they|it|you|the)\s)/i,
  /^if not,\s+/i,
  /^nice to have\W+(?:but\s+)?/i,
  /^\p{Lu}\p{Ll}+,\s+(?=(?:my |our |the )?understanding|please|can you|could you)/u,
  /^(?:we )?(?:(?:want|need|have) to|should) be sure (?:that )?(?:we |to )?(?=\p{Ll}{2})/iu,
  /^(?:this|that|it) is something (?:that )?we (?:need to|should|must|want to) /i,
  /^(?:somewhere|elsewhere)\b[^,.;]{0,40},\s+(?=we\b)/i,
  /^ready to be\s+(?=\p{Ll}+ed\b)/iu,
  // "Rachel and Tom: still using it, will add a warning", "already something there but need to merge it"
  /^(?:still|already|currently|been|has been|not|\p{L}+ed)\b[^;:.]{2,80}?(?:,| and| but)\s+(?:will|should|needs? to|must)\s+(?!be\b)/iu,
  /^(?:\p{Lu}\p{L}+ )?(?:suggest(?:s|ed)|propos(?:es|ed)|recommend(?:s|ed)) (?:that )?(?:we )?(?:to )?(?=\p{Ll}{2})/u,
  /^(?:has|have|had|reports?)\s[^.;]{3,90}?(?:,| and|:) (?:will|should|plans to)\s+(?!be\b)/i,
  /^(?:(?:(?:it (?:was|is|has been) (?:agreed|decided|suggested|proposed|felt)|(?:general |strong |unanimous )?(?:agreement|consensus|consent|decision|recommendation|conclusion)(?: is| was)?|we (?:agreed|decided)|(?:everybody|everyone|all|group|the group|meeting) (?:agrees?|agreed)|agreed|decided)\s*:?\s+(?:that\s+(?:we\s+)?|on the need (?:to|for)\s+|on\s+the\s+principle\s+of\s+|to\s+(?=[a-z])|on\s+))|(?:the |our )?(?:main |first |next )?(?:plan|idea|goal|intention|recommendation|(?:next )?(?:steps?|actions?|tasks?)|understanding|aim|proposal)(?: still to be done)? (?:is|are|was|would be) (?:that we (?:should )?|to (?=[a-z])|(?=[\w-]+ ))|(?:still )?to do is )/i,
  /^(?:it )?(?:(?:would|might|could|may|will|is|seems) )?(?:also |probably |still )?(?:be )?(?:good|nice|useful|great|helpful|better|best|worth|worthwhile|interesting|necessary|important|needed|required|time)(?: for (?:us|someone|somebody))?(?: to (?=[a-z])| if we (?:could|can) | (?=\w+ing\b))/i,
  /^(?:there is |there's |there was )?(?:an? |the |some |strong |urgent |clear |real )*needs? (?:exists )?to\s+(?!be\b)/i,
  /^(?:shall|should|can|could) (?:we|anyone|someone|somebody|anybody|you)\s+(?:please\s+)?(?=[a-z])/i,
  /^(?:who|anyone|someone) (?:is going to|will|wants? to|can|could|should)\s+(?=[a-z])/i,
  new RegExp(
    `^${PRONOUN}${ADVERBS}${MODAL}\\s+${ADVERBS}(?=\\p{L})(?!be\\b(?! (?:careful|clear|explicit|consistent|mindful|aware)\\b)|been\\b|not\\b|there\\b|you\\b|we\\b|it\\b|allow\\b|remain\\b|stay\\b|contain\\b|become\\b|return\\b)`,
    "iu",
  ),
  /^(?:we|they|I)['’](?:re|m) (?:going|planning) to\s+/iu,
  /^(?:let's|let us|let’s|(?:I|we|he|she|they)['’]ll|I will|I can|please)\s+(?:also\s+|just\s+)?/i,
  /^to\s+(?=[a-z]{2,}(?:\s|$))(?!the\b|a\b|an\b|be\b)/,
  /^(?:the |our )?(?:(?:first|next|main|remaining|only|other) )?(?:work|thing|step|task|job)s?\b[^.;:,]{0,60}? (?:will be|is|are|would be) (?:to )?(?=\p{Ll}{3,}(?:ing)? )(?!the\s|done\b|being\b|going\b|not\b|still\b|that\b|\p{Ll}+ed\b)/iu,
  /^(?:is|are) (?:also )?planning,? (?:[^,]{3,60}, )?(?:on |to )?(?=\p{Ll})/u,
  /^there (?:is|was|seems? to be|appears to be) (?:\p{L}+ )?(?:consensus|agreement) (?:that|to)\s+/iu,
  /^(?:someone|somebody) (?=\p{Ll}{3,} (?:the|an?|up|to|for|with|about|our|all|some)\s)/iu,
  // "The move may be an occasion to ask all maintainers"
  /^[^,;:.]{3,60} (?:is|may be|might be|would be|could be) an? (?:\p{Ll}+ )?(?:occasion|opportunity|chance|time) to (?=\p{Ll}{2})/iu,
  /^(?:\p{Lu}[\p{L}.-]* ){0,3}(?:is|are|was|were|has been|have been) (?:tasked (?:with|to)|charged with|instructed to|directed to|mandated to|delegated to) (?=\p{Ll}{2})/u,
  /^(?:\p{Lu}[\p{L}.-]* ){1,3}(?:proposes?|offers?|volunteers?|plans|intends?) to (?=\p{Ll}{2})/u,
];

/** A text without what only says that the rest is to be done: "we should", "agreement to", "so". */
export function withoutOpeners(text: string): string {
  let task = text.trim();
  for (let round = 0; round < 4; round += 1) {
    const before = task;
    for (const opener of OPENERS) {
      const rest = task.replace(opener, "");
      if (/[\p{L}\p{N}].*\p{L}{2}/u.test(rest)) task = rest.trim();
    }
    if (task === before) break;
  }
  return task;
}
