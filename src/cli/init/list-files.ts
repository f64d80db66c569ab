import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { git } from "./git.ts";

/**
 * The files in a folder, relative to it, with "/" between folders: those that git knows, or all but
 * hidden ones and installed packages where it is in no repository. Null where there is no such folder.
 */
export async function listFiles(root: string): Promise<readonly string[] | null> {
  const known = await git(root, "ls-files", "-z");
  if (known) return known.split("\0").filter(Boolean);
  try {
    const entries = await readdir(root, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
      .filter((path) => !/(^|\/)(\.[^/]*|node_modules)\//.test(path))
      .sort();
  } catch (error) {
    if (error instanceof Error && "code" in error) return null;
    throw error;
  }
}
