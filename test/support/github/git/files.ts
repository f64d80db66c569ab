import type { ObjectStore, TreeEntry } from "./object-store.ts";

export interface File {
  readonly mode: TreeEntry["mode"];
  readonly sha: string;
}
/** Path → file, of a whole tree; folders are not listed. */
export type Files = ReadonlyMap<string, File>;

/** All files of a tree, in git's order. */
export function readFiles(store: ObjectStore, tree: string, prefix = ""): Map<string, File> {
  const files = new Map<string, File>();
  for (const entry of store.tree(tree)) {
    const path = prefix + entry.name;
    if (entry.mode === "040000") {
      for (const [inner, file] of readFiles(store, entry.sha, `${path}/`)) files.set(inner, file);
    } else files.set(path, { mode: entry.mode, sha: entry.sha });
  }
  return files;
}

/** Writes the trees that hold these files, and gives the id of the root. */
export function writeFiles(store: ObjectStore, files: Files): string {
  const here = new Map<string, TreeEntry>();
  const folders = new Map<string, Map<string, File>>();
  for (const [path, file] of files) {
    const slash = path.indexOf("/");
    if (slash === -1) here.set(path, { name: path, ...file });
    else {
      const folder = path.slice(0, slash);
      const inner = folders.get(folder) ?? new Map<string, File>();
      inner.set(path.slice(slash + 1), file);
      folders.set(folder, inner);
    }
  }
  for (const [name, inner] of folders)
    here.set(name, { name, mode: "040000", sha: writeFiles(store, inner) });
  return store.writeTree([...here.values()]);
}

/** The entry at a path of a tree; the root for "". */
export function entryAt(store: ObjectStore, tree: string, path: string): TreeEntry | null {
  let found: TreeEntry = { mode: "040000", name: "", sha: tree };
  for (const name of path.split("/").filter((part) => part !== "")) {
    if (found.mode !== "040000") return null;
    const next = store.tree(found.sha).find((entry) => entry.name === name);
    if (next === undefined) return null;
    found = next;
  }
  return found;
}
