import type { Differences } from "../../../src/core/identity/differences.ts";
import type { Fact } from "../../../src/core/identity/fact.ts";
import type { Change } from "../../../src/core/plan/change.ts";
import type { Outcome } from "../../../src/core/plan/outcome.ts";
import type { SyncReport } from "../../../src/sync/report/sync-report.ts";

/** What one sync found, planned and could not do: a line each. */
export function renderReport({ facts, outcomes, problems }: SyncReport): string[] {
  return [
    ...facts.flatMap((fact) => renderFact(fact) ?? []).map((line) => `fact     ${line}`),
    ...outcomes.flatMap(renderOutcome).map((line) => `plan     ${line}`),
    ...problems.map(({ message, line }) => `problem  ${message} (line ${line ?? "-"})`),
  ];
}

/** Null for what stays as it is. */
function renderFact(fact: Fact): string | null {
  switch (fact.kind) {
    case "withdrawn": {
      const into = fact.mergedInto === null ? "" : ` into “${fact.mergedInto.title}”`;
      return `withdrawn “${fact.entry.title}”${into}`;
    }
    case "unsure": {
      const names = fact.candidates.map(({ title }) => `“${title}”`);
      return `unsure “${fact.action.title}”: ${names.join(" or ")}`;
    }
    case "kept": {
      const changed = listDifferences(fact.differences);
      const moved = fact.from === fact.file.path ? [] : [`from ${fact.from}`];
      const restored = fact.restored ? ["put back"] : [];
      const told = [...moved, ...restored, ...changed];
      return told.length === 0 ? null : `kept “${fact.action.title}”: ${told.join(", ")}`;
    }
    case "new":
      return `new “${fact.action.title}” (${fact.action.tier}, ${fact.action.decision})`;
    case "raised":
      return `raised “${fact.action.title}”: “${fact.entry.title}” of ${fact.from}`;
    case "echoed":
      return `echoed “${fact.action.title}”: “${fact.entry.title}” of ${fact.from}`;
  }
}

function listDifferences({ wording, owners, due, state }: Differences): string[] {
  return [
    ...(wording === "same" ? [] : [wording]),
    ...(owners ? ["owners"] : []),
    ...(due ? ["due"] : []),
    ...(state ? ["state"] : []),
  ];
}

function renderOutcome({ step, entry, result }: Outcome): string[] {
  const suffix = result === "done" ? "" : ` [${result}]`;
  const changes = step.changes.map((change) => `${renderChange(change)}${suffix}`);
  if (changes.length > 0) return changes;
  const note = step.row?.note == null ? "" : `: ${step.row.note}`;
  const verdict = step.row === null ? entry?.fate : step.row.verdict;
  return [`${verdict ?? "nothing"} “${step.entry.title}”${note}`];
}

function renderChange(change: Change): string {
  if (change.kind === "create")
    return `create in ${change.repository} “${change.want.title}”: ${change.reason}`;
  const at = `${change.issue.repository}#${change.issue.number}`;
  if (change.kind !== "update") return `${change.kind} ${at}: ${change.reason}`;
  const fields = Object.keys(change).filter(
    (name) => !["kind", "key", "reason", "issue", "read"].includes(name),
  );
  return `update ${at} ${fields.join(", ")}: ${change.reason}`;
}
