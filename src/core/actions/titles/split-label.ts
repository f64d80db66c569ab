import { lowerFirst } from "../language/letter-case.ts";
import { cleanTopic } from "./clean-topic.ts";
import { isTask } from "./is-task.ts";
import type { SplitText } from "./split-text.ts";

/** Participles that head a list of what shall meet that fate: "Deprecated: small doors". */
const FATES: readonly (readonly [RegExp, string])[] = [
  [/^deprecated$/i, "deprecate"],
  [/^obsolete$/i, "remove"],
  [/^(?:unsupported|no longer supported)$/i, "drop support for"],
];
/** "Example of a contract requested - to name all guests" */
const REQUESTED = /^(.{3,60}?) (?:is |was |are |were )?(?:requested|asked for)$/i;
/** "First steps (2 weeks): call the builders" */
const FIRST_STEPS = /^(?:the )?(?:first|next|further|remaining) steps?(?: \([^()]*\))?$/i;
const CLAUSE = /\s(?:is|are|was|were|has|have|had|will|does|do)\s/i;

/** What is to be done with the rest where the lead is but a label of it; null for other leads. */
export function splitLabel(lead: string, rest: string): SplitText | null {
  const fate = FATES.find(([pattern]) => pattern.test(lead));
  if (fate && !isTask(rest) && !CLAUSE.test(rest))
    return { topic: null, task: `${fate[1]} ${lowerFirst(rest)}` };
  if (FIRST_STEPS.test(lead)) return { topic: null, task: rest };
  const [, requested] = REQUESTED.exec(lead) ?? [];
  if (requested !== undefined && !CLAUSE.test(requested))
    return { topic: cleanTopic(requested), task: rest };
  return null;
}
