import { wording } from "./signal.ts";

/**
 * A need, stated as one.
 * - `We need to rotate the keys` → need
 * - `The keys no longer need rotation` → nothing
 */
export const need = wording(
  /(?<!\b(?:no longer|no|not|n't|if|do you|may|might) )\bneed(?:s|ed)?\b(?! for us\b)/,
  "says “$”",
);

/**
 * A need with its verb, at the start of the sentence or of what follows a colon.
 * - `Mirror: need to copy the keys` → need to
 * - `Copy whatever the tests need` → nothing
 */
export const startsWithNeed = wording(
  /^(?:we |still |will |also |but |so |just |first |really |then |definitely ){0,3}(?:need(?:s|ed)?|have|must|ought)\b(?: to)?/,
  "starts “$”",
);

/**
 * An obligation.
 * - `Mirrors must be signed` → must
 * - `It should never be empty` → should
 */
export const must = wording(
  /\b(?:must|should|has to|have to|ought to|shall|required to|mandatory)\b/,
  "says “$”",
);

/**
 * Something that is still to be done, said in the passive.
 * - `Key rotation: to be documented` → to be documented
 * - `It used to be fast` → nothing
 */
export const toBeDone = wording(
  /(?<!\b(?:used|seems?|likely|going|need|needs|has|have|proven?) )\bto be (?:\w{1,15} )?\w{2,15}(?:ed|en|ne|wn|ilt|ept|et|ut|un)\b/,
  "says “$”",
);

/**
 * Something left over.
 * - `The key ring is still missing` → still missing
 */
export const stillOpen = wording(
  /\b(?:still (?:to|needs?|need to|missing|have to|has to|required|open|pending|must)|remains to|yet to|not yet|missing|remaining|left to do|pending|outstanding|tbd|tbc|to do|todo)\b/,
  "says “$”",
);

/**
 * An agreement to do something.
 * - `Agreed to drop the old mirror` → agreed to
 */
export const agreed = wording(
  /\b(?:agreed|agreement|decided|decision|resolved|consensus|approved|we agree|accepted)\b(?: to\b| that\b| on\b)?/,
  "says “$”",
);

/**
 * A promise in the future tense.
 * - `We will move the mirror` → will
 */
export const will = wording(
  /\b(?:will|'ll|going to|is to|are to)\b(?! be (?:a|an|the|available|possible|able|used|needed|required|useful)\b)/,
  "says “$”",
);

/**
 * A request.
 * - `Please check the keys` → please
 */
export const please = wording(
  /\b(?:please|pls|kindly|let's|let us|make sure|ensure|be sure|don't forget|remember to|reminder|would like (?:someone|volunteers?)|looking for (?:a )?volunteers?|help (?:is )?(?:needed|wanted)|volunteers? (?:needed|wanted|welcome))\b/,
  "says “$”",
);

/**
 * Someone took it on, in so many words.
 * - `Ann volunteered to sort the keys` → volunteered to
 */
export const tookOn = wording(
  /\b(?:volunteer(?:s|ed)?(?: to)?|took (?:an |the )?(?:action|task|ai)|take (?:an |the |on )?(?:action|task|ai)|takes? care of|in charge of|assigned to|responsible for|agree[sd]? to|offer(?:s|ed) to|promise[sd]? to|commit(?:s|ted)? to|on the hook|is to|has been asked to|was asked to|asked to)\b/,
  "says “$”",
);
