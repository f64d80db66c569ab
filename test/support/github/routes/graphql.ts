import { z } from "zod";
import { transferIssue } from "../acts/fates.ts";
import type { Call } from "../call.ts";
import { HttpError } from "../http-error.ts";
import type { Issue, Repository, Revision } from "../model.ts";
import { atLeast, canSee, granted, roleOf } from "../permissions.ts";
import { renderEditHistory } from "../render/edit-history.ts";
import { issuePage } from "../render/issue.ts";
import { nodeId } from "../render/schemas.ts";
import type { Routes } from "./routes.ts";

const request = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).optional(),
});
type Query = z.infer<typeof request>;

/** The value of an argument: a literal, or what the variable that stands there was given. */
function argument({ query, variables }: Query, name: string): unknown {
  const [, variable, text, word] =
    new RegExp(`(?<!\\$)\\b${name}\\s*:\\s*(?:\\$(\\w+)|"([^"]*)"|(\\w+))`).exec(query) ?? [];
  if (variable !== undefined) return variables?.[variable];
  return text ?? (word === undefined ? undefined : word === "true");
}

function mayWrite(call: Call, repository: Repository): boolean {
  const { actor, state } = call;
  if (actor.kind === "installation") return granted(state, actor, repository, "issues", "write");
  return actor.kind === "user" && atLeast(roleOf(state, repository, actor.account.id), "write");
}

function failure(type: string, message: string) {
  return { data: { transferIssue: null }, errors: [{ type, path: ["transferIssue"], message }] };
}

/**
 * GraphQL for what REST cannot do: `transferIssue`, and the edit history of an issue's or comment's
 * body. Arguments are literal or variables; the answer holds the usual fields, whatever the query
 * selects.
 */
export function graphqlRoutes(routes: Routes): void {
  routes.on("POST", "/graphql", async (call) => {
    if (call.actor.kind === "anonymous")
      throw new HttpError(401, "This endpoint requires you to be authenticated.");
    const query = await call.body(request);
    if (query.query.includes("transferIssue")) return call.json(transfer(call, query));
    if (query.query.includes("userContentEdits")) return call.json(editHistory(call, query));
    throw new HttpError(501, "This GitHub knows no query but transferIssue and userContentEdits");
  });
}

function transfer(call: Call, query: Query) {
  const found = findIssue(call, argument(query, "issueId"));
  const to = [...call.state.repositories.values()].find(
    ({ id }) => nodeId("R", id) === argument(query, "repositoryId"),
  );
  if (found === null || to === undefined)
    return failure("NOT_FOUND", "Could not resolve to a node with the global id");
  if (!mayWrite(call, found.repository) || !mayWrite(call, to))
    return failure("FORBIDDEN", "Resource not accessible by integration");
  try {
    const issue = transferIssue(call.state, found.repository, to, call.by, found.issue, {
      createLabels: argument(query, "createLabelsIfMissing") === true,
    });
    return {
      data: {
        transferIssue: {
          issue: {
            id: nodeId("I", issue.id),
            databaseId: issue.id,
            number: issue.number,
            url: issuePage(call.state, to, issue),
            repository: { id: nodeId("R", to.id), nameWithOwner: call.state.fullName(to) },
          },
        },
      },
    };
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    return failure("UNPROCESSABLE", error.message);
  }
}

function editHistory(call: Call, query: Query) {
  const revisions = findText(call, argument(query, "id"));
  if (revisions === null)
    return {
      data: { node: null },
      errors: [{ type: "NOT_FOUND", path: ["node"], message: "Could not resolve to a node" }],
    };
  const first = Number(/\bfirst\s*:\s*(\d+)/.exec(query.query)?.[1] ?? 100);
  return { data: { node: renderEditHistory(call.state, revisions, first) } };
}

function findText(call: Call, id: unknown): readonly Revision[] | null {
  for (const repository of call.state.repositories.values()) {
    if (!canSee(call.state, call.actor, repository)) continue;
    for (const issue of repository.issues.values())
      if (issue.fate === null && nodeId(issue.pull ? "PR" : "I", issue.id) === id)
        return issue.revisions;
    for (const comment of repository.comments.values())
      if (nodeId("IC", comment.id) === id) return comment.revisions;
  }
  return null;
}

function findIssue(call: Call, id: unknown): { repository: Repository; issue: Issue } | null {
  for (const repository of call.state.repositories.values())
    for (const issue of repository.issues.values())
      if (issue.fate === null && nodeId("I", issue.id) === id) return { repository, issue };
  return null;
}
