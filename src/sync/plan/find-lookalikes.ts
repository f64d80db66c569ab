import type { Present } from "../../core/identity/fact.ts";
import { conflicts, similarity } from "../../core/identity/similarity.ts";
import { type Terms, terms } from "../../core/identity/terms.ts";
import type { Issue } from "../../core/issues/issue.ts";
import { readMarker } from "../../core/issues/marker.ts";
import type { Session } from "../session.ts";

/** Titles that share this much are nearly the same. */
const ENOUGH = 0.85;

/**
 * Reads the open issues of people in the repositories where issues may be opened, the newest first,
 * and tells whether one of them has nearly the title that an action would get.
 *
 * @param pages requests for each repository at most, a hundred issues each
 */
export async function findLookalikes(
  session: Session,
  repositories: ReadonlySet<string>,
  pages: number,
): Promise<(present: Present, repository: string) => Issue | null> {
  const { github, ours } = session;
  const titles: { issue: Issue; terms: Terms }[] = [];
  for (const repository of repositories) {
    for (const issue of await github.listOpenIssues(repository, pages)) {
      // With a personal token, what a person wrote by hand has our author, and no marker.
      const isOurs = ours.includes(issue.author) && readMarker(issue.body).status !== "none";
      if (!isOurs) titles.push({ issue, terms: terms(issue.title) });
    }
  }
  return (present, repository) => {
    const wanted = terms(present.action.title);
    const alike = titles.find(
      (other) =>
        other.issue.repository === repository &&
        !conflicts(other.terms, wanted) &&
        similarity(other.terms, wanted) >= ENOUGH,
    );
    return alike?.issue ?? null;
  };
}
