import type { Fact } from "../core/identity/fact.ts";
import type { Choice } from "../core/issues/marker.ts";
import { readPreview } from "../core/review/read-preview.ts";
import { choicesOf } from "./read-choices.ts";
import type { PullReading } from "./read-pull.ts";
import type { Edit, Taken } from "./take-ticks.ts";

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

/**
 * Choices with those newly made. Each is kept with the file and text of its row, so that it is found
 * again once reworded: as they are at the head, or were at the commit that the preview showed.
 */
export async function addTicks(
  choices: readonly Choice[],
  taken: readonly Taken[],
  head: PullReading | null,
  readShown: () => Promise<PullReading | null>,
): Promise<readonly Choice[]> {
  if (taken.length === 0) return choices;
  const texts = textsOf(head);
  const missing = taken.some(({ key }) => !texts.has(key));
  const shown = missing ? textsOf(await readShown()) : texts;
  const all = new Map(choices.map((choice) => [choice.key, choice]));
  for (const { key, checked, by } of taken) {
    const known = texts.get(key) ?? shown.get(key) ?? all.get(key) ?? { path: "", text: "" };
    all.delete(key);
    all.set(key, { key, path: known.path, text: known.text, wanted: checked, by });
  }
  return [...all.values()];
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

function textsOf(reading: PullReading | null): ReadonlyMap<string, { path: string; text: string }> {
  return new Map(
    (reading?.changes ?? []).flatMap(({ after }) =>
      (after?.actions ?? []).map(
        ({ id, text }) => [id, { path: after?.path ?? "", text }] as const,
      ),
    ),
  );
}
