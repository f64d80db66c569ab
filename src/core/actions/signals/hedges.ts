import { wording } from "./signal.ts";

/**
 * A possibility.
 * - `A cache could help` → could
 */
export const could = wording(/\b(?:could|may|might|would|can)\b/);

/**
 * A wish.
 * - `It would be nice to have a cache` → would be nice
 */
export const wish = wording(
  /\b(?:would|will|'d|may|might|could) (?:also |really |probably |certainly )?(?:be )?(?:nice|good|great|useful|helpful|interesting|better|worth|like|love|prefer|ideal|beneficial|desirable|appreciated|welcome|interested|easier|simpler)\b|\b(?:nice to have|wish(?:es|ed)?|ideally|worth (?:\w+ing|a|the|it)|interesting to|useful to|interest in|it'd be)\b/,
);

/**
 * A suggestion.
 * - `Ann suggests a cache` → suggests
 */
export const suggests = wording(
  /\b(?:suggest(?:s|ed|ion|ions|ing)?|propos(?:e|es|ed|al|als|ing)|recommend(?:s|ed|ation|ations)?|idea|ideas|option|options|alternative(?:ly)?|consider(?:ing)?|maybe|perhaps|possibl[ey]|possibility|potential(?:ly)?|probably|think about|what about|how about|why not|one way|advocates?|thinks? (?:that )?we|explore|could be|may be|might be|if possible|if time|if we|depending on|eventually|someday|long[- ]term|at some point|in the future)\b/,
);

/**
 * A question.
 * - `Do we need a cache?` → ?
 */
export const question = wording(/\?(?=\s*$|\s)/);

/**
 * A word of doubt at the start.
 * - `May want to try a cache` → may
 */
export const startsWithDoubt = wording(
  /^(?:may|maybe|might|could|perhaps|possibly|possibility|potentially|would|ideally|consider|suggest(?:ion|ed|s)?|propos(?:e|al|ed|es)|why not|what about|how about|idea|option|if)\b/,
);

/**
 * A condition.
 * - `If it fails again, open a ticket` → if
 */
export const condition = wording(
  /\b(?:if|unless|in case|as long as|assuming|whether|once|until|when)\b/,
);
