import type { Config } from "../../core/config/schema.ts";
import { meetsConditions } from "../../core/config/select-minutes.ts";
import { diffActions } from "../../core/identity/diff-actions.ts";
import type { Fact } from "../../core/identity/fact.ts";
import type { FileChange } from "../../core/identity/file-change.ts";
import type { LedgerFile } from "../../core/identity/ledger.ts";
import type { Session } from "../session.ts";
import { readFile } from "./read-file.ts";

/** What is known of a push when its facts are looked for. */
interface Pushed {
  readonly config: Config;
  /** The files that it touched, read. */
  readonly changes: readonly FileChange[];
  readonly pages: readonly LedgerFile[];
  /** The blob of a minutes file at the head; null where there is none. */
  readonly blobAt: (path: string) => string | null;
}

/**
 * What a push did to each action. Where a file dropped one that a later meeting had raised again,
 * that meeting's minutes are read too, since what they still state is not withdrawn: they come back
 * among the changes, as changed in nothing.
 */
export async function findFacts(
  session: Session,
  { config, changes, pages, blobAt }: Pushed,
): Promise<{ readonly facts: readonly Fact[]; readonly changes: readonly FileChange[] }> {
  const diff = (all: readonly FileChange[]): readonly Fact[] =>
    diffActions(all, pages, (path) => blobAt(path) !== null);
  const facts = diff(changes);
  const touched = new Set(changes.flatMap(({ before, after }) => [before?.path, after?.path]));
  const raising = new Set(
    facts.flatMap((fact) =>
      fact.kind === "withdrawn" ? fact.entry.raised.map(({ path }) => path) : [],
    ),
  );
  const unchanged: FileChange[] = [];
  for (const path of raising) {
    const blob = touched.has(path) ? null : blobAt(path);
    if (blob === null) continue;
    const { file } = await readFile(session, config, { path, blob });
    if (file === null || !meetsConditions(config, file.minutes.frontMatter)) continue;
    unchanged.push({ status: "changed", before: file, after: file });
  }
  if (unchanged.length === 0) return { facts, changes };
  const all = [...changes, ...unchanged];
  return { facts: diff(all), changes: all };
}
