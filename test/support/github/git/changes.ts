import { structuredPatch } from "diff";
import type { File, Files } from "./files.ts";
import type { ObjectStore } from "./object-store.ts";

export interface FileChange {
  readonly filename: string;
  readonly previous: string | null;
  readonly status: "added" | "removed" | "modified" | "renamed" | "changed";
  readonly sha: string;
  readonly additions: number;
  readonly deletions: number;
  /** null: binary, or nothing in it changed. */
  readonly patch: string | null;
}

/** How two trees differ, by path; a file that moved and kept half of its lines is a rename. */
export function changesBetween(store: ObjectStore, before: Files, after: Files): FileChange[] {
  const removed = new Map([...before].filter(([path]) => !after.has(path)));
  const changes: FileChange[] = [];
  for (const [path, file] of after) {
    const old = before.get(path);
    if (old !== undefined) {
      if (old.sha !== file.sha) changes.push(change(store, path, null, "modified", old, file));
      else if (old.mode !== file.mode)
        changes.push(change(store, path, null, "changed", old, file));
      continue;
    }
    const from = renamedFrom(store, removed, file);
    if (from === null) changes.push(change(store, path, null, "added", null, file));
    else {
      changes.push(change(store, path, from[0], "renamed", from[1], file));
      removed.delete(from[0]);
    }
  }
  for (const [path, file] of removed)
    changes.push(change(store, path, null, "removed", file, null));
  return changes.sort((a, b) => (a.filename < b.filename ? -1 : 1));
}

function renamedFrom(
  store: ObjectStore,
  removed: ReadonlyMap<string, File>,
  file: File,
): readonly [string, File] | null {
  const same = [...removed].find(([, old]) => old.sha === file.sha);
  if (same !== undefined) return same;
  const scored = [...removed]
    .map((candidate) => ({ candidate, score: similarity(store, candidate[1], file) }))
    .filter(({ score }) => score >= 0.5)
    .sort((a, b) => b.score - a.score);
  return scored[0]?.candidate ?? null;
}

function similarity(store: ObjectStore, a: File, b: File): number {
  const left = lines(store, a);
  const right = new Set(lines(store, b));
  if (left.length === 0 || right.size === 0) return 0;
  const kept = left.filter((line) => right.has(line)).length;
  return kept / Math.max(left.length, right.size);
}

function lines(store: ObjectStore, file: File): string[] {
  return store.blob(file.sha).toString("utf8").split("\n");
}

function change(
  store: ObjectStore,
  filename: string,
  previous: string | null,
  status: FileChange["status"],
  old: File | null,
  now: File | null,
): FileChange {
  const text = (file: File | null) => (file === null ? Buffer.alloc(0) : store.blob(file.sha));
  const [a, b] = [text(old), text(now)];
  const sha = (now ?? old)?.sha ?? "";
  if (a.includes(0) || b.includes(0) || a.equals(b))
    return { filename, previous, status, sha, additions: 0, deletions: 0, patch: null };
  const { hunks } = structuredPatch("a", "b", a.toString("utf8"), b.toString("utf8"));
  const all = hunks.flatMap((hunk) => hunk.lines);
  return {
    filename,
    previous,
    status,
    sha,
    additions: all.filter((line) => line.startsWith("+")).length,
    deletions: all.filter((line) => line.startsWith("-")).length,
    patch: hunks
      .map(
        ({ oldStart, oldLines, newStart, newLines, lines: inner }) =>
          `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@\n${inner.join("\n")}`,
      )
      .join("\n"),
  };
}
