import type { Fact } from "../identity/fact.ts";
import type { FileChange } from "../identity/file-change.ts";
import type { LedgerFile } from "../identity/ledger.ts";
import type { Problem } from "../problem.ts";

/**
 * Tells of minutes files that were deleted or are no longer selected: that withdraws none of their
 * actions, and somebody may have meant it to.
 */
export function reportLeft(
  changes: readonly FileChange[],
  facts: readonly Fact[],
  pages: readonly LedgerFile[],
): readonly Problem[] {
  const moved = new Set(facts.flatMap((fact) => ("entry" in fact ? [fact.entry.key] : [])));
  return changes.flatMap(({ status, before }): Problem[] => {
    if (status !== "left" || before === null) return [];
    const page = pages.find(({ path }) => path === before.path);
    const open = page?.entries.filter(
      ({ key, fate, issueState }) => fate === "tracked" && issueState === "open" && !moved.has(key),
    );
    if (open === undefined || open.length === 0) return [];
    const stay = open.length === 1 ? "its open issue stays" : `its ${open.length} open issues stay`;
    const message = `no longer a minutes file here: ${stay} as they are, since that withdraws nothing`;
    return [{ message, file: before.path, line: null, severity: "warning" }];
  });
}
