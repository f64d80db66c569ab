import { groupsAbove } from "../context/around.ts";
import type { FieldContext } from "../context/field-context.ts";
import { startsWithVerb } from "../language/infinitive.ts";
import { lowerFirst } from "../language/letter-case.ts";
import type { Statement } from "../statements/statement.ts";
import { plainText } from "./plain-text.ts";

/** "Checks before the move:", "Seems fine, but need to check:" */
const CHECKS =
  /^(?:checks?|verifications?)\b(?!.*\bdone\b).{0,50}$|\b(?:to|must|should) (?:be )?(?:check(?:ed)?|verif(?:y|ied))\s*:?\s*$/iu;
/** What even a heading over them says, where they are still to be made. */
const TO_MAKE = /^(?:checks?|verifications?) (?:required|needed|to do|to make|before)\b/i;
const FINITE = /\b(?:is|are|has|have|does|do|can|works?)\b/i;
/** "Gate lamps are on" starts with a word that is a verb elsewhere. */
const IS_SAID = /^[\p{L}-]+(?: [\p{L}-]+){1,3} (?:is|are) /u;
const FACT = new RegExp(`${FINITE.source}|\\b(?:acceptable|possible|available|compatible)\\b`, "i");

/** What a list of checks states, as a task: "the door is wide enough" → "check that the door is wide enough". */
export function asCheck(task: string, statement: Statement, context: FieldContext): string {
  const lead = groupsAbove(statement, context.minutes)[0];
  if (
    lead === undefined ||
    lead.kind === "document" ||
    !(lead.kind === "heading" ? TO_MAKE : CHECKS).test(plainText(lead.text))
  )
    return task;
  const isOrder = startsWithVerb(task) && !IS_SAID.test(task);
  if (!FACT.test(task) || isOrder || /^[^:]{2,40}:\s/.test(task)) return task;
  return `check ${FINITE.test(task) ? "that " : ""}${lowerFirst(task)}`;
}
