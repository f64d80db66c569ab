import type { Config } from "../../core/config/schema.ts";
import type { Present } from "../../core/identity/fact.ts";
import type { LedgerFile } from "../../core/identity/ledger.ts";
import { describe } from "../../core/identity/new-entry.ts";
import { fileUrl, permalink, type Place } from "../../core/issues/github-link.ts";
import { issueTitle } from "../../core/issues/issue-title.ts";
import { renderComment } from "../../core/issues/render-comment.ts";
import { renderSection } from "../../core/issues/render-section.ts";
import { wantedLabels } from "../../core/issues/wanted-labels.ts";
import { meetingAt } from "../../core/minutes/meeting/meeting-at.ts";
import type { Wording } from "../../core/plan/plan-context.ts";
import { meetingUrl } from "../../core/review/meeting-anchor.ts";
import type { Repository } from "../../github/github.ts";
import { commitPlace } from "../commit-place.ts";

/** What the texts depend on besides the action. */
export interface WordingOptions {
  readonly config: Config;
  /** The minutes repository. */
  readonly repository: Repository;
  /** The commit that permalinks name. */
  readonly commit: string;
  /** The ledger. */
  readonly pages: readonly LedgerFile[];
  /** The state issue's address, for "all of that meeting"; null where there is none yet. */
  readonly dashboardUrl: string | null;
  /** Whether a login can be assigned in a repository, as far as it was read. */
  readonly canAssign: (repository: string, login: string) => boolean;
  /** Labels of new issues besides those that the config asks for. */
  readonly labels?: readonly string[];
}

/** Puts planned issues and comments into words: the bridge from deciding to rendering. */
export function makeWording(options: WordingOptions): Wording {
  const { config, repository, commit, pages, dashboardUrl, canAssign } = options;
  const { labels = [] } = options;
  const at = commitPlace(repository, commit);
  const placeOf = (path: string): Place => ({ ...at, path });
  const loginsOf = ({ action }: Present): string[] =>
    config.assign ? [...new Set(action.owners.flatMap(({ login }) => login ?? []))] : [];
  return {
    issue(present, placement, continues) {
      const { file, action } = present;
      const logins = loginsOf(present);
      const can = (login: string): boolean => canAssign(placement.repository, login);
      const section = renderSection({
        action,
        minutes: { ...file.minutes, meeting: meetingAt(file.minutes, action.lines[0]) },
        place: placeOf(file.path),
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
    },
    marker({ file, action }, key) {
      const { id, text, topic, date, owners, due, state, tier } = describe(file, action);
      return {
        kind: "issue",
        key,
        repository: repository.fullName,
        repositoryId: repository.id,
        path: file.path,
        fingerprint: action.id,
        written: { title: "", section: "", labels: [], assignees: [], state: "open" },
        action: { id, text, topic, date, owners, due, state, tier },
      };
    },
    comment(note, key, { file, action }) {
      const place = placeOf(file.path);
      return renderComment(note, key, {
        meeting: action ? meetingAt(file.minutes, action.lines[0]) : file.minutes.meeting,
        path: file.path,
        url: action ? permalink(place, action.lines) : fileUrl(place, "blob"),
      });
    },
    url: ({ file, action }) => permalink(placeOf(file.path), action.lines),
    earlierUrl(path, lines) {
      const page = pages.find((other) => other.path === path);
      return permalink({ ...placeOf(path), commit: page?.commit ?? commit }, lines);
    },
  };
}
