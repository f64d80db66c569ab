import { existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { explainLine, type JudgedStatement } from "../../core/actions/explain-line.ts";
import { formatProblem } from "../../core/format-problem.ts";
import { readActions, type RoutedAction } from "../../core/read-actions.ts";
import { buildRoutingIndex } from "../../core/routing/routing-index.ts";
import { CONFIG_FILE } from "../../sync/minutes/read-snapshot.ts";
import { say } from "../command.ts";
import type { Io } from "../io.ts";
import { readConfigFile } from "../read-config-file.ts";
import { readRepositories } from "../read-repositories.ts";
import { readTextFile } from "../read-text-file.ts";

/** A line of a minutes file on this machine, without what GitHub knows of it. */
export interface Offline {
  readonly path: string;
  readonly line: number;
  /** The sentences that stand there; none on an empty line. */
  readonly statements: readonly JudgedStatement[];
  /** The actions there; fewer than there are statements that read as one, where one is a repeat. */
  readonly actions: readonly RoutedAction[];
  /** Whether repositories were known to route to. */
  readonly isRouted: boolean;
}

/** Reads a line; null where that is not possible, which was said. */
export async function readOffline(
  { path, line }: { readonly path: string; readonly line: number },
  root: string | null,
  options: { readonly config?: string; readonly repositories?: string },
  io: Io,
): Promise<Offline | null> {
  const file = await readTextFile(path, io.cwd);
  if ("problem" in file) {
    say(io, formatProblem(file.problem));
    return null;
  }
  const lines = file.text.replace(/\n$/, "").split("\n").length;
  if (line > lines) {
    say(io, `${path}:${line}: the file has ${lines} lines`);
    return null;
  }
  const own = root === null ? null : join(root, CONFIG_FILE);
  const found = own !== null && existsSync(own) ? own : undefined;
  const config = await readConfigFile(options.config ?? found, io);
  if (config === null) return null;
  // What GitHub knows of the organisation comes with the ledger.
  const { repositories, failed } = await readRepositories(options, config, { ...io, env: {} });
  if (failed) return null;
  const index = repositories === null ? null : buildRoutingIndex(repositories, config);
  const name = root === null ? path : relative(root, resolve(io.cwd, path));
  const { minutes, actions } = readActions({ path: name, text: file.text }, config, index);
  return {
    path,
    line,
    statements: explainLine(minutes, config, line),
    actions: actions.filter(({ action }) => action.lines[0] <= line && line <= action.lines[1]),
    isRouted: index !== null,
  };
}
