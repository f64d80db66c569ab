import { readFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { z } from "zod";
import { explainFirstMismatch } from "../../core/explain-first-mismatch.ts";
import { FULL_NAME } from "../../core/full-name.ts";
import { parseJson } from "../../core/parse-json.ts";
import type { Problem } from "../../core/problem.ts";
import { readTextFile } from "../read-text-file.ts";

/** A history as it stands in `history.json`; other keys are left alone. */
const HistoryFile = z.object({
  repo: z.string().regex(FULL_NAME, 'expected "owner/name"'),
  path: z.string().min(1),
  versions: z
    .array(
      z.object({
        file: z.string().min(1),
        /** Where the file stands in this version; the history's path by default. */
        path: z.string().min(1).optional(),
        commit: z.string().min(1).optional(),
        date: z.string().refine(isDate, "expected a date, as 2024-03-05T10:00:00Z").optional(),
        message: z.string().optional(),
      }),
    )
    .min(1, "expected at least one version"),
});

/** One version of the minutes file. */
export interface HistoryVersion {
  /** Name of the file in the history's folder. */
  readonly file: string;
  /** Where it stands in the minutes repository. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly commit: string | null;
  readonly date: Date | null;
  readonly message: string | null;
}

/** A minutes file's versions, oldest first. */
export interface History {
  /** The minutes repository, `owner/name`. */
  readonly repo: string;
  readonly versions: readonly HistoryVersion[];
}

/** Reads the history in a folder: `history.json` and the files that it names; or what is wrong with it. */
export async function readHistory(
  dir: string,
  cwd: string,
): Promise<{ readonly history: History } | { readonly problem: Problem }> {
  const name = join(dir, "history.json");
  const fail = (message: string, file = name, line: number | null = null) => ({
    problem: { message, file, line, severity: "error" as const },
  });
  const text = await readTextFile(name, cwd);
  if ("problem" in text) return text;
  const json = parseJson(text.text);
  if ("message" in json) return fail(json.message, name, json.line);
  const parsed = HistoryFile.safeParse(json.data);
  if (!parsed.success) return fail(explainFirstMismatch(parsed.error, json.data));
  const { repo, path, versions } = parsed.data;
  const read: HistoryVersion[] = [];
  for (const version of versions) {
    const { file, commit = null, date, message = null } = version;
    if (basename(file) !== file) return fail(`${file}: expected a file of the same folder`);
    const bytes = await readBytes(resolve(cwd, dir, file));
    if (bytes === null) return fail("no such file, though history.json names it", join(dir, file));
    read.push({
      file,
      path: version.path ?? path,
      bytes,
      commit,
      date: date === undefined ? null : new Date(date),
      message,
    });
  }
  return { history: { repo, versions: read } };
}

function isDate(text: string): boolean {
  return !Number.isNaN(Date.parse(text));
}

async function readBytes(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && "code" in error) return null;
    throw error;
  }
}
