import type { Fact } from "../../core/identity/fact.ts";
import type { Have } from "../../core/plan/have.ts";
import { needsHave } from "../../core/plan/plan-steps.ts";
import type { Organisation } from "../organisation.ts";
import type { Session } from "../session.ts";
import { findTouch } from "./find-touch.ts";

/**
 * Reads the issues that the facts concern, one request each; what did not change costs nothing. One
 * that is not to be had, or that stands where the app may not write, is asked for twice before it is
 * given up.
 */
export async function readHave(
  session: Session,
  organisation: Organisation,
  facts: readonly Fact[],
): Promise<ReadonlyMap<string, Have>> {
  const { github } = session;
  const have = new Map<string, Have>();
  for (const fact of facts) {
    const needs = needsHave(fact);
    if (needs === "nothing" || fact.kind === "unsure" || fact.entry.issue === null) continue;
    const { key, issue: ref, written } = fact.entry;
    const reached = new Set((await organisation.repositories()).map(({ fullName }) => fullName));
    let issue = await github.getIssue(ref.repository, ref.number);
    if ("gone" in issue) issue = await github.getIssue(ref.repository, ref.number);
    if ("gone" in issue || !reached.has(issue.repository)) {
      have.set(key, { issue: null, touched: true });
      continue;
    }
    const touched = needs === "touch" && (await findTouch(session, issue, written)) !== null;
    have.set(key, { issue, touched });
  }
  return have;
}
