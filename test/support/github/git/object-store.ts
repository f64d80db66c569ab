import { createHash } from "node:crypto";

export interface TreeEntry {
  readonly mode: "100644" | "100755" | "040000" | "120000" | "160000";
  readonly name: string;
  readonly sha: string;
}

export interface Signature {
  readonly name: string;
  readonly email: string;
  /** ISO 8601 in UTC, to the second. */
  readonly date: string;
}

export interface Commit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
}

/** Git's objects by their real ids: what is written under one id never changes. */
export class ObjectStore {
  readonly blobs = new Map<string, Buffer>();
  readonly trees = new Map<string, readonly TreeEntry[]>();
  readonly commits = new Map<string, Commit>();

  writeBlob(content: Buffer | string): string {
    const data = Buffer.isBuffer(content) ? content : Buffer.from(content, "utf8");
    const sha = objectId("blob", data);
    this.blobs.set(sha, data);
    return sha;
  }

  /** Entries in any order; git's order is made here. */
  writeTree(entries: readonly TreeEntry[]): string {
    const sorted = [...entries].sort((a, b) => Buffer.compare(sortKey(a), sortKey(b)));
    const data = Buffer.concat(
      sorted.map((entry) =>
        Buffer.concat([
          Buffer.from(`${entry.mode.replace(/^0/, "")} ${entry.name}\0`, "utf8"),
          Buffer.from(entry.sha, "hex"),
        ]),
      ),
    );
    const sha = objectId("tree", data);
    this.trees.set(sha, sorted);
    return sha;
  }

  writeCommit(commit: Commit): string {
    const lines = [
      `tree ${commit.tree}`,
      ...commit.parents.map((parent) => `parent ${parent}`),
      `author ${signatureLine(commit.author)}`,
      `committer ${signatureLine(commit.committer)}`,
      "",
      commit.message,
    ];
    const sha = objectId("commit", Buffer.from(lines.join("\n"), "utf8"));
    this.commits.set(sha, commit);
    return sha;
  }

  /** Throws where the commit is not there: callers have checked what people give. */
  commit(sha: string): Commit {
    const commit = this.commits.get(sha);
    if (commit === undefined) throw new Error(`No commit ${sha}`);
    return commit;
  }

  tree(sha: string): readonly TreeEntry[] {
    const tree = this.trees.get(sha);
    if (tree === undefined) throw new Error(`No tree ${sha}`);
    return tree;
  }

  blob(sha: string): Buffer {
    const blob = this.blobs.get(sha);
    if (blob === undefined) throw new Error(`No blob ${sha}`);
    return blob;
  }
}

function objectId(type: string, data: Buffer): string {
  return createHash("sha1").update(`${type} ${data.length}\0`).update(data).digest("hex");
}

/** Git sorts folders as if their names ended in a slash. */
function sortKey(entry: TreeEntry): Buffer {
  return Buffer.from(entry.mode === "040000" ? `${entry.name}/` : entry.name, "utf8");
}

function signatureLine({ name, email, date }: Signature): string {
  return `${name} <${email}> ${Math.floor(Date.parse(date) / 1000)} +0000`;
}
