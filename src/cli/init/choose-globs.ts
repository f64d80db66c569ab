import { defaultConfig } from "../../core/config/default-config.ts";
import { minutesSelector } from "../../core/config/select-minutes.ts";

/** Globs, and what they select. */
export interface ChosenGlobs {
  /** Null where the defaults do. */
  readonly globs: readonly string[] | null;
  readonly selects: (path: string) => boolean;
}

/** The share of the minutes that the defaults must select to be good. */
const MOST = 0.9;
/** The share of a folder's texts that must look like minutes for all of it to be: some are short. */
const RULE = 0.75;

/**
 * Globs that select the minutes among all texts: the defaults where they select most of them, else
 * one for each folder that holds minutes, with what is below it where that is minutes too.
 */
export function chooseGlobs(minutes: readonly string[], all: readonly string[]): ChosenGlobs {
  const byDefault = minutesSelector(defaultConfig);
  const share = minutes.filter(byDefault).length / Math.max(1, minutes.length);
  if (minutes.length === 0 || share >= MOST) return { globs: null, selects: byDefault };
  const isMinutes = new Set(minutes);
  const globs = [...new Set(minutes.flatMap((path) => globFor(path, isMinutes, all) ?? []))].sort();
  if (globs.length === 0) return { globs: null, selects: byDefault };
  const config = { ...defaultConfig, minutes: { ...defaultConfig.minutes, files: globs } };
  return { globs, selects: minutesSelector(config) };
}

/** The widest folder above a file of minutes in which minutes are the rule; else its own folder. Null: no glob would tell it. */
function globFor(
  path: string,
  isMinutes: ReadonlySet<string>,
  all: readonly string[],
): string | null {
  const folders = path.split("/").slice(0, -1);
  const extension = /\.[^./]*$/.exec(path)?.[0] ?? "";
  for (let depth = 1; depth <= folders.length; depth++) {
    const folder = `${folders.slice(0, depth).join("/")}/`;
    const inside = all.filter((one) => one.startsWith(folder));
    const share = inside.filter((one) => isMinutes.has(one)).length / inside.length;
    if (share >= RULE) return `${escape(folder)}**/*${extension}`;
  }
  if (folders.length > 0) return `${escape(`${folders.join("/")}/`)}*${extension}`;
  // At the root, what the names have in common must tell minutes from the rest.
  const beside = all.filter((one) => !one.includes("/") && one.endsWith(extension));
  if (beside.filter((one) => isMinutes.has(one)).length >= RULE * beside.length)
    return `*${extension}`;
  const word = /minutes|meeting/i.exec(path)?.[0].toLowerCase();
  return word === undefined ? null : `*${word}*${extension}`;
}

function escape(folder: string): string {
  return folder.replace(/[*?[\]{}()!+@]/g, "\\$&");
}
