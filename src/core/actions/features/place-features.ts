import type { Reading } from "../reading/reading.ts";
import { nodeWords } from "../statements/node-words.ts";
import { zoneOf } from "../reading/zone.ts";
import { isGeneral } from "./is-general.ts";
import { steps } from "./steps.ts";

/** Where a statement stands: its block, its parent, the paragraph over its list, its heading, its zones. */
export function* placeFeatures({
  statement,
  sections,
  leads,
  parent,
  leadIn,
  topic,
}: Reading): Generator<string> {
  const { block, part, parts } = statement;
  yield `kind:${block.kind}`;
  if (block.ordinal !== null) yield "numbered";
  if (block.checked !== null) yield `checked:${block.checked}`;
  if (parts > 1) yield "partOfSeveral";
  if (part > 0) yield "notFirstPart";
  if (part === parts - 1 && parts > 1) yield "lastPart";
  if (block.children.length > 0) yield "hasChildren";
  yield* steps("children", block.children.length, [2, 4]);
  yield* steps("depth", leads.length, [1, 2, 3]);
  yield `parent:${parent.kind}`;
  yield `lead:${leads[0] ?? "none"}`;
  for (const zone of new Set(leads)) if (zone !== null) yield `anyLead:${zone}`;
  const lead = leads.find((zone) => zone !== null);
  const section = sections.find((zone) => zone !== null);
  yield `section:${sections[0] ?? "none"}`;
  yield `zone:${lead ?? section ?? "none"}`;
  if (topic !== null) yield `topicZone:${zoneOf(topic) ?? "none"}`;
  for (const zone of new Set(sections)) if (zone !== null) yield `anySection:${zone}`;
  if (parent.kind === "item" || parent.kind === "paragraph") {
    const text = parent.text.slice(0, 200);
    if (/:[\s*_]*$/.test(text)) yield "parentEndsWithColon";
    if (/\?\s*$/.test(text)) yield "parentAsks";
    const words = nodeWords(parent);
    for (const word of words.slice(0, 15))
      if (isGeneral(word, true)) yield `parentWord:${word.stem}`;
    yield* steps("parentWords", words.length, [3, 6, 12]);
  }
  if (leadIn !== null) {
    const words = nodeWords(leadIn);
    for (const word of words.slice(0, 15)) if (isGeneral(word, true)) yield `overWord:${word.stem}`;
    yield* steps("overWords", words.length, [3, 6, 12, 20]);
    if (/\?\s*$/.test(leadIn.text)) yield "overAsks";
  }
  const heading = [...statement.ancestors].reverse().find((node) => node.kind === "heading");
  if (heading !== undefined)
    for (const word of nodeWords(heading).slice(0, 12))
      if (isGeneral(word, true)) yield `headingWord:${word.stem}`;
}
