import { z } from "zod";
import { transferIssue } from "../acts/fates.ts";
import type { Call } from "../call.ts";
import { HttpError } from "../http-error.ts";
import type { Issue, Repository } from "../model.ts";
import { atLeast, granted, roleOf } from "../permissions.ts";
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
    new RegExp(`\\b${name}\\s*:\\s*(?:\\$(\\w+)|"([^"]*)"|(\\w+))`).exec(query) ?? [];
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
 * GraphQL for the one thing that REST cannot do: `transferIssue`, its arguments literal or by
 * variables. The answer holds the usual fields of the new issue, whatever the query selects.
 */
export function graphqlRoutes(routes: Routes): void {
  routes.on("POST", "/graphql", async (call) => {
    if (call.actor.kind === "anonymous")
      throw new HttpError(401, "This endpoint requires you to be authenticated.");
    const query = await call.body(request);
    if (!query.query.includes("transferIssue"))
      throw new HttpError(501, "This GitHub knows no other query than transferIssue");
    const found = findIssue(call, argument(query, "issueId"));
    const to = [...call.state.repositories.values()].find(
      ({ id }) => nodeId("R", id) === argument(query, "repositoryId"),
    );
    if (found === null || to === undefined)
      return call.json(failure("NOT_FOUND", "Could not resolve to a node with the global id"));
    if (!mayWrite(call, found.repository) || !mayWrite(call, to))
      return call.json(failure("FORBIDDEN", "Resource not accessible by integration"));
    try {
      const issue = transferIssue(call.state, found.repository, to, call.by, found.issue, {
        createLabels: argument(query, "createLabelsIfMissing") === true,
      });
      return call.json({
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
      });
    } catch (error) {
      if (!(error instanceof HttpError)) throw error;
      return call.json(failure("UNPROCESSABLE", error.message));
    }
  });
}

function findIssue(call: Call, id: unknown): { repository: Repository; issue: Issue } | null {
  for (const repository of call.state.repositories.values())
    for (const issue of repository.issues.values())
      if (issue.fate === null && nodeId("I", issue.id) === id) return { repository, issue };
  return null;
}
