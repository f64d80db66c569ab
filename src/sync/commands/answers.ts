import { digest } from "../../core/identity/digest.ts";
import type { LedgerFile } from "../../core/identity/ledger.ts";
import type { CommentNote } from "../../core/issues/comment-note.ts";
import type { IssueRef } from "../../core/issues/issue-ref.ts";
import { readMarker, writeMarker } from "../../core/issues/marker.ts";
import { renderComment } from "../../core/issues/render-comment.ts";
import type { Session } from "../session.ts";
import { isAt } from "./find-entry.ts";

/** Our answers to the commands of one comment: each is written once. */
export class Answers {
  readonly #session: Session;
  /** Where the comment stands. */
  readonly #asked: IssueRef;
  readonly #comment: number;
  /** The keys of what we said there when it was read. */
  readonly #given: ReadonlySet<string>;

  private constructor(
    session: Session,
    asked: IssueRef,
    comment: number,
    given: ReadonlySet<string>,
  ) {
    this.#session = session;
    this.#asked = asked;
    this.#comment = comment;
    this.#given = given;
  }

  /** Reads which answers were given already. */
  static async read(
    session: Session,
    asked: IssueRef,
    { comment }: { readonly comment: number },
  ): Promise<Answers> {
    return new Answers(session, asked, comment, await readKeys(session, asked));
  }

  /** Whether the nth command was answered with a comment already. */
  has(n: number): boolean {
    return this.#given.has(this.#key(n));
  }

  /** Answers with a word of the app's own, in Markdown. */
  async say(n: number, words: string, at: IssueRef = this.#asked): Promise<void> {
    const marker = writeMarker({ kind: "comment", key: this.#key(n) });
    await this.#write(n, at, `${words}\n\n${marker}`);
  }

  /** Tells what became of an action, on its issue or another. */
  async tell(
    n: number,
    note: CommentNote,
    page: LedgerFile,
    at: IssueRef = this.#asked,
  ): Promise<void> {
    const source = { meeting: page.meeting, path: page.path, url: null };
    await this.#write(n, at, renderComment(note, this.#key(n), source));
  }

  /** Elsewhere than where it was asked, an earlier attempt may have answered as well. */
  async #write(n: number, at: IssueRef, body: string): Promise<void> {
    const given = isAt(this.#asked, at) ? this.#given : await readKeys(this.#session, at);
    if (given.has(this.#key(n))) return;
    await this.#session.github.createComment(at.repository, at.number, body);
  }

  #key(n: number): string {
    return digest(`command ${this.#comment} ${n}`);
  }
}

async function readKeys(
  { github, ours }: Session,
  { repository, number }: IssueRef,
): Promise<ReadonlySet<string>> {
  const comments = await github.listComments(repository, number);
  const keys = comments
    .filter(({ author }) => ours.includes(author))
    .flatMap(({ body }) => {
      const read = readMarker(body, "comment");
      return read.status === "found" ? [read.marker.key] : [];
    });
  return new Set(keys);
}
