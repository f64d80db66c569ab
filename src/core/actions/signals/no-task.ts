import { wording } from "./signal.ts";

/**
 * Done already.
 * - `Keys rotated, done` → done
 */
export const done = wording(
  /\b(?:done|already|completed|finished|fixed|resolved|closed|merged|released|implemented|was|were|has been|have been|had|has|now)\b/,
);

/**
 * Going on.
 * - `Ann is sorting the keys` → is sorting
 */
export const goingOn = wording(
  /\b(?:is|are|been|still|currently|being|was|were) (?:\w{1,12}ly )?\w{2,14}ing\b|\b(?:in progress|ongoing|under way|underway|wip|work(?:ing)? on|currently)\b/,
);

/**
 * A plan of someone's own.
 * - `Plan to move to a new cluster next year` → plan to
 */
export const plan = wording(
  /\b(?:plan(?:s|ned|ning)? (?:to|for|is)?|planned|plans|hop(?:e|es|ing) to|expect(?:s|ed|ing)?|intend(?:s|ed)?|want(?:s|ed)? to|aims? to|looking (?:at|into|for)|interested (?:in|by)|willing to|try(?:ing)? to|considering|thinking (?:of|about))\b/,
);

/**
 * A no.
 * - `No need to rotate the keys` → no need
 */
export const negated = wording(
  /\b(?:no need|not needed|no (?:plans?|action|objections?|time|longer|one|reason|updates?|issue)|not (?:a|an|the|planned|required|really|clear|to|yet|going)|never|cannot|can't|won't|don't|doesn't|didn't|isn't|nothing|none|n\/a|unable)\b/,
);

/**
 * The talk itself, reported.
 * - `Discussed the keys at length` → discussed
 */
export const reported = wording(
  /\b(?:discuss(?:ed|ion|ions)|reported|mention(?:s|ed)|presented|presentation|noted|explain(?:s|ed)|said|says|asked|asks|thanks?|welcome|talked|raised|described|review(?:ed)?|motion|moved|seconded|vote[ds]?|passed|unanimous(?:ly)?|abstain\w*|adjourn(?:ed)?)\b/,
);

/**
 * A reason or an explanation.
 * - `Thus the cache is warm` → thus
 */
export const explanation = wording(
  /\b(?:because|since|so that|thus|therefore|due to|in fact|in order to|e\.g|i\.e|for example|means|as (?:it|this|they)|this|which|that is|rather than|instead of|but)\b/,
);

/**
 * Being and having: a description.
 * - `The cache is a folder` → is
 */
export const being = wording(
  /\b(?:is|are|was|were|has|have|had|allows?|provides?|supports?|uses?|contains?|requires?|makes?|does|works?|seems?|looks?|becomes?)\b/,
);

/**
 * Meetings, dates and places of the meeting itself.
 * - `The next meeting is on Tuesday` → next meeting
 */
export const logistics = wording(
  /\b(?:next (?:meeting|workshop|call)|meeting|workshop|agenda|attend(?:ed|ing)?|adjourn|minutes|a\.?m|p\.?m|utc|cet|est|zoom|call|session|lunch|dinner)\b/,
);

/**
 * Words to whoever reads the minutes, rather than of work that was agreed.
 * - `Feel free to join the mirror list` → feel free
 * - `If you want a mirror, write to Ann` → you
 * - `Thank you, Ann` → nothing
 */
export const toReader = wording(
  /\b(?:feel free|(?<!thank )you(?:'ll|'re|'d|rs?|rself)?|anyone (?:who|interested|wanting|willing|with|that)|(?:all|everyone|everybody|members|participants|users|people) (?:is|are) (?:welcome|invited|encouraged|asked|free)|(?:register|sign up|rsvp) (?:now|here|by|at|before|on|via))\b|\bplease (?:join|register|sign up|consult|see|check|note|enquire|visit|add yourself|come|feel|read|refer)\b|^(?:join|register|sign up|subscribe)\b/,
);

/**
 * A caution: to be careful is no work of its own.
 * - `We need to be careful with the keys` → be careful
 */
export const caution = wording(
  /\b(?:be (?:very |more )?(?:careful|aware|mindful)|beware|keep in mind|bear in mind|take into account|pay attention|rely on)\b/,
);
