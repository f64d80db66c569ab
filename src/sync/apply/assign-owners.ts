import { hasName } from "../../core/same-name.ts";
import { askTwice, isRefusal } from "../ask-twice.ts";
import type { Say } from "../say.ts";
import type { Session } from "../session.ts";

/**
 * Assigns logins to an issue and returns those who are assigned then. A refusal is said; any other
 * failure ends the step.
 */
export async function assignOwners(
  { github, clock }: Session,
  issue: { readonly repository: string; readonly number: number },
  logins: readonly string[],
  say: Say,
): Promise<string[]> {
  if (logins.length === 0) return [];
  const at = `${issue.repository}#${issue.number}`;
  try {
    const now = await askTwice(clock, () =>
      github.addAssignees(issue.repository, issue.number, logins),
    );
    return sayMissing(logins, now, at, say);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    say(`${logins.join(", ")} could not be assigned to ${at}: ${error.message}`);
    return [];
  }
}

/** GitHub leaves out, silently, whom it cannot assign: those are named. Returns the others. */
export function sayMissing(
  asked: readonly string[],
  now: readonly string[],
  at: string,
  say: Say,
): string[] {
  const missing = asked.filter((login) => !hasName(now, login));
  if (missing.length > 0) say(`${missing.join(", ")} cannot be assigned to ${at}`);
  return asked.filter((login) => hasName(now, login));
}
