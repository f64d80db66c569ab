import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { decodeText } from "../core/decode-text.ts";
import type { Problem } from "../core/problem.ts";

/** A file's text, or the problem that stands in its way. */
export type TextFile = { readonly text: string } | { readonly problem: Problem };

/**
 * Reads a UTF-8 file; `path` is relative to `cwd`, and what the problem names.
 *
 * @param folder what to say of a folder
 */
export async function readTextFile(
  path: string,
  cwd: string,
  folder = "is a folder, not a file",
): Promise<TextFile> {
  const fail = (message: string): TextFile => ({
    problem: { message, file: path, line: null, severity: "error" },
  });
  let bytes: Uint8Array;
  try {
    bytes = await readFile(resolve(cwd, path));
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    if (error.code === "EISDIR") return fail(folder);
    return fail(reasons[String(error.code)] ?? error.message);
  }
  const decoded = decodeText(bytes);
  return "text" in decoded ? decoded : fail(decoded.message);
}

const reasons: Record<string, string> = {
  ENOENT: "no such file",
  ENOTDIR: "no such file: its path goes through what is no folder",
  EACCES: "may not be read (permission denied)",
};
