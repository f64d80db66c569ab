/** "What node types do we use?" → "find out what node types we use" is too much to hope for. */
const OPEN =
  /^(?:what|which|how|where|why|who|when|is|are|do(?! (?:a|an|the|not|more)\b)|does|did|can|could|should|would|has|have|was|were)\s+(?<rest>.+?)\s*\?*$/iu;
/** The question word with its noun is the subject: no word has to move. */
const IN_ORDER =
  /^(?:what|which|how (?:many|much)) (?:(?!is\b|are\b|was\b|were\b|do\b|does\b|did\b|can\b|should\b|would\b|could\b|has\b|have\b)\p{L}+ ){1,3}/iu;

/** "What's needed to progress": what is left to find out, with or without a question mark. */
const WHAT_NEEDED =
  /^what(?:['’]s| is) (?:still |really )?(?:needed|required|missing|necessary|left)(?=\s(?:to|for|from|in)\s)(?!.*\?)/i;

/** A question as a task: "clarify: is the cache needed?"; null where the text asks nothing. */
export function fromQuestion(text: string): string | null {
  const needed = WHAT_NEEDED.exec(text.trim());
  if (needed) return `find out ${needed[0].toLowerCase()}${text.trim().slice(needed[0].length)}`;
  const isAsked = /\?$/.test(text.trim());
  if (!isAsked || !OPEN.test(text)) return null;
  const plain = text.trim().replace(/\s*\?+$/, "");
  const small = plain.slice(0, 1).toLowerCase() + plain.slice(1);
  return IN_ORDER.test(plain) ? `find out ${small}` : `clarify: ${small}?`;
}
