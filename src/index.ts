import type { Context, Probot } from "probot";
import { readMarker } from "./core/issues/marker.ts";
import { parseCommands } from "./core/review/commands.ts";
import type { Keeper } from "./runtime/keeper.ts";

/** What happens to a pull request that may change what it would open. */
const PREVIEWED = [
  "pull_request.opened",
  "pull_request.reopened",
  "pull_request.synchronize",
  "pull_request.ready_for_review",
  "pull_request.edited",
  "pull_request.closed",
] as const;

/** What people do to an issue of ours that the dashboard shows. */
const SHOWN = ["issues.closed", "issues.reopened", "issues.transferred", "issues.deleted"] as const;

/** What changes which repositories we see. */
const SEEN = ["installation_repositories", "installation.created"] as const;

type EventName = Exclude<Parameters<Probot["on"]>[0], readonly unknown[]>;
type Payload<Name extends EventName> = Context<Name>["payload"];

/** The Probot app: which event wakes what, and nothing else. */
export function minutesToIssues(app: Probot, keeper: Keeper): void {
  app.on("push", ({ payload }) => {
    pushed(keeper, payload);
  });
  app.on([...PREVIEWED], ({ payload }) => {
    pullChanged(keeper, payload);
  });
  app.on("issue_comment.edited", ({ payload }) => {
    previewEdited(keeper, payload);
  });
  app.on("issues.edited", ({ payload }) => {
    dashboardEdited(keeper, payload);
  });
  app.on([...SHOWN], ({ payload }) => {
    issueChanged(keeper, payload);
  });
  app.on("issue_comment.created", ({ payload }) => {
    commented(keeper, payload);
  });
  app.on("repository", ({ payload }) => {
    if (payload.installation) void keeper.invalidate(payload.installation.id);
  });
  app.on([...SEEN], ({ payload }) => {
    void keeper.wakeInstallation(payload.installation.id);
  });
}

function pushed(keeper: Keeper, payload: Payload<"push">): void {
  const { repository, installation, ref, before } = payload;
  if (installation === undefined) return;
  void keeper.pushed(installation.id, repository.full_name, {
    isDefaultBranch: ref === `refs/heads/${repository.default_branch}`,
    before,
  });
}

function pullChanged(keeper: Keeper, payload: Payload<(typeof PREVIEWED)[number]>): void {
  const { repository, installation, number, pull_request: pull } = payload;
  // Turned to another branch, its preview becomes history.
  const bases = [pull.base.ref, "changes" in payload ? payload.changes.base?.ref.from : null];
  if (!installation || !bases.includes(repository.default_branch)) return;
  keeper.wake(repository.full_name, installation.id, { kind: "preview", number, edits: [] });
}

/** A person ticks a box of a preview. */
function previewEdited(keeper: Keeper, payload: Payload<"issue_comment.edited">): void {
  const { repository, installation, issue, comment, changes, sender } = payload;
  if (!installation || !issue.pull_request || sender.login === comment.user?.login) return;
  const from = changes.body?.from;
  if (from === undefined || readMarker(from, "preview").status !== "found") return;
  const edit = { from, to: comment.body, by: sender.login, comment: comment.id };
  keeper.wake(repository.full_name, installation.id, {
    kind: "preview",
    number: issue.number,
    edits: [edit],
  });
}

/** A person ticks a box of the dashboard. */
function dashboardEdited(keeper: Keeper, payload: Payload<"issues.edited">): void {
  const { repository, installation, issue, changes, sender } = payload;
  const from = changes.body?.from;
  if (!installation || from === undefined || sender.login === issue.user?.login) return;
  if (readMarker(from, "state").status !== "found") return;
  const edit = { from, to: issue.body ?? "", by: sender.login, comment: issue.number };
  keeper.wake(repository.full_name, installation.id, { kind: "dashboard", edits: [edit] });
}

function issueChanged(keeper: Keeper, payload: Payload<(typeof SHOWN)[number]>): void {
  const { repository, installation, issue, sender } = payload;
  if (!installation || sender.login === issue.user?.login) return;
  const marker = readMarker(issue.body ?? "", "issue");
  if (marker.status !== "found") return;
  const about = [{ repository: repository.full_name, number: issue.number }];
  keeper.wake(marker.marker.repository, installation.id, { kind: "refresh", about });
}

/** A person gives commands. */
function commented(keeper: Keeper, payload: Payload<"issue_comment.created">): void {
  const { repository, installation, issue, comment, sender } = payload;
  if (!installation || sender.type === "Bot" || parseCommands(comment.body).length === 0) return;
  // A tracked issue names the minutes that it came from; the ledger there knows whether it did.
  const marker = readMarker(issue.body ?? "", "issue");
  const home = marker.status === "found" ? marker.marker.repository : repository.full_name;
  const asked = {
    repository: repository.full_name,
    number: issue.number,
    comment: comment.id,
    body: comment.body,
    by: sender.login,
  };
  keeper.wake(home, installation.id, { kind: "commands", asked });
}
