import { say } from "./command.ts";
import type { Io } from "./io.ts";
import { readTextFile } from "./read-text-file.ts";
import { defaultConfig } from "../core/config/default-config.ts";
import { parseConfig } from "../core/config/parse-config.ts";
import type { Config } from "../core/config/schema.ts";
import { formatProblem } from "../core/format-problem.ts";

/**
 * The config in a file; the defaults where no file is named. What is wrong with it is said on the
 * standard error; null where it cannot be used.
 */
export async function readConfigFile(path: string | undefined, io: Io): Promise<Config | null> {
  if (path === undefined) return defaultConfig;
  const file = await readTextFile(path, io.cwd);
  if ("problem" in file) {
    say(io, formatProblem(file.problem));
    return null;
  }
  const { config, problems } = parseConfig(file.text, path);
  for (const problem of problems) say(io, formatProblem(problem));
  return config;
}
