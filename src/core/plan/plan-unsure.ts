import type { FactOf } from "../identity/fact.ts";
import { makeRow } from "./make-row.ts";
import { planNew } from "./plan-new.ts";
import type { PlanContext } from "./plan-context.ts";
import type { Step } from "./step.ts";

/**
 * An action that could be one of several known ones: proposed, with their names, and not guessed.
 * Where a person ticked or unticked it in a preview, it is an action of its own, or none.
 */
export function planUnsure(fact: FactOf<"unsure">, context: PlanContext): Step | null {
  const { action, file, candidates } = fact;
  const fresh = context.newEntry(fact);
  if (context.choice(fact) !== null) {
    return planNew(fact, fresh, { page: file.path, waits: false, continues: null }, context);
  }
  const placement = context.place(fact, fresh);
  const names = candidates.map(({ issue, title }) =>
    issue === null ? `“${title}”` : `${issue.repository}#${issue.number}`,
  );
  const where = `may be the same as ${names.join(" or ")}`;
  const entry = { ...fresh, fate: "proposed" as const, repository: placement.repository, where };
  return {
    changes: [],
    entry,
    page: file.path,
    row: makeRow("unsure", fact, entry, context, {
      repository: placement.repository,
      where,
      note: where,
    }),
    problems: [
      {
        message: `“${action.title}” ${where}: tick it to open an issue of its own, or comment /minutes same-as on the dashboard`,
        file: file.path,
        line: action.lines[0],
        severity: "warning",
      },
    ],
  };
}
