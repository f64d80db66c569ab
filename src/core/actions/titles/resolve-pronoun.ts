/** "Since the lamps are old, …", up to its verb. */
const SUBORDINATE =
  /^(?:since|because|as|if|when|once|while|although|though|whilst) (?:how to \p{L}+ )?(?<subject>(?!(?:it|they|this|that|these|those|we|you|there|he|she|I|how|what|whether|which|to)\b)[\p{L}\p{N}_.-]+(?: [\p{L}\p{N}_.-]+){0,4}?) (?:is|are|was|were|has|have|had|can|cannot|will|do|does|seems?|looks?)\b[^;:]{3,160}?, (?:then |instead )?/iu;
/** The only pronoun of a main clause: its subject, or the object of its first verb. */
const POINTER =
  /^(?:(?:they|it|these) (?=should|must|need|ha|can|will|are to|is to|ought)|(?<verb>(?:(?:we|I) (?:should|must|will|need to|have to) |please |let['’]s )?\p{Ll}{3,} )(?:them|it)(?![\p{L}'’-]))/iu;
const ANY_POINTER = /\b(?:it|its|they|them|their|these|those|this)\b/gi;

/**
 * "Since the lamps are old, they should go" → "Since the lamps are old, the lamps should go": a
 * clause in front may name what the only pronoun of the clause behind it stands for.
 */
export function resolvePronoun(text: string): string {
  const match = SUBORDINATE.exec(text);
  const subject = match?.groups?.["subject"];
  if (!match || subject === undefined) return text;
  const main = text.slice(match[0].length);
  const pointer = POINTER.exec(main);
  if (!pointer || main.match(ANY_POINTER)?.length !== 1) return text;
  const isPlural = / and |[^s]s$/i.test(subject);
  if (isPlural === /\bit\b/i.test(pointer[0])) return text;
  const verb = pointer.groups?.["verb"];
  const named = verb === undefined ? `${subject} ` : `${verb}${subject}`;
  return `${match[0]}${named}${main.slice(pointer[0].length)}`;
}
