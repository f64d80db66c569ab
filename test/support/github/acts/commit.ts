import { readFiles, writeFiles, type File } from "../git/files.ts";
import type { Signature } from "../git/object-store.ts";
import { unprocessable } from "../http-error.ts";
import type { Account, By, Repository } from "../model.ts";
import { emailOf } from "../render/commit.ts";
import type { State } from "../state.ts";
import { moveRef } from "./push.ts";

export interface CommitRequest {
  readonly message: string;
  /** Path → text or bytes; null deletes the file. All others stay as they are. */
  readonly files: Readonly<Record<string, string | Buffer | null>>;
  /** Default: the default branch. A branch that is not there is made, from the default branch. */
  readonly branch?: string | undefined;
  /** The commit to build on instead of the branch's head: the push is then forced. */
  readonly onto?: string | undefined;
  readonly author?: Partial<Signature> | undefined;
  /** A committer's clock may be wrong. */
  readonly committer?: Partial<Signature> | undefined;
}

/** Commits files and pushes them; gives the commit's id. */
export function commitFiles(
  state: State,
  repository: Repository,
  by: By,
  request: CommitRequest,
): string {
  const { objects, refs } = repository;
  const ref = `refs/heads/${request.branch ?? repository.defaultBranch}`;
  const head =
    request.onto ?? refs.get(ref) ?? refs.get(`refs/heads/${repository.defaultBranch}`) ?? null;
  const files =
    head === null ? new Map<string, File>() : readFiles(objects, objects.commit(head).tree);
  for (const [path, content] of Object.entries(request.files)) {
    if (!isPath(path)) throw unprocessable(`path contains a malformed path component: ${path}`);
    if (content === null) files.delete(path);
    else
      files.set(path, { mode: files.get(path)?.mode ?? "100644", sha: objects.writeBlob(content) });
  }
  const signature = signatureOf(state, by.account);
  const sha = objects.writeCommit({
    tree: writeFiles(objects, files),
    parents: head === null ? [] : [head],
    author: { ...signature, ...request.author },
    committer: { ...signature, ...request.committer },
    message: request.message,
  });
  moveRef(state, repository, by, ref, sha);
  return sha;
}

export function signatureOf(state: State, account: Account): Signature {
  return { name: account.name ?? account.login, email: emailOf(account), date: state.now() };
}

function isPath(path: string): boolean {
  return path
    .split("/")
    .every((part) => part !== "" && part !== "." && part !== ".." && part !== ".git");
}
