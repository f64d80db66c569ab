import type { Comment, Repository } from "../model.ts";
import type { State } from "../state.ts";
import { renderApp } from "./app.ts";
import { association, issuePage, renderReactions, repositoryUrl } from "./issue.ts";
import { nodeId, type Schemas } from "./schemas.ts";
import { renderUser } from "./user.ts";

export function renderComment(
  state: State,
  repository: Repository,
  comment: Comment,
): Schemas["issue-comment"] {
  const base = repositoryUrl(state, repository);
  const url = `${base}/issues/comments/${comment.id}`;
  const issue = repository.issues.get(comment.issueNumber);
  if (issue === undefined) throw new Error(`Comment ${comment.id} is on no issue`);
  const author = state.account(comment.authorId);
  return {
    url,
    html_url: `${issuePage(state, repository, issue)}#issuecomment-${comment.id}`,
    issue_url: `${base}/issues/${comment.issueNumber}`,
    id: comment.id,
    node_id: nodeId("IC", comment.id),
    user: renderUser(state, author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: association(state, repository, author),
    body: comment.body,
    reactions: renderReactions(url, comment.reactions),
    performed_via_github_app:
      comment.appId === null ? null : renderApp(state, state.app(comment.appId)),
  };
}
