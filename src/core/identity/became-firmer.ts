import type { Action, Decision } from "../actions/action.ts";
import type { Statement } from "../actions/statements/statement.ts";
import { canonicalText } from "./canonical-text.ts";
import type { ReadFile } from "./file-change.ts";
import { topicOf } from "./topic-of.ts";

/** From what is left alone to what is acted on. */
const ORDER: readonly Decision[] = ["ignore", "propose", "link", "open"];

/**
 * Whether people made an action firmer, so that it is acted on now and was not before. A sentence
 * that stands word for word under the same topic may read firmer for a blank line or a neighbour:
 * nobody decided anything, unless it was marked as an action.
 */
export function becameFirmer(before: Action, after: Action): boolean {
  if (after.state === "done") return false;
  // Done when first seen, so that nothing was opened for it; now it is to be done after all.
  if (before.state === "done") return after.decision !== "ignore";
  if (ORDER.indexOf(after.decision) <= ORDER.indexOf(before.decision)) return false;
  const same =
    canonicalText(before.text) === canonicalText(after.text) && topicOf(before) === topicOf(after);
  return !same || (after.tier === "explicit" && before.tier !== "explicit");
}

/**
 * Tells of a sentence that reads as an action now whether it stood there before, word for word
 * under the same heading, and did not: then it is no new action either, unless it was marked as one.
 */
export function stoodThere(before: ReadFile | null): (action: Action) => boolean {
  const sentences = new Set(
    before?.statements.map((one) => sentenceKey(headingOf(one), one.text)) ?? [],
  );
  return (action) =>
    action.tier !== "explicit" &&
    sentences.has(sentenceKey(action.headings.at(-1) ?? "", action.text));
}

function headingOf({ ancestors }: Statement): string {
  return ancestors.findLast(({ kind }) => kind === "heading")?.text ?? "";
}

function sentenceKey(heading: string, text: string): string {
  return `${canonicalText(heading)}\n${canonicalText(text)}`;
}
