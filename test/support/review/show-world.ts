import type { Comment, Issue, Repository } from "../github/model.ts";
import type { World } from "../github/world.ts";

/**
 * All that people can read of what the app wrote, as one text: issues with their fields, comments
 * but for the ledger's, and the check runs of the newest commits. Commits, today's date and the
 * confidence in percent, which change with the day and the weights, are left open.
 */
export function showWorld({ github }: World): string {
  const parts = [...github.state.repositories.values()].flatMap((repository) => [
    ...[...repository.issues.values()].flatMap((issue) =>
      showIssue(github.state, repository, issue),
    ),
    ...repository.checks.map(
      ({ name, conclusion, output, annotations }) =>
        `## check run “${name}”: ${conclusion ?? "none"}\n\n# ${output.title ?? ""}\n\n${output.summary ?? ""}\n\n${output.text ?? ""}\n\n${annotations
          .map(
            (a) =>
              `- ${a.annotation_level} ${a.path}:${a.start_line}-${a.end_line} **${a.title ?? ""}** ${a.message.replaceAll("\n", " / ")}`,
          )
          .join("\n")}`,
    ),
  ]);
  const today = new Intl.DateTimeFormat("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date());
  return `${parts.join("\n\n---\n\n")}\n`
    .replace(/\b[0-9a-f]{40}\b/g, "<sha>")
    .replace(/\[[0-9a-f]{7}\]\(/g, "[<sha>](")
    .replaceAll(`on ${today}`, "on <today>")
    .replaceAll(new Date().toISOString().slice(0, 10), "<today>")
    .replace(/"(section|ledger|blob)":"[0-9a-f]{12}"/g, '"$1":"…"')
    .replace(/\d+ % sure/g, "n % sure");
}

function showIssue(
  state: World["github"]["state"],
  repository: Repository,
  issue: Issue,
): string[] {
  const login = (id: number): string => state.account(id).login;
  const labels = repository.labels.filter(({ id }) => issue.labelIds.includes(id));
  const fields = [
    issue.pull === null ? "issue" : "pull request",
    issue.fate?.kind ??
      `${issue.state}${issue.stateReason === null ? "" : ` (${issue.stateReason})`}`,
    `labels: ${labels.map(({ name }) => name).join(", ") || "none"}`,
    `assigned: ${issue.assigneeIds.map(login).join(", ") || "nobody"}`,
  ];
  const name = `${state.fullName(repository)}#${issue.number}`;
  const head = `## ${name} ${issue.title}\n\n${fields.join(" · ")}`;
  const comments = [...repository.comments.values()].filter(
    ({ issueNumber, body }) => issueNumber === issue.number && !body.includes('"kind":"ledger"'),
  );
  return [
    `${head}\n\n${issue.body ?? ""}`,
    ...comments.map((comment) => showComment(comment, name, login(comment.authorId))),
  ];
}

function showComment({ body, reactions }: Comment, on: string, by: string): string {
  const marks = reactions.map(({ content }) => content).join(" ");
  return `## comment of ${by} on ${on}${marks === "" ? "" : ` ${marks}`}\n\n${body}`;
}
