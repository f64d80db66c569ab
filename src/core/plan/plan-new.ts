import type { Decision } from "../actions/action.ts";
import { digest } from "../identity/digest.ts";
import type { Present } from "../identity/fact.ts";
import { withoutTroubles } from "./add-troubles.ts";
import type { LedgerEntry } from "../identity/ledger.ts";
import type { IssueRef } from "../issues/issue-ref.ts";
import { parseIssueRef } from "../issues/parse-issue-ref.ts";
import type { Placement } from "../routing/choose-target.ts";
import { makeRow } from "./make-row.ts";
import type { PlanContext } from "./plan-context.ts";
import type { Step } from "./step.ts";

/** What is known of a new action besides its text. */
interface Known {
  /** Path of the page that holds, or will hold, its entry. */
  readonly page: string;
  /** It waits in the ledger as a proposal already. */
  readonly waits: boolean;
  /** An earlier, completed issue of the same action. */
  readonly continues: IssueRef | null;
}

/**
 * An action that is acted on for the first time: opened, proposed or linked, as its tier, its
 * target and the people who reviewed it decide. A person's choice in a preview outranks the rest; an
 * open issue of a person that looks the same turns opening into proposing.
 */
export function planNew(
  present: Present,
  entry: LedgerEntry,
  known: Known,
  context: PlanContext,
): Step | null {
  const placement = context.place(present, entry);
  const placed: LedgerEntry = {
    ...withoutTroubles(entry),
    repository: placement.repository,
    where: placement.where,
    why: present.action.evidence[0] ?? "",
  };
  const problems =
    placement.problem === null
      ? []
      : [
          {
            message: `“${present.action.title}”: ${placement.problem}`,
            file: present.file.path,
            line: present.action.lines[0],
            severity: "warning" as const,
            fix: placement.isOutOfReach ? (context.install ?? undefined) : undefined,
          },
        ];
  const step = {
    ...decide(present, placed, placement, known, context),
    page: known.page,
    problems,
  };
  const repeats = known.waits && step.changes.length === 0 && step.entry.fate === entry.fate;
  return repeats ? null : step;
}

function decide(
  present: Present,
  entry: LedgerEntry,
  placement: Placement,
  known: Known,
  context: PlanContext,
): Pick<Step, "changes" | "entry" | "row"> {
  const choice = context.choice(present);
  const row = (verdict: Parameters<typeof makeRow>[0], note: string | null = null) =>
    makeRow(verdict, present, entry, context, { ...placement, note });
  if (choice?.wanted === false) {
    return {
      changes: [],
      entry: { ...entry, fate: "unticked" },
      row: row("ignore", `unticked by ${choice.by}`),
    };
  }
  const lookalike =
    choice === null && placement.decision === "open"
      ? context.lookalike(present, placement.repository)
      : null;
  const decision: Decision =
    choice?.wanted === true ? "open" : lookalike ? "propose" : placement.decision;
  if (decision === "link") return link(present, entry, context, row);
  if (decision !== "open") {
    const note = lookalike
      ? `${lookalike.repository}#${lookalike.number} has nearly the same title`
      : placement.problem;
    return { changes: [], entry: { ...entry, fate: "proposed" }, row: row("propose", note) };
  }
  const want = context.wording.issue(present, placement, known.continues);
  return {
    changes: [
      {
        kind: "create",
        key: entry.key,
        repository: placement.repository,
        want,
        isChosen: choice !== null,
        marker: context.wording.marker(present, entry.key),
        reason: reasonToOpen(present, known, choice),
      },
    ],
    entry: { ...entry, fate: "tracked", issueState: "open" },
    row: row("create", known.continues ? `continues ${show(known.continues)}` : placement.problem),
  };
}

function link(
  present: Present,
  entry: LedgerEntry,
  context: PlanContext,
  row: (verdict: "link" | "propose", note: string | null) => Step["row"],
): Pick<Step, "changes" | "entry" | "row"> {
  const ref = parseIssueRef(present.action.trackedIn ?? "");
  const linked: LedgerEntry = { ...entry, fate: "linked" };
  if (ref === null || !context.canLink(ref)) {
    return {
      changes: [],
      entry: linked,
      row: row("link", `tracked in ${present.action.trackedIn ?? ""}`),
    };
  }
  const commentKey = digest(`${entry.key}\nlinked`);
  return {
    changes: [
      {
        kind: "comment",
        key: entry.key,
        issue: ref,
        commentKey,
        body: context.wording.comment(
          { kind: "linked", title: present.action.title },
          commentKey,
          present,
        ),
        reason: "the minutes say that it is tracked there",
      },
    ],
    entry: { ...linked, repository: ref.repository },
    row: row("link", `tracked in ${show(ref)}`),
  };
}

function reasonToOpen(
  present: Present,
  known: Known,
  choice: { wanted: boolean; by: string } | null,
): string {
  if (choice !== null) return `ticked by ${choice.by}`;
  if (known.continues !== null) return `raised again after ${show(known.continues)} was completed`;
  return present.action.evidence[0] ?? present.action.tier;
}

function show(ref: IssueRef): string {
  return `${ref.repository}#${ref.number}`;
}
