import type { LedgerEntry, LedgerFile } from "../../core/identity/ledger.ts";
import { restate } from "../../core/identity/restate.ts";
import { addTroubles } from "../../core/plan/add-troubles.ts";
import type { Outcome } from "../../core/plan/outcome.ts";
import type { Step } from "../../core/plan/step.ts";
import type { Problem } from "../../core/problem.ts";
import { GitHubFailure } from "../../github/github-failure.ts";
import { askTwice, isRefusal } from "../ask-twice.ts";
import type { Session } from "../session.ts";
import { applyChange } from "./apply-change.ts";

/**
 * Makes the changes of each step, one by one, in order. A step that fails leaves the others alone;
 * after a rate limit or a revoked installation the rest waits for the next run.
 *
 * @param told the pages as the ledger holds them now, intents told
 * @param before the pages as an earlier run left them: their intents may have been carried out
 */
export async function applySteps(
  session: Session,
  steps: readonly Step[],
  told: readonly LedgerFile[],
  before: readonly LedgerFile[],
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  const known = new Map(told.flatMap((page) => page.entries.map((entry) => [entry.key, entry])));
  const earlier = commentIntents(before);
  const stops: GitHubFailure[] = [];
  const latest = new Map<string, LedgerEntry>();
  for (const step of steps) {
    const sofar = latest.get(step.entry.key);
    if (sofar !== undefined && step.changes.length === 0) {
      outcomes.push(goOn(step, sofar));
      latest.set(sofar.key, outcomes.at(-1)?.entry ?? sofar);
      continue;
    }
    const entry = known.get(step.entry.key) ?? null;
    const [stopped] = stops;
    if (stopped !== undefined && step.changes.length > 0) {
      outcomes.push(leaveOpen(step, entry, stopped, []));
      continue;
    }
    const outcome = await applyStep(session, step, entry, earlier, (failure) => {
      if (failure.kind === "limited" || failure.status === 401) stops.push(failure);
    });
    outcomes.push(outcome);
    if (outcome.entry === null) continue;
    known.set(outcome.entry.key, outcome.entry);
    latest.set(outcome.entry.key, outcome.entry);
  }
  return outcomes;
}

/**
 * Of two steps for one action, the later was planned before the earlier one's issue had a number: it
 * adds what it remembers to what came of that.
 */
function goOn(step: Step, sofar: LedgerEntry): Outcome {
  const entry: LedgerEntry = { ...sofar, raised: step.entry.raised };
  return { step: { ...step, entry }, entry, result: "done", problems: [] };
}

/** When each comment was told to be written, by its key. */
function commentIntents(pages: readonly LedgerFile[]): ReadonlyMap<string, string> {
  return new Map(
    pages.flatMap((page) =>
      page.entries.flatMap(({ intents }) =>
        intents.flatMap(({ commentKey, at }) =>
          commentKey === undefined ? [] : [[commentKey, at]],
        ),
      ),
    ),
  );
}

async function applyStep(
  session: Session,
  step: Step,
  before: LedgerEntry | null,
  earlier: ReadonlyMap<string, string>,
  onFailure: (failure: GitHubFailure) => void,
): Promise<Outcome> {
  const problems: Problem[] = [];
  const say = (message: string): void => {
    problems.push(problem(step, message, "warning"));
  };
  let entry = step.entry;
  try {
    for (const change of step.changes) {
      entry = await askTwice(session.clock, () =>
        applyChange(session, change, entry, earlier, say),
      );
    }
  } catch (error) {
    if (!(error instanceof GitHubFailure)) throw error;
    onFailure(error);
    return isRefusal(error)
      ? refuse(step, before, entry, error, problems)
      : leaveOpen(step, keepIssue(before, entry), error, problems);
  }
  return {
    step,
    entry: addTroubles({ ...entry, intents: openIntents(step, entry) }, problems),
    result: "done",
    problems,
  };
}

/** What an undo that was cut short is still to go on with, once a step of others is settled. */
function openIntents({ changes }: Step, { intents }: LedgerEntry): LedgerEntry["intents"] {
  const own = changes.flatMap((change) => (change.kind === "comment" ? [change.commentKey] : []));
  return intents.filter(
    ({ kind, errand, commentKey = "" }) =>
      kind === "comment" && errand === true && !own.includes(commentKey),
  );
}

/** What was created before the failure must not be forgotten. */
function keepIssue(before: LedgerEntry | null, now: LedgerEntry): LedgerEntry | null {
  if (before === null || before.issue !== null || now.issue === null) return before;
  return { ...before, issue: now.issue, issueState: now.issueState, written: now.written };
}

function leaveOpen(
  step: Step,
  entry: LedgerEntry | null,
  failure: GitHubFailure,
  problems: readonly Problem[],
): Outcome {
  const message = `not done yet, will be tried again: ${failure.message}`;
  return {
    step,
    entry,
    result: "open",
    problems: [...problems, problem(step, message, "warning")],
  };
}

/**
 * GitHub will not have it. What was to be opened becomes a proposal, so that nothing is lost; what
 * was to be changed is remembered as it was, and tried again when the file changes next.
 */
function refuse(
  step: Step,
  before: LedgerEntry | null,
  entry: LedgerEntry,
  failure: GitHubFailure,
  problems: readonly Problem[],
): Outcome {
  const message = `GitHub refused it (${failure.status ?? "no status"}): ${failure.message}`;
  const lost = { fate: "proposed" as const, issueState: null, where: "could not be opened" };
  const remembered =
    entry.issue !== null
      ? restate(before ?? entry, { ...entry, ...entry.stated })
      : entry.fate === "tracked"
        ? { ...entry, ...lost }
        : entry;
  const told = [...problems, problem(step, message, "error")];
  const settled = addTroubles({ ...remembered, intents: openIntents(step, remembered) }, told);
  return { step, entry: settled, result: "refused", problems: told };
}

function problem(step: Step, message: string, severity: Problem["severity"]): Problem {
  const { row, entry, page } = step;
  return {
    message: `“${entry.title}”: ${message}`,
    file: row?.path ?? page,
    line: row?.lines[0] ?? entry.lines[0],
    severity,
  };
}
