import { DASHBOARD_TITLE } from "../../src/core/review/render-dashboard.ts";
import type { GitHub } from "../../test/support/github/github.ts";

/** An issue as GitHub has it now. */
export interface Seen {
  readonly repository: string;
  readonly number: number;
  readonly title: string;
  readonly state: "open" | "closed";
  readonly assignees: readonly string[];
  readonly url: string;
}

/** All issues of the organisation but the app's dashboard, by repository and number. */
export function issuesOf({ state }: GitHub): Seen[] {
  return [...state.repositories.values()].flatMap((repository) => {
    const name = state.fullName(repository);
    return [...repository.issues.values()]
      .filter(({ title, pull }) => pull === null && title !== DASHBOARD_TITLE)
      .map(({ number, title, state: status, assigneeIds }) => ({
        repository: name,
        number,
        title,
        state: status,
        assignees: assigneeIds.map((id) => state.account(id).login),
        url: `${state.url}/${name}/issues/${number}`,
      }));
  });
}

/** Where the dashboard is, if the app made it. */
export function dashboardUrl({ state }: GitHub, minutes: string): string | null {
  const issues = [...state.repositoryNamed(minutes).issues.values()];
  const found = issues.find(({ title }) => title === DASHBOARD_TITLE);
  return found ? `${state.url}/${minutes}/issues/${found.number}` : null;
}
