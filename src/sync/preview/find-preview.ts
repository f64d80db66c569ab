import { readMarker } from "../../core/issues/marker.ts";
import type { Comment } from "../../github/github.ts";
import { keepEdits } from "../apply/keep-edits.ts";
import type { Session } from "../session.ts";

/**
 * Our preview comment on a pull request, the oldest where there are several; null where there is
 * none. A comment of ours whose marker a person removed is still it: there is never a second.
 */
export async function findPreview(session: Session, number: number): Promise<Comment | null> {
  const { github, memory, ours, repository } = session;
  const id = memory.previews.get(number);
  if (id != null) {
    const known = await github.getComment(repository.fullName, id);
    if (known !== null) return known;
    memory.previews.delete(number);
  }
  const comments = await github.listComments(repository.fullName, number);
  const own = comments.filter(({ author }) => ours.includes(author)).sort((a, b) => a.id - b.id);
  const status = (comment: Comment) => readMarker(comment.body, "preview").status;
  const found =
    own.find((comment) => status(comment) === "found") ??
    own.find(({ body }) => readMarker(body).status !== "found");
  if (found !== undefined) memory.previews.set(number, found.id);
  return found ?? null;
}

/** Writes the one preview comment of a pull request, where its text differs. */
export async function writePreview(
  session: Session,
  number: number,
  known: Comment | null,
  body: string,
): Promise<Comment> {
  const { github, memory, repository, clock, patience } = session;
  let comment = known;
  if (comment === null && memory.previews.has(number)) {
    // An earlier attempt may have created it, and GitHub's list may lag behind.
    await clock.sleep(patience);
    comment = await findPreview(session, number);
  }
  if (comment?.body === body) return comment;
  if (comment !== null) {
    const { id, body: read } = comment;
    let written = await github.updateComment(repository.fullName, id, body);
    const of = { comment: id };
    await keepEdits(
      session,
      { kind: "preview", repository: repository.fullName, of, read, wrote: body },
      async (text) => {
        written = await github.updateComment(repository.fullName, id, text);
      },
    );
    return written;
  }
  memory.previews.set(number, null);
  const created = await github.createComment(repository.fullName, number, body);
  memory.previews.set(number, created.id);
  return created;
}
