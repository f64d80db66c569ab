import { resolveLogin } from "../actions/owners/resolve-login.ts";
import type { Config } from "../config/schema.ts";
import type { Fix, Problem } from "../problem.ts";
import type { Step } from "./step.ts";

/** What tells whether an owner can be assigned. */
export interface OwnerCheck {
  readonly config: Pick<Config, "assign" | "people">;
  readonly canAssign: (repository: string, login: string) => boolean;
  /** Where `people` is written. */
  readonly fix: Fix;
}

/**
 * Steps that open an issue for somebody who cannot be assigned, with that as a problem: a name that
 * is no login in the config, or a login that has no access. A name is told once, where it comes first;
 * one that may be several logins is told where it is read.
 */
export function tellOwners(steps: readonly Step[], check: OwnerCheck): readonly Step[] {
  if (!check.config.assign) return steps;
  const told = new Set<string>();
  return steps.map((step) => {
    const problems = problemsOf(step, check).filter(({ message }) => {
      const isNew = !told.has(message);
      told.add(message);
      return isNew;
    });
    return problems.length === 0 ? step : { ...step, problems: [...step.problems, ...problems] };
  });
}

const NOBODY_KNOWN = "Nobody is assigned: minutes.yml has no names under people yet.";

function problemsOf(
  { row, changes }: Step,
  { canAssign, config, fix }: OwnerCheck,
): readonly Problem[] {
  const create = changes.find((change) => change.kind === "create");
  if (row === null || create === undefined) return [];
  const at = { file: row.path, line: row.lines[0], severity: "warning" as const };
  return row.owners.flatMap(({ name, login }): Problem[] => {
    if (login === null) {
      if (resolveLogin(name, config.people).candidates.length > 1) return [];
      if (Object.keys(config.people).length === 0)
        return [{ ...at, message: NOBODY_KNOWN, severity: "notice", fix }];
      const message = `“${name}” is no login in minutes.yml: nobody is assigned.`;
      return [{ ...at, message, fix }];
    }
    if (canAssign(create.repository, login)) return [];
    const message = `${login} cannot be assigned in ${create.repository}: give them access there, or correct the login in minutes.yml.`;
    return [
      { ...at, message, ...(config.people[login] ? { fix: { ...fix, label: "Correct it" } } : {}) },
    ];
  });
}
