import type { Fact } from "../../core/identity/fact.ts";
import type { IssueRef } from "../../core/issues/issue-ref.ts";
import type { Issue } from "../../core/issues/issue.ts";
import type { Have } from "../../core/plan/have.ts";
import { needsHave } from "../../core/plan/plan-steps.ts";
import { findTwice } from "../ask-twice.ts";
import type { Organisation } from "../organisation.ts";
import type { Session } from "../session.ts";
import { findTouch } from "./find-touch.ts";

/**
 * Reads the issues that the facts concern, one request each; what did not change costs nothing. An
 * issue that is not to be had, or that stands where the app may not write, is gone.
 */
export async function readHave(
  session: Session,
  organisation: Organisation,
  facts: readonly Fact[],
): Promise<ReadonlyMap<string, Have>> {
  const have = new Map<string, Have>();
  for (const fact of facts) {
    const needs = needsHave(fact);
    if (needs === "nothing" || fact.kind === "unsure" || fact.entry.issue === null) continue;
    const { key, issue: ref, written } = fact.entry;
    const issue = await findIssue(session, ref);
    if (issue === null || !(await reaches(organisation, issue.repository))) {
      have.set(key, { issue: null, touched: true });
      continue;
    }
    const touched = needs === "touch" && (await findTouch(session, issue, written)) !== null;
    have.set(key, { issue, touched });
  }
  return have;
}

function findIssue({ github, clock }: Session, { repository, number }: IssueRef) {
  return findTwice(clock, async (): Promise<Issue | null> => {
    const issue = await github.getIssue(repository, number);
    return "gone" in issue ? null : issue;
  });
}

async function reaches(organisation: Organisation, name: string): Promise<boolean> {
  return (await organisation.repositories()).some(({ fullName }) => fullName === name);
}
