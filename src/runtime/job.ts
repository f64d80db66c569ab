import type { IssueRef } from "../core/issues/issue-ref.ts";
import type { CommandComment } from "../run-commands.ts";
import type { Edit } from "../sync/choices/take-ticks.ts";

/** Something to do for a minutes repository. */
export type Job =
  /** Bring it up to date. `before`: the commit before the push, where a push woke us. */
  | { readonly kind: "sync"; readonly before: string | null }
  /** Bring the preview of a pull request up to date; `edits`: what people did to it, in order. */
  | { readonly kind: "preview"; readonly number: number; readonly edits: readonly Edit[] }
  /**
   * See to all that events may not have told: ticks on the dashboard, what became of the issues, and
   * the previews of all open pull requests.
   */
  | { readonly kind: "missed" }
  /** Open what people ticked on the dashboard, whether or not an event told of it. */
  | { readonly kind: "dashboard"; readonly edits: readonly Edit[] }
  /** Take in what people did to issues of ours. */
  | { readonly kind: "refresh"; readonly about: readonly IssueRef[] }
  /** Do what a comment asks for. */
  | { readonly kind: "commands"; readonly asked: CommandComment };

/** The jobs that wait for a repository of an installation. */
export interface Task {
  readonly installation: number;
  readonly jobs: readonly Job[];
}

/**
 * What waits, with what comes later: two of a kind are one, and the earliest push, which a first
 * sync starts from, and all edits are kept.
 */
export function mergeTasks(waiting: Task, later: Task): Task {
  let jobs = [...waiting.jobs];
  for (const job of later.jobs) {
    const same = jobs.find((other) => keyOf(other) === keyOf(job));
    jobs = jobs.filter((other) => other !== same);
    jobs.push(same === undefined ? job : mergeJobs(same, job));
  }
  return { installation: later.installation, jobs };
}

/**
 * Jobs in the order in which they are done: what people chose in previews first, since the sync
 * reads it; what they ask of issues after it, when the ledger is whole.
 */
export function inOrder(jobs: readonly Job[]): readonly Job[] {
  const kinds = ["sync", "commands", "dashboard", "refresh", "preview", "missed"];
  const rank = (job: Job): number =>
    job.kind === "preview" && job.edits.length > 0 ? -1 : kinds.indexOf(job.kind);
  return [...jobs].sort((a, b) => rank(a) - rank(b));
}

function keyOf(job: Job): string {
  if (job.kind === "commands") return `commands ${job.asked.comment}`;
  return job.kind === "preview" ? `preview ${job.number}` : job.kind;
}

function mergeJobs(waiting: Job, later: Job): Job {
  if (waiting.kind === "sync" && later.kind === "sync")
    return { kind: "sync", before: waiting.before ?? later.before };
  if (waiting.kind === "preview" && later.kind === "preview")
    return { ...later, edits: [...waiting.edits, ...later.edits] };
  if (waiting.kind === "dashboard" && later.kind === "dashboard")
    return { ...later, edits: [...waiting.edits, ...later.edits] };
  if (waiting.kind === "refresh" && later.kind === "refresh")
    return { ...later, about: [...waiting.about, ...later.about] };
  return later;
}
