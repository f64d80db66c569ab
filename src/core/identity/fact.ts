import type { Action } from "../actions/action.ts";
import type { Differences } from "./differences.ts";
import type { ReadFile } from "./file-change.ts";
import type { LedgerEntry, Raised } from "./ledger.ts";

/** An action as it stands in the minutes now. */
export interface Present {
  readonly file: ReadFile;
  readonly action: Action;
}

/** What a push says of one action, before anything is decided. */
export type Fact =
  /**
   * Stated for the first time, or for the first time firmly enough to be acted on. `entry` is what
   * the ledger will know it by; `known` tells that it waits there as a proposal already.
   */
  | ({ readonly kind: "new"; readonly entry: LedgerEntry; readonly known: boolean } & Present)
  /** Known to the ledger and still stated, the same or amended; `from` is its page's path. */
  | ({
      readonly kind: "kept";
      readonly entry: LedgerEntry;
      readonly from: string;
      readonly differences: Differences;
      /** It had been withdrawn, and was put back. */
      readonly restored: boolean;
    } & Present)
  /**
   * Known to the ledger, and stated again by another meeting. `past`: by minutes that stood there
   * long before, which a backfill reads: that is remembered, and nobody is told.
   */
  | ({
      readonly kind: "raised";
      readonly entry: LedgerEntry;
      readonly from: string;
      readonly past?: true;
    } & Present)
  /** A later meeting's statement of a known action was itself amended. */
  | ({
      readonly kind: "echoed";
      readonly entry: LedgerEntry;
      readonly from: string;
      readonly before: Action;
      /** Where the ledger says that it was raised: the file may have another name by now. */
      readonly at: Raised;
    } & Present)
  /** Known to the ledger, and no longer stated in a file that is still there. */
  | {
      readonly kind: "withdrawn";
      readonly entry: LedgerEntry;
      readonly from: string;
      /** The file without it. */
      readonly file: ReadFile;
      /** The action that now says it too, where two items were merged. */
      readonly mergedInto: Action | null;
    }
  /** Could be one of several known actions, none more likely. */
  | ({ readonly kind: "unsure"; readonly candidates: readonly LedgerEntry[] } & Present);

/** Facts of one kind. */
export type FactOf<Kind extends Fact["kind"]> = Extract<Fact, { readonly kind: Kind }>;
