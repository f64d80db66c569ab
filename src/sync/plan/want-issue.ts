import type { Config } from "../../core/config/schema.ts";
import type { Present } from "../../core/identity/fact.ts";
import type { IssueRef } from "../../core/issues/issue-ref.ts";
import { issueTitle } from "../../core/issues/issue-title.ts";
import { renderSection } from "../../core/issues/render-section.ts";
import type { WantedIssue } from "../../core/issues/wanted-issue.ts";
import { wantedLabels } from "../../core/issues/wanted-labels.ts";
import { meetingAt } from "../../core/minutes/meeting/meeting-at.ts";
import type { WantedPlacement } from "../../core/plan/plan-context.ts";
import { meetingUrl } from "../../core/review/meeting-anchor.ts";
import type { Repository } from "../../github/github.ts";
import { commitPlace } from "../commit-place.ts";

/** What issues depend on besides their actions. */
export interface IssueOptions {
  readonly config: Config;
  /** The minutes repository. */
  readonly repository: Repository;
  /** The commit that permalinks name. */
  readonly commit: string;
  /** The state issue's address, for "all of that meeting"; null where there is none yet. */
  readonly dashboardUrl: string | null;
  /** Whether a login can be assigned in a repository, as far as it was read. */
  readonly canAssign: (repository: string, login: string) => boolean;
  /** Labels of new issues besides those that the config asks for. */
  readonly labels?: readonly string[];
}

/** The issue that an action calls for, assigned to those of its owners who can be. */
export function wantIssue(
  options: IssueOptions,
  { file, action }: Present,
  placement: WantedPlacement,
  continues: IssueRef | null,
): WantedIssue {
  const { config, repository, commit, dashboardUrl, canAssign, labels = [] } = options;
  const logins = config.assign
    ? [...new Set(action.owners.flatMap(({ login }) => login ?? []))]
    : [];
  const can = (login: string): boolean => canAssign(placement.repository, login);
  const section = renderSection({
    action,
    minutes: { ...file.minutes, meeting: meetingAt(file.minutes, action.lines[0]) },
    place: { ...commitPlace(repository, commit), path: file.path },
    repository: placement.repository,
    where: placement.where,
    fallback: placement.fallback,
    problem: placement.problem ?? null,
    meetingUrl: dashboardUrl && meetingUrl(dashboardUrl, file.path),
    unassignable: logins.filter((login) => !can(login)),
    continues,
  });
  return {
    title: issueTitle(action.title),
    section,
    labels: [...wantedLabels(action, placement, config), ...labels],
    assignees: logins.filter(can),
    state: action.state === "done" ? "closed" : "open",
  };
}
