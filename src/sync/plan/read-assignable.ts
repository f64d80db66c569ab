import type { Config } from "../../core/config/schema.ts";
import type { Fact } from "../../core/identity/fact.ts";
import { GitHubFailure } from "../../github/github-failure.ts";
import { findTwice } from "../ask-twice.ts";
import type { Session } from "../session.ts";
import type { Place } from "./place-actions.ts";

/**
 * Asks, once per login and repository (twice before it is no), who can be assigned where the facts
 * may assign somebody. A yes is remembered; where GitHub gives no answer, the login is tried and
 * GitHub decides.
 */
export async function readAssignable(
  { github, memory, clock }: Session,
  config: Config,
  facts: readonly Fact[],
  place: Place,
): Promise<(repository: string, login: string) => boolean> {
  const refused = new Set<string>();
  for (const fact of config.assign ? facts : []) {
    const repository = whereToAssign(fact, place);
    if (repository === null || fact.kind === "withdrawn") continue;
    for (const login of fact.action.owners.flatMap((owner) => owner.login ?? [])) {
      const key = keyOf(repository, login);
      if (memory.assignable.has(key) || refused.has(key)) continue;
      try {
        const ask = async () => (await github.canAssign(repository, login)) || null;
        const answers = (await findTwice(clock, ask)) === null ? refused : memory.assignable;
        answers.add(key);
      } catch (error) {
        if (!(error instanceof GitHubFailure)) throw error;
      }
    }
  }
  return (repository, login) => !refused.has(keyOf(repository, login));
}

function whereToAssign(fact: Fact, place: Place): string | null {
  switch (fact.kind) {
    case "new":
    case "raised":
      return fact.action.decision === "open" ? place(fact, fact.entry).repository : null;
    case "kept":
      return fact.differences.owners ? fact.entry.repository : null;
    default:
      return null;
  }
}

function keyOf(repository: string, login: string): string {
  return `${repository} ${login}`.toLowerCase();
}
