import type { ReviewRow, Verdict } from "./review-row.ts";

/** How a verdict is spoken of: after the work was done, and in a preview before it. */
interface Words {
  readonly done: string;
  readonly would: string;
  readonly heading: string;
}

/** The verdicts in the order in which people want to hear of them. */
const WORDS: Readonly<Record<Verdict, Words>> = {
  fail: { done: "failed", would: "would fail", heading: "Could not be done" },
  create: { done: "opened", would: "would be opened", heading: "Opened" },
  reopen: { done: "reopened", would: "would be reopened", heading: "Reopened" },
  update: { done: "updated", would: "would be updated", heading: "Updated" },
  raise: { done: "raised again", would: "would be raised again", heading: "Raised again" },
  close: { done: "closed", would: "would be closed", heading: "Closed" },
  link: { done: "linked", would: "would be linked", heading: "Linked to where they are tracked" },
  propose: { done: "proposed", would: "proposed", heading: "Proposed: waiting for a tick" },
  held: { done: "held", would: "would be held", heading: "Over the limit: waiting for a tick" },
  unsure: { done: "unclear", would: "unclear", heading: "Unclear, so not touched" },
  left: { done: "left to people", would: "left to people", heading: "Left as people changed them" },
  withdraw: { done: "withdrawn", would: "would be withdrawn", heading: "No longer in the minutes" },
  done: { done: "done already", would: "done already", heading: "Done already" },
  ignore: { done: "ignored", would: "ignored", heading: "Ignored" },
};

export interface RowGroup extends Words {
  readonly verdict: Verdict;
  readonly rows: readonly ReviewRow[];
}

/** Rows by verdict, most telling first; a verdict without rows is left out. */
export function rowGroups(rows: readonly ReviewRow[]): RowGroup[] {
  const verdicts = Object.keys(WORDS).filter((key): key is Verdict => key in WORDS);
  return verdicts
    .map((verdict) => ({
      verdict,
      ...WORDS[verdict],
      rows: rows.filter((row) => row.verdict === verdict),
    }))
    .filter((group) => group.rows.length > 0);
}
