import { dictionaryTag } from "../language/english.ts";
import { isVerb } from "../language/infinitive.ts";
import { isImperative } from "./is-task.ts";

const OBJECT =
  /^(?:(?:it|this|them|these|those)(?![\p{L}-])|(?:the|an?|some|all|its|their|his|her)\s)/u;
/** A second verb: "… and tells the others", "… and tells" at the end. */
const SECOND =
  /(?<=\s(?:and|then|or) )(?<verb>\p{Ll}{2,}s)(?=\s(?:the|an?|it|them|its|their|to|if|whether|on)\s|$)/gu;

/** "reviews the section and sends it", left over once its subject is gone, → "review the section and send it". */
export function fromThirdPerson(text: string): string | null {
  const first = /^\p{Ll}{3,}s(?=\s)/u.exec(text)?.[0];
  const base = first === undefined ? null : baseOf(first);
  if (first === undefined || base === null) return null;
  const after = text.slice(first.length);
  if (!/^ (?:\p{Lu}|\p{Ll}+ )/u.test(after) && !OBJECT.test(after.slice(1))) return null;
  return `${base}${withBaseVerbs(after)}`;
}

/** "… and sends it" → "… and send it": what goes on behind a verb that became an infinitive. */
export function withBaseVerbs(text: string): string {
  return text.replace(SECOND, (verb: string, _, at: number, whole: string) => {
    const isLast = at + verb.length === whole.length;
    return isLast && dictionaryTag(verb) !== "PresentTense" ? verb : (baseOf(verb) ?? verb);
  });
}

/** Whether a text starts with a verb in the third person and what it is done to: "sends the list". */
export function isThirdPerson(text: string): boolean {
  const first = /^\p{Ll}{3,}s(?=\s)/u.exec(text)?.[0];
  return first !== undefined && OBJECT.test(text.slice(first.length + 1)) && baseOf(first) !== null;
}

/** The infinitive of a verb in the third person ("pushes" → "push"); null for other words. */
export function baseOf(verb: string): string | null {
  if (/(?:ss|us|is)$/.test(verb)) return null;
  const forms = [
    verb.replace(/ies$/, "y"),
    verb.replace(/(?<=ch|sh|s|x|z|o)es$/, ""),
    verb.replace(/s$/, ""),
  ];
  return forms.find((form) => form !== verb && isKnown(form)) ?? null;
}

function isKnown(form: string): boolean {
  return isVerb(form) || isImperative(`${form} the thing`);
}
