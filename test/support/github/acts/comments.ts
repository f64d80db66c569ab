import { characters } from "../characters.ts";
import { invalid, unprocessable } from "../http-error.ts";
import type { By, Comment, Issue, Reaction, ReactionContent, Repository } from "../model.ts";
import { renderComment } from "../render/comment.ts";
import { renderIssue } from "../render/issue.ts";
import type { State } from "../state.ts";
import { emit } from "./emit.ts";
import { bodyLimit } from "./issues.ts";
import { revise } from "./revise.ts";

export function createComment(
  state: State,
  repository: Repository,
  by: By,
  issue: Issue,
  body: string,
): Comment {
  checkComment(body);
  const now = state.now();
  const comment: Comment = {
    id: state.nextId("comment"),
    issueNumber: issue.number,
    body,
    authorId: by.account.id,
    appId: by.app?.id ?? null,
    createdAt: now,
    updatedAt: now,
    reactions: [],
    revisions: [],
  };
  repository.comments.set(comment.id, comment);
  issue.updatedAt = now;
  tellComment(state, repository, by, comment, "created");
  return comment;
}

export function editComment(
  state: State,
  repository: Repository,
  by: By,
  comment: Comment,
  body: string,
): void {
  checkComment(body);
  const from = comment.body;
  if (from === body) return;
  comment.body = body;
  comment.updatedAt = state.now();
  revise(comment, by, comment.updatedAt, { from, to: body });
  issueOf(repository, comment).updatedAt = comment.updatedAt;
  tellComment(state, repository, by, comment, "edited", { changes: { body: { from } } });
}

export function deleteComment(
  state: State,
  repository: Repository,
  by: By,
  comment: Comment,
): void {
  repository.comments.delete(comment.id);
  issueOf(repository, comment).updatedAt = state.now();
  tellComment(state, repository, by, comment, "deleted");
}

/** Adds a reaction, or gives the one of this kind that the account has left already. */
export function react(
  state: State,
  by: By,
  to: { reactions: Reaction[] },
  content: ReactionContent,
): { reaction: Reaction; created: boolean } {
  const had = to.reactions.find(
    (reaction) => reaction.userId === by.account.id && reaction.content === content,
  );
  if (had !== undefined) return { reaction: had, created: false };
  const reaction: Reaction = {
    id: state.nextId("reaction"),
    userId: by.account.id,
    content,
    createdAt: state.now(),
  };
  to.reactions.push(reaction);
  return { reaction, created: true };
}

function checkComment(body: string): void {
  if (body.trim() === "") throw unprocessable("Validation Failed: body cannot be blank");
  if (characters(body) > bodyLimit)
    throw invalid({
      resource: "IssueComment",
      code: "custom",
      field: "body",
      message: `body is too long (maximum is ${bodyLimit} characters)`,
    });
}

function tellComment(
  state: State,
  repository: Repository,
  by: By,
  comment: Comment,
  action: string,
  more: Readonly<Record<string, unknown>> = {},
): void {
  emit(state, repository, by, "issue_comment", {
    action,
    issue: renderIssue(state, repository, issueOf(repository, comment)),
    comment: renderComment(state, repository, comment),
    ...more,
  });
}

function issueOf(repository: Repository, comment: Comment): Issue {
  const issue = repository.issues.get(comment.issueNumber);
  if (issue === undefined) throw new Error(`Comment ${comment.id} is on no issue`);
  return issue;
}
