import { becameFirmer } from "./became-firmer.ts";
import { differences } from "./differences.ts";
import type { Fact, Present } from "./fact.ts";
import { describeAction } from "./describe-action.ts";
import { newEntry } from "./new-entry.ts";
import type { Earlier } from "./read-earlier.ts";

/**
 * What it means that an earlier sentence is a present one. What nothing was done about before is
 * taken up only where people made it firmer.
 */
export function compareStatements(
  { known, action: before, echo }: Earlier,
  { file, action }: Present,
  taken: (key: string) => boolean,
): readonly Fact[] {
  const firmer = before !== null && becameFirmer(before, action);
  if (known === null) {
    const entry = firmer ? newEntry(file, action, taken) : null;
    return entry === null ? [] : [{ kind: "new", entry, known: false, file, action }];
  }
  const { entry, path: from } = known;
  if (echo !== null) {
    return before === null ? [] : [{ kind: "echoed", entry, from, before, at: echo, file, action }];
  }
  if (entry.fate === "proposed" && firmer) {
    const now = { ...entry, ...describeAction(file, action) };
    return [{ kind: "new", entry: now, known: true, file, action }];
  }
  const restored = entry.fate === "withdrawn";
  const changed = differences(entry, action);
  return [{ kind: "kept", entry, from, differences: changed, restored, file, action }];
}
