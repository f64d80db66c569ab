import type { Config } from "../../core/config/schema.ts";
import { digest } from "../../core/identity/digest.ts";
import type { LedgerEntry, LedgerFile } from "../../core/identity/ledger.ts";
import type { CommentNote } from "../../core/issues/comment-note.ts";
import type { Issue } from "../../core/issues/issue.ts";
import { readMarker, writeMarker } from "../../core/issues/marker.ts";
import { renderComment } from "../../core/issues/render-comment.ts";
import type { State } from "../ledger/read-state.ts";
import type { Session } from "../session.ts";

/** The tracked issue that a command speaks of. */
export interface About {
  readonly state: State;
  readonly page: LedgerFile;
  readonly entry: LedgerEntry;
  /** Null for a proposal, which has none yet. */
  readonly issue: Issue | null;
  /** Login of who asks. */
  readonly by: string;
  readonly config: Config;
}

/** Our answers to the commands of one comment: each is written once. */
export class Answers {
  readonly #session: Session;
  readonly #issue: Issue;
  readonly #comment: number;
  readonly #given: ReadonlySet<string>;

  private constructor(session: Session, issue: Issue, comment: number, given: ReadonlySet<string>) {
    this.#session = session;
    this.#issue = issue;
    this.#comment = comment;
    this.#given = given;
  }

  /** Reads which answers were given already. */
  static async read(
    session: Session,
    issue: Issue,
    { comment }: { readonly comment: number },
  ): Promise<Answers> {
    const comments = await session.github.listComments(issue.repository, issue.number);
    const keys = comments
      .filter(({ author }) => session.ours.includes(author))
      .flatMap(({ body }) => {
        const read = readMarker(body, "comment");
        return read.status === "found" ? [read.marker.key] : [];
      });
    return new Answers(session, issue, comment, new Set(keys));
  }

  /** Whether the nth command was answered with a comment already. */
  has(n: number): boolean {
    return this.#given.has(this.#key(n));
  }

  /** Answers with a word of the app's own, in Markdown. */
  async say(
    n: number,
    words: string,
    at: { readonly repository: string; readonly number: number } = this.#issue,
  ): Promise<void> {
    const key = this.#key(n);
    if (this.#given.has(key)) return;
    const marker = writeMarker({ kind: "comment", key });
    await this.#session.github.createComment(at.repository, at.number, `${words}\n\n${marker}`);
  }

  /** Tells what became of an action, on its issue or another. */
  async tell(
    n: number,
    note: CommentNote,
    page: LedgerFile,
    at: { readonly repository: string; readonly number: number } = this.#issue,
  ): Promise<void> {
    const source = { meeting: page.meeting, path: page.path, url: null };
    const body = renderComment(note, this.#key(n), source);
    await this.#session.github.createComment(at.repository, at.number, body);
  }

  #key(n: number): string {
    return digest(`command ${this.#comment} ${n}`);
  }
}
