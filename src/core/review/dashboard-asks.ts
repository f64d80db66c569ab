import type { Problem } from "../problem.ts";
import type { DashboardOptions } from "./dashboard-options.ts";
import { proposalRow, type DashboardEntry } from "./dashboard-rows.ts";
import type { Part } from "./fit-parts.ts";
import { problemLines } from "./problem-lines.ts";
import { rowKey } from "./row-key.ts";

/** The key of the checkbox that opens all that is held over the limit. */
export const OPEN_ALL = "open-all-held";

/** What people have to mend; null where all is well. */
export function problemPart(
  all: readonly DashboardEntry[],
  options: DashboardOptions,
): Part | null {
  const { problems, server, repository, commit } = options;
  const at = { server, repository };
  const lines = [
    ...problemLines(problems, { ...at, commit: commit ?? "HEAD" }),
    ...all.filter(stands).flatMap(({ file, entry }) => {
      const of = (entry.troubles ?? []).map((trouble): Problem => ({
        ...trouble,
        file: file.path,
        line: entry.lines[0],
        severity: "warning",
      }));
      return problemLines(of, { ...at, commit: file.commit });
    }),
  ];
  return lines.length === 0
    ? null
    : { heading: `Needs a hand (${lines.length})`, lines, share: 0.15 };
}

/** What is wrong with an action that is closed or dropped concerns nobody any more. */
function stands({ entry }: DashboardEntry): boolean {
  if (entry.fate === "tracked") return entry.issueState !== "closed";
  return ["proposed", "held", "linked"].includes(entry.fate);
}

/** What is held over the limit of new issues: one box for all, and one for each. */
export function heldPart(held: readonly DashboardEntry[], options: DashboardOptions): Part | null {
  if (held.length === 0) return null;
  return {
    heading: `Over the limit of new issues (${held.length})`,
    intro: [
      "One push called for more issues than the config allows, so the rest waits here.",
      "",
      `- [${options.ticked?.has(OPEN_ALL) ? "x" : " "}] **Open all ${held.length}** ${rowKey(OPEN_ALL)}`,
    ],
    fold: "Or one by one",
    lines: proposalRows(held, options),
    share: 0.3,
  };
}

/** What is proposed, with a box for each. */
export function waitingPart(
  waiting: readonly DashboardEntry[],
  options: DashboardOptions,
): Part | null {
  if (waiting.length === 0) return null;
  return {
    heading: `Waiting for a tick (${waiting.length})`,
    intro: [
      "These may be actions. Tick one, and its issue opens within seconds. No action? Comment `/minutes ignore` with words of its title, and it goes.",
    ],
    lines: proposalRows(waiting, options),
    share: 0.4,
  };
}

function proposalRows(entries: readonly DashboardEntry[], options: DashboardOptions): string[] {
  return entries.map((one) =>
    proposalRow(one, options, options.ticked?.has(one.entry.key) ?? false),
  );
}
