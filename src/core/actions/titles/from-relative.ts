import { fromPassive } from "./from-passive.ts";

/** "The shed holds old paint that has to be thrown away" */
const HOLDS =
  /^(?:[^,;:.]{2,60}?\s)?(?:contains?|has|have|includes?|holds?|there (?:is|are)) (?:still |also )?(?<thing>(?:(?:an?|some|many|several|lots? of|a lot of|too many|old)\s)?\p{L}[^,;:.]{2,70}?) (?:that|which) (?<must>(?:should|must|needs? to|has to|have to) be \p{L}+.*)$/iu;

/** "X holds Y that should be moved to Z" → "move Y to Z"; null for other texts. */
export function fromRelative(text: string): string | null {
  const { thing = "", must = "" } = HOLDS.exec(text)?.groups ?? {};
  return thing === "" ? null : fromPassive(`${thing} ${must}`, null);
}
