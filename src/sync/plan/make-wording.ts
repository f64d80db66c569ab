import type { Present } from "../../core/identity/fact.ts";
import type { LedgerFile } from "../../core/identity/ledger.ts";
import { describeAction } from "../../core/identity/describe-action.ts";
import { fileUrl, permalink } from "../../core/issues/github-link.ts";
import { renderComment } from "../../core/issues/render-comment.ts";
import { meetingAt } from "../../core/minutes/meeting/meeting-at.ts";
import type { Wording } from "../../core/plan/plan-context.ts";
import type { Repository } from "../../github/github.ts";
import { commitPlace } from "../commit-place.ts";
import { type IssueOptions, wantIssue } from "./want-issue.ts";

/** What the texts depend on besides the action. */
export interface WordingOptions extends IssueOptions {
  /** The ledger. */
  readonly pages: readonly LedgerFile[];
}

/** Puts planned issues and comments into words: the bridge from deciding to rendering. */
export function makeWording(options: WordingOptions): Wording {
  const { repository, commit, pages } = options;
  const at = commitPlace(repository, commit);
  return {
    issue: (present, placement, continues) => wantIssue(options, present, placement, continues),
    marker: (present, key) => markerOf(repository, present, key),
    comment(note, key, { file, action }) {
      const place = { ...at, path: file.path };
      return renderComment(note, key, {
        meeting: action ? meetingAt(file.minutes, action.lines[0]) : file.minutes.meeting,
        path: file.path,
        url: action ? permalink(place, action.lines) : fileUrl(place, "blob"),
      });
    },
    url: ({ file, action }) => permalink({ ...at, path: file.path }, action.lines),
    earlierUrl(path, lines) {
      const page = pages.find((other) => other.path === path);
      return permalink({ ...at, path, commit: page?.commit ?? commit }, lines);
    },
  };
}

/** What is written last is not known yet: who writes the issue fills it in. */
function markerOf(
  { fullName, id: repositoryId }: Repository,
  { file, action }: Present,
  key: string,
): ReturnType<Wording["marker"]> {
  const { id, text, topic, date, owners, due, state, tier } = describeAction(file, action);
  return {
    kind: "issue",
    key,
    repository: fullName,
    repositoryId,
    path: file.path,
    fingerprint: action.id,
    written: { title: "", section: "", labels: [], assignees: [], state: "open" },
    action: { id, text, topic, date, owners, due, state, tier },
  };
}
