import { chooseCondition, type Condition } from "./choose-condition.ts";
import { chooseGlobs } from "./choose-globs.ts";
import { looksLikeMinutes } from "./looks-like-minutes.ts";
import { readTextFile } from "../read-text-file.ts";
import type { Minutes } from "../../core/minutes/minutes.ts";
import { readMinutes } from "../../core/minutes/read-minutes.ts";

/** The minutes of a repository, and the config that selects them. */
export interface FoundMinutes {
  readonly files: readonly { readonly path: string; readonly text: string }[];
  /** Null where the defaults do. */
  readonly globs: readonly string[] | null;
  readonly condition: Condition | null;
}

/** A look at some of the files tells where minutes stand. */
const MAX_FILES = 3000;

/** Looks for minutes among a repository's files. Files that cannot be read are left out. */
export async function findMinutes(root: string, paths: readonly string[]): Promise<FoundMinutes> {
  const texts = paths
    .filter((path) => /\.(md|markdown|rst|txt)$/i.test(path))
    .filter(
      (path) => !/(^|\/)(readme|license|licence|changelog|template|contributing)[^/]*$/i.test(path),
    )
    // The newest stand last where names begin with a date.
    .slice(-MAX_FILES);
  const read: { path: string; text: string; minutes: Minutes }[] = [];
  for (const path of texts) {
    const file = await readTextFile(path, root);
    if ("text" in file)
      read.push({ path, text: file.text, minutes: readMinutes({ path, text: file.text }) });
  }
  const found = read.filter(({ minutes }) => looksLikeMinutes(minutes));
  const globs = chooseGlobs(
    found.map(({ path }) => path),
    read.map(({ path }) => path),
  );
  const selected = read.filter(({ path }) => globs.selects(path));
  const condition = chooseCondition(
    selected.map(({ minutes }) => ({
      frontMatter: minutes.frontMatter,
      isMinutes: found.some(({ path }) => path === minutes.path),
    })),
  );
  const files =
    condition === null
      ? found.filter(({ path }) => globs.selects(path))
      : selected.filter(({ minutes }) => condition.holds(minutes.frontMatter));
  return { files: files.map(({ path, text }) => ({ path, text })), globs: globs.globs, condition };
}
