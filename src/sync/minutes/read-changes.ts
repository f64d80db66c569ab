import type { Config } from "../../core/config/schema.ts";
import { meetsConditions } from "../../core/config/select-minutes.ts";
import type { FileChange, ReadFile } from "../../core/identity/file-change.ts";
import { type Candidate, findRenames } from "../../core/identity/find-renames.ts";
import type { Problem } from "../../core/problem.ts";
import type { Session } from "../session.ts";
import { readFile } from "./read-file.ts";
import type { Snapshot } from "./read-snapshot.ts";
import type { Touched } from "./what-changed.ts";

/** More vanished times appeared files than this are paired by equal blobs alone. */
const MOST_PAIRS = 2500;

/**
 * Reads both versions of every file that a push touched, finds renames, and asks the front matter
 * whether each version is one of minutes at all. Two blobs a file, less what is remembered. Of the
 * problems, `problems` are those that the earlier version did not have, `standing` all of them.
 */
export async function readChanges(
  session: Session,
  since: Snapshot | null,
  config: Config,
  touched: readonly Touched[],
): Promise<{
  readonly changes: readonly FileChange[];
  readonly problems: readonly Problem[];
  readonly standing: readonly Problem[];
}> {
  const problems: Problem[] = [];
  const standing: Problem[] = [];
  const earlier = since?.config ?? config;
  const read: FileChange[] = [];
  for (const { status, before, after } of touched) {
    const old = before && (await readFile(session, config, before));
    const now = after && (await readFile(session, config, after));
    const told = new Set(old?.problems.map(({ message }) => message));
    problems.push(...(now?.problems ?? []).filter(({ message }) => !told.has(message)));
    standing.push(...(now?.problems ?? []));
    if (now && now.file === null) continue;
    const known = before?.isBegun && old?.file ? withoutActions(old.file) : (old?.file ?? null);
    read.push({ status, before: known, after: now?.file ?? null });
  }
  const renamed = pairRenames(read);
  const changes = renamed.flatMap((change) => inScope(change, earlier, config) ?? []);
  return { changes, problems, standing };
}

/** The text alone: nothing that stands there was settled by standing there. */
function withoutActions(file: ReadFile): ReadFile {
  return { ...file, actions: [], statements: [] };
}

/** A vanished file and the appeared one that it became are one changed file. */
function pairRenames(read: readonly FileChange[]): readonly FileChange[] {
  const vanished = read.filter(({ after }) => after === null);
  const appeared = read.filter(isNew);
  const deep = vanished.length * appeared.length <= MOST_PAIRS;
  const candidate = (file: ReadFile | null): Candidate[] =>
    file ? [{ path: file.path, blob: file.blob, lines: deep ? file.minutes.source : null }] : [];
  const renames = findRenames(
    vanished.flatMap(({ before }) => candidate(before)),
    appeared.flatMap(({ after }) => candidate(after)),
  );
  const gone = new Set([...renames.values()].map(({ path }) => path));
  return read.flatMap((change): FileChange[] => {
    if (change.after === null && gone.has(change.before?.path ?? "")) return [];
    const from = isNew(change) ? renames.get(change.after?.path ?? "") : undefined;
    if (from === undefined) return [change];
    const old = vanished.find(({ before }) => before?.path === from.path)?.before ?? null;
    return [{ status: "changed", before: old, after: change.after }];
  });
}

/** Not there before, whether or not the config selected its place then. */
function isNew({ before, after }: FileChange): boolean {
  return before === null && after !== null;
}

/** What the front matter says of a change: null where neither version is one of minutes. */
function inScope(change: FileChange, earlier: Config, config: Config): FileChange | null {
  const { before, after } = change;
  const was = before !== null && meetsConditions(earlier, before.minutes.frontMatter);
  const is = after !== null && meetsConditions(config, after.minutes.frontMatter);
  if (is) return before !== null && !was ? { ...change, status: "entered" } : change;
  return was ? { status: "left", before, after: null } : null;
}
