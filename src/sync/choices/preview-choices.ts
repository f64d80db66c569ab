import type { Fact } from "../../core/identity/fact.ts";
import type { Choice } from "../../core/issues/marker.ts";
import { readPreview } from "../../core/review/read-preview.ts";
import { choicesOf } from "./read-choices.ts";
import type { Edit } from "./take-ticks.ts";

/** The choices that a preview remembers: of two for one action the later. */
export function storedChoices(
  body: string | null,
  edits: readonly Edit[],
  refused: readonly string[],
): readonly Choice[] {
  const choices = new Map<string, Choice>();
  const add = (text: string): void => {
    for (const choice of readPreview(text).state?.choices ?? []) {
      choices.delete(choice.key);
      choices.set(choice.key, choice);
    }
  };
  // The text as it is now may be what an edit left: an older version, or one by a hand that may not.
  const last = edits.findLast(({ to }) => to === body);
  if (body !== null && !(last && refused.includes(last.by))) add(body);
  for (const { from } of edits) add(from);
  if (body !== null && last === undefined) add(body);
  return [...choices.values()];
}

/** Choices under the keys that their rows have now. */
export function rekeyChoices(choices: readonly Choice[], facts: readonly Fact[]): Choice[] {
  const find = choicesOf(choices, facts);
  const moved = new Map<Choice, Choice[]>();
  for (const fact of facts) {
    if (fact.kind === "withdrawn") continue;
    const choice = find(fact);
    if (choice === null || choice.key === fact.action.id) continue;
    const { id: key, text } = fact.action;
    moved.set(choice, [
      ...(moved.get(choice) ?? []),
      { ...choice, key, path: fact.file.path, text },
    ]);
  }
  return choices.flatMap((choice) => moved.get(choice) ?? [choice]);
}
