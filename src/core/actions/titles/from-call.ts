/** "Ann asks who can print the flyers": what somebody then took on. */
const CALL =
  /^(?:[^.?!]{0,40}\b(?:asks?|asked|wonders?|wondered|calls? for|looking for)\s)?(?:who|anyone who|somebody who|someone who|can (?:anyone|anybody|someone|somebody)|volunteers? (?=to))\s?(?:can|could|would|will|wants? to|has time to|is able to|is willing to|to)?\s(?<deed>\p{Ll}.+?)\s*\?*$/iu;
/** What is left of "Hal volunteers" or "Hal will do it" without the name. */
const ANSWER =
  /^(?:volunteer(?:s|ed)?|(?:will|can) (?:do|take|handle)(?: (?:it|so|that|this))?|takes? (?:it|this|that)|agree[ds]?|is on it|on it|does(?: it)?)\W*$/i;

/** The deed of a call that the last of some sentences answers: "print the flyers"; null where none does. */
export function fromCall(sentences: readonly string[]): string | null {
  if (sentences.length < 2 || !ANSWER.test(sentences.at(-1) ?? "")) return null;
  return CALL.exec((sentences.at(-2) ?? "").replace(/[\s.]+$/, ""))?.groups?.["deed"] ?? null;
}
