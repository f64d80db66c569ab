import type { Action } from "../actions/action.ts";
import type { Statement } from "../actions/statements/statement.ts";
import type { Minutes } from "../minutes/minutes.ts";

/** One version of a minutes file, read. */
export interface ReadFile {
  readonly path: string;
  /** Id of the blob that was read. */
  readonly blob: string;
  readonly minutes: Minutes;
  readonly actions: readonly Action[];
  readonly statements: readonly Statement[];
}

/**
 * What a push did to a minutes file, from the version the ledger names to the head's.
 *
 * - `added`: new in the repository: all that it states is new.
 * - `changed`: amended, or renamed (then `before.path` differs).
 * - `entered`: it stood there before but was not selected (no config, other globs or front matter):
 *   what it states counts as already there.
 * - `left`: deleted, or no longer selected: withdraws nothing.
 */
export interface FileChange {
  readonly status: "added" | "changed" | "entered" | "left";
  readonly before: ReadFile | null;
  readonly after: ReadFile | null;
}
