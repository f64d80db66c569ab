import { applyPatch, structuredPatch } from "diff";
import type { File, Files } from "./files.ts";
import type { ObjectStore } from "./object-store.ts";

/** Takes what changed from `base` to `theirs` into `ours`; null where both changed the same lines. */
export function mergeFiles(
  store: ObjectStore,
  base: Files,
  ours: Files,
  theirs: Files,
): Map<string, File> | null {
  const merged = new Map(ours);
  for (const path of new Set([...base.keys(), ...theirs.keys()])) {
    const [from, mine, to] = [base.get(path), ours.get(path), theirs.get(path)];
    if (from?.sha === to?.sha || mine?.sha === to?.sha) continue;
    if (mine?.sha === from?.sha) {
      if (to === undefined) merged.delete(path);
      else merged.set(path, to);
    } else {
      if (from === undefined || mine === undefined || to === undefined) return null;
      const sha = mergeText(store, from, mine, to);
      if (sha === null) return null;
      merged.set(path, { mode: to.mode, sha });
    }
  }
  return merged;
}

function mergeText(store: ObjectStore, base: File, ours: File, theirs: File): string | null {
  const text = (file: File) => store.blob(file.sha).toString("utf8");
  const patch = structuredPatch("a", "b", text(base), text(theirs));
  const result = applyPatch(text(ours), patch);
  return result === false ? null : store.writeBlob(result);
}
