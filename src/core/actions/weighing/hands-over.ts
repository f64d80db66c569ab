import type { Reading } from "../reading/reading.ts";
import { tells } from "../reading/tells.ts";

const NAME = "@?[\\p{L}][\\p{L}\\d'’_-]{0,30}(?: \\p{Lu}[\\p{L}'’-]{0,30})?";
const NAMES = `${NAME}(?:(?:,| and| &| ?\\/) ?${NAME}){0,3}`;
const ARROW = "(?:→|⇒|[-=]{1,2}>)";
/** "order a cable → Ann", "Ann => order a cable" */
const BY_ARROW = new RegExp(
  `\\S\\s*${ARROW}\\s*(${NAMES})[\\s.!]*$|^\\W*(${NAMES})\\s*${ARROW}\\s`,
  "u",
);
/** "Ann was tasked with finding a hall" */
const TASKED =
  /\b(?:is|are|was|were|has been|have been) (?:tasked (?:with|to)|charged with|instructed to|directed to|mandated to|delegated to)\b/i;
/** "@ann: order a cable" */
const ADDRESSED = /^\W*@[\w-]+(?:,? (?:and )?@[\w-]+)*\s?[:–—-]\s/;

/**
 * Whether a statement hands its task to somebody by a sign that is used for nothing else: an arrow
 * to or from the owner, "was tasked with", a handle before an instruction.
 */
export function handsOver({ text, form, owners, ownerPlace }: Reading): boolean {
  if (ownerPlace !== "words") return false;
  const [, behind, before] = BY_ARROW.exec(text) ?? [];
  const named = behind ?? before;
  if (named !== undefined && owners.some((owner) => named.includes(owner))) return true;
  return TASKED.test(text) || (ADDRESSED.test(text) && tells(form));
}
