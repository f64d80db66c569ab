import { createHash } from "node:crypto";
import type { TreeEntry } from "../github/github.ts";

/** A commit: what a branch pointed to at a time. */
interface Commit {
  readonly commit: string;
  readonly tree: string;
}

/** A commit to be made: null deletes a file. `id` is its id; without one, it is made up. */
export interface NewCommit {
  readonly files: Readonly<Record<string, Uint8Array | null>>;
  readonly date: string;
  readonly id?: string;
}

/** Files and history of one repository with a single branch, in memory; ids are git's where it counts. */
export class InMemoryRepository {
  #files: ReadonlyMap<string, string> = new Map();
  #head: Commit | null = null;
  readonly #blobs = new Map<string, Uint8Array>();
  readonly #trees = new Map<string, readonly TreeEntry[]>();
  readonly #commits = new Map<string, Commit>();

  /** The branch's newest commit; null while the repository is empty. */
  get head(): Commit | null {
    return this.#head;
  }

  /** Puts a commit on the branch. */
  commit({ files, date, id }: NewCommit): Commit {
    const next = new Map(this.#files);
    for (const [path, bytes] of Object.entries(files)) {
      if (bytes === null) next.delete(path);
      else next.set(path, this.#addBlob(bytes));
    }
    this.#files = next;
    const listing = [...next].sort(([a], [b]) => (a < b ? -1 : 1));
    const tree = sha1(["tree", ...listing.flat()].join("\0"));
    this.#trees.set(
      tree,
      listing.map(([path, sha]) => ({ path, sha, size: this.#blobs.get(sha)?.length ?? 0 })),
    );
    const fallback = sha1(["commit", this.#commits.size, tree, date].join("\0"));
    const commit = id === undefined || this.#commits.has(id) ? fallback : id;
    this.#head = { commit, tree };
    this.#commits.set(commit, this.#head);
    return this.#head;
  }

  getCommit(commit: string): Commit | null {
    return this.#commits.get(commit) ?? null;
  }

  /** The one of two commits that came first: with a single branch, their merge base. */
  firstOf(a: string, b: string): string | null {
    if (!this.#commits.has(a) || !this.#commits.has(b)) return null;
    return [...this.#commits.keys()].find((commit) => commit === a || commit === b) ?? null;
  }

  /** The blobs of a tree, or of the branch where no tree has that name. */
  getTree(tree: string): readonly TreeEntry[] {
    return this.#trees.get(tree) ?? this.#trees.get(this.#head?.tree ?? "") ?? [];
  }

  readBlob(sha: string): Uint8Array | null {
    return this.#blobs.get(sha) ?? null;
  }

  readFile(path: string): string | null {
    const bytes = this.readBlob(this.#files.get(path) ?? "");
    return bytes && new TextDecoder().decode(bytes);
  }

  #addBlob(bytes: Uint8Array): string {
    const sha = createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
    this.#blobs.set(sha, bytes);
    return sha;
  }
}

function sha1(text: string): string {
  return createHash("sha1").update(text).digest("hex");
}
