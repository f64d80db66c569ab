import type { OutlineNode } from "../minutes/outline.ts";
import type { Draft } from "./draft.ts";
import type { FormName } from "./find-form.ts";
import { tells } from "./tells.ts";

/**
 * Leaves away the doubtful sentences that share a line with a surer one of the same block: they
 * explain it more often than they state a second task.
 */
export function dropAsides(drafts: readonly Draft[]): Draft[] {
  const byBlock = new Map<OutlineNode, Draft[]>();
  for (const draft of drafts) {
    const { block } = draft.reading.statement;
    const known = byBlock.get(block);
    if (known === undefined) byBlock.set(block, [draft]);
    else known.push(draft);
  }
  return drafts.filter((draft) => {
    if (isFurther(draft, byBlock)) return false;
    if (draft.decision !== "propose") return true;
    const { block, lines } = draft.reading.statement;
    const beside = byBlock.get(block) ?? [];
    // Sentences follow each other: only a neighbour can share a line.
    const at = beside.indexOf(draft);
    return !beside
      .slice(Math.max(0, at - 3), at + 4)
      .some(
        (other) =>
          other !== draft &&
          (other.decision === "open" || other.weighed.score > draft.weighed.score) &&
          other.reading.statement.lines[0] <= lines[1] &&
          lines[0] <= other.reading.statement.lines[1],
      );
  });
}

/** Forms that name who is to do it. */
const HANDS_OUT: ReadonlySet<FormName> = new Set(["someone will", "someone to", "took on"]);

/** In a list of actions an entry is one task, whatever its sentences: another is what somebody else takes on. */
function isFurther(draft: Draft, byBlock: ReadonlyMap<OutlineNode, readonly Draft[]>): boolean {
  const { list, statement, marker, ownerPlace, form } = draft.reading;
  if (list === null || list.kind === "earlier actions" || statement.block.kind === "row")
    return false;
  if (list.role !== "entry" && list.role !== "more") return false;
  if (marker !== null || ownerPlace === "words" || HANDS_OUT.has(form.name)) return false;
  const beside = byBlock.get(statement.block) ?? [];
  const opened = beside.filter(({ decision }) => decision === "open");
  const main =
    opened.find(({ reading: { form } }) => tells(form)) ??
    beside.reduce((best, one) => (one.weighed.score > best.weighed.score ? one : best));
  return draft !== main;
}
