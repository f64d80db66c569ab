import { digest } from "../identity/digest.ts";
import type { Remembered } from "../identity/remembered.ts";
import type { LedgerFile } from "../identity/ledger.ts";
import { withIssue } from "../identity/with-issue.ts";
import type { Issue } from "../issues/issue.ts";
import { renderComment } from "../issues/render-comment.ts";
import { quietStep } from "./quiet-step.ts";
import type { Step } from "./step.ts";

/** An issue with the label that is to be taken back, and what a person did to it. */
export interface Labelled extends Remembered {
  readonly issue: Issue;
  /** In words; null where nobody touched it. */
  readonly touch: string | null;
}

/** What `undo` does about one issue: a step, or the reason to leave it as it is. */
export type Undo = { readonly step: Step } | { readonly left: string };

/**
 * Takes back one issue of those with a label: a comment, and closed as not planned, where no person
 * touched it. The ledger remembers it as the person's decision that it is, so that nothing reopens
 * or repeats it. One that an undo cut short has closed already is remembered so as well.
 *
 * @param login ours: what it closed is no person's doing
 */
export function planUndo(
  { entry, path, issue, touch }: Labelled,
  { meeting }: Pick<LedgerFile, "meeting">,
  label: string,
  login: string,
): Undo {
  const at = { repository: issue.repository, number: issue.number };
  const closed = withIssue(entry, { ...issue, state: "closed" });
  const step = quietStep({ ...closed, fate: "retracted" }, path);
  if (issue.state === "closed") {
    const isOurs = issue.closedBy === login && issue.stateReason === "not_planned";
    return isOurs && entry.written?.state === "open" ? { step } : { left: "it is closed already" };
  }
  if (touch !== null) return { left: touch };
  const commentKey = digest(`${entry.key}\nretracted\n${label}`);
  const body = renderComment({ kind: "retracted", label }, commentKey, {
    meeting,
    path,
    url: null,
  });
  const because = { key: entry.key, issue: at, reason: `${label} is taken back` };
  return {
    step: {
      ...step,
      changes: [
        { kind: "comment", ...because, commentKey, body },
        { kind: "close", ...because, stateReason: "not_planned" },
      ],
    },
  };
}
