import { readSection } from "../../../src/core/issues/managed-section.ts";
import { readMarker } from "../../../src/core/issues/marker.ts";
import type { Issue, Repository } from "../github/model.ts";
import { labelsOf } from "../github/render/issue.ts";
import type { World } from "../github/world.ts";
import { firstLine } from "./render-requests.ts";

/** All issues of all repositories as people find them, with their comments. */
export function renderIssues({ github }: World): string[] {
  const { state } = github;
  return [...state.repositories.values()].flatMap((repository) =>
    [...repository.issues.values()]
      .filter(({ pull, fate }) => pull === null && fate?.kind !== "transferred")
      .flatMap((issue) => renderIssue(github, repository, issue)),
  );
}

function renderIssue(github: World["github"], repository: Repository, issue: Issue): string[] {
  const { state } = github;
  const login = (id: number): string => state.account(id).login;
  const dashboard = readSection(issue.body ?? "", "state") !== null;
  const section = readSection(issue.body ?? "");
  const labels = labelsOf(repository, issue).map(({ name }) => name);
  const assignees = issue.assigneeIds.map(login);
  const milestone = repository.milestones.find(({ number }) => number === issue.milestoneNumber);
  const told = [
    issue.fate === null ? issue.state : issue.fate.kind,
    ...(issue.stateReason === null ? [] : [issue.stateReason.replace("_", " ")]),
    ...(issue.locked ? ["locked"] : []),
    ...(labels.length > 0 ? [`labels ${labels.join(" ")}`] : []),
    ...(assignees.length > 0 ? [`assigned ${assignees.join(" ")}`] : []),
    ...(milestone === undefined ? [] : [`milestone ${milestone.title}`]),
    ...(dashboard || section !== null ? [] : ["no section"]),
    ...(section?.intact === false ? ["section edited"] : []),
    ...(section !== null && section.before.trim() + section.after.trim() !== ""
      ? [`around it “${section.before.trim()}${section.after.trim()}”`]
      : []),
  ];
  const comments = [...repository.comments.values()]
    .filter(
      ({ issueNumber, body }) =>
        issueNumber === issue.number && readMarker(body, "ledger").status !== "found",
    )
    .map(({ authorId, body }) => `         ${login(authorId)}: ${firstLine(body)}`);
  const at = `${state.fullName(repository)}#${issue.number}`;
  return [`${at} “${issue.title}” by ${login(issue.authorId)}: ${told.join(", ")}`, ...comments];
}
