import type { OutlineNode } from "../minutes/outline.ts";
import type { Draft } from "./draft.ts";

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
