import type { Reading } from "../reading/reading.ts";
import { SIGNALS } from "../signals/all.ts";

/** Signals that change what a form means. */
const CONTEXTS = [
  "could",
  "wish",
  "suggests",
  "question",
  "startsWithDoubt",
  "condition",
  "done",
  "goingOn",
  "negated",
  "explanation",
  "inTalk",
  "inSiteReport",
  "underDescription",
  "underTask",
  "detailInList",
  "moreInList",
  "inActionList",
  "inNextSteps",
  "ownerAtEnd",
  "ownerFirst",
  "topicFirst",
  "stillOpen",
  "plan",
  "reported",
  "logistics",
  "toReader",
];

/** The form of the sentence, and the form together with what changes its meaning. */
export function* formFeatures(reading: Reading): Generator<string> {
  const { form, sections, leads, statement } = reading;
  yield `form:${form.name}`;
  for (const context of CONTEXTS)
    if (SIGNALS[context]!.find(reading) !== false) yield `form:${form.name} & ${context}`;
  const zone = leads.find((one) => one !== null) ?? sections.find((one) => one !== null);
  yield `form:${form.name} & zone ${zone ?? "none"}`;
  yield `form:${form.name} & ${statement.block.kind}`;
  if (statement.part > 0) yield `form:${form.name} & later`;
  if (statement.block.children.length > 0) yield `form:${form.name} & parent`;
}
