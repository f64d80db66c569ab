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

/** "Are there photos of the party?" */
const ASKS_FOR =
  /^(?:will|would|are|is|were|was) there (?:also |still |already |be )*(?<thing>[^?,;:]{3,60}?)(?: already| yet)?\s*\?$/iu;
const SEND =
  /^(?:if so,? )?(?:please )(?:then )?(?<verb>share|send|post|upload|add|link)(?: (?:it|them))?(?<rest>(?: (?:to|on|in|with|via|at|as)\s.*)?)\W*$/iu;

/** "Are there photos of the party? Please share." → "share photos of the party"; null for other sentences. */
export function fromPlea(sentences: readonly string[]): string | null {
  const thing = ASKS_FOR.exec(sentences.at(-2) ?? "")?.groups?.["thing"];
  const { verb, rest = "" } = SEND.exec(sentences.at(-1) ?? "")?.groups ?? {};
  return thing === undefined || verb === undefined ? null : `${verb.toLowerCase()} ${thing}${rest}`;
}
