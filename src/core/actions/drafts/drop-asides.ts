import type { OutlineNode } from "../../minutes/outline.ts";
import type { FormName } from "../reading/form.ts";
import { tells } from "../reading/tells.ts";
import type { Draft } from "./draft.ts";

/**
 * Leaves away the doubtful sentences that share a line with a surer one of the same block: they
 * explain it more often than they state a second task. In a list of actions an entry is one task,
 * whatever its sentences, unless these name who does another.
 */
export function dropAsides(drafts: readonly Draft[]): Draft[] {
  const byBlock = new Map<OutlineNode, Draft[]>();
  for (const draft of drafts) {
    const { block } = draft.reading.statement;
    const known = byBlock.get(block);
    if (known === undefined) byBlock.set(block, [draft]);
    else known.push(draft);
  }
  return [...byBlock.values()].flatMap((beside) => {
    const main = mainOf(beside);
    return beside.filter(
      (draft, at) => (draft === main || !isFurther(draft, main)) && !isAside(draft, at, beside),
    );
  });
}

/** The sentence of a block that states its task: the first opened one that tells to do something, or the surest. */
function mainOf(beside: readonly Draft[]): Draft {
  return (
    beside.find(({ decision, reading }) => decision === "open" && tells(reading.form)) ??
    beside.reduce((best, one) => (one.weighed.score > best.weighed.score ? one : best))
  );
}

/** Forms that name who is to do it. */
const HANDS_OUT: ReadonlySet<FormName> = new Set(["someone will", "someone to", "took on"]);

/** Whether it is another sentence of an entry, with no owner of its own. */
function isFurther({ reading }: Draft, main: Draft): boolean {
  const { list, statement, marker, ownerPlace, form } = reading;
  // "Action 3: Draft it. Send it round by May" is one task as well.
  const first = main.reading;
  if (first.marker !== null && first.marker.end > 0 && first.statement.part === 0)
    return marker === null && ownerPlace !== "words" && !HANDS_OUT.has(form.name);
  if (list === null || list.kind === "earlier actions" || statement.block.kind === "row")
    return false;
  if (list.role !== "entry" && list.role !== "more") return false;
  return marker === null && ownerPlace !== "words" && !HANDS_OUT.has(form.name);
}

/** Whether it is proposed on a line of a surer one. Sentences follow each other: only a neighbour can share a line. */
function isAside(draft: Draft, at: number, beside: readonly Draft[]): boolean {
  if (draft.decision !== "propose") return false;
  const [first, last] = draft.reading.statement.lines;
  return beside
    .slice(Math.max(0, at - 3), at + 4)
    .some(
      (other) =>
        other !== draft &&
        (other.decision === "open" || other.weighed.score > draft.weighed.score) &&
        other.reading.statement.lines[0] <= last &&
        first <= other.reading.statement.lines[1],
    );
}
