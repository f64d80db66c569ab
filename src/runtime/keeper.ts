import type { Logger } from "probot";
import { GitHubFailure } from "../github/github-failure.ts";
import type { GitHub } from "../github/github.ts";
import type { SyncReport } from "../sync/report/sync-report.ts";
import type { Clock } from "../sync/session.ts";
import { Installation } from "./installation.ts";
import { inOrder, type Job, mergeTasks, type Task } from "./job.ts";
import { runJob } from "./run-job.ts";
import { WorkQueue } from "./work-queue.ts";

export interface KeeperOptions {
  /** Speaks to GitHub as an installation. */
  readonly connect: (installation: number) => Promise<GitHub>;
  /** The ids of all installations. */
  readonly listInstallations: () => Promise<readonly number[]>;
  readonly clock: Clock;
  readonly log: Pick<Logger, "info" | "warn" | "error">;
  /** How long GitHub's lists may lag, in milliseconds. */
  readonly patience?: number;
  /** Factor on the queue's waiting times. */
  readonly pace?: number;
  /** Told what each sync came to. */
  readonly onSynced?: (report: SyncReport) => void;
}

/**
 * Keeps the minutes repositories of all installations in step: events wake it, a schedule wakes it,
 * and it does the same each time, one run per repository at once.
 */
export class Keeper {
  readonly queue: WorkQueue<Task>;
  readonly #options: KeeperOptions;
  readonly #installations = new Map<number, Promise<Installation>>();

  constructor(options: KeeperOptions) {
    this.#options = options;
    this.queue = new WorkQueue<Task>({
      run: (fullName, task) => this.#run(fullName, task),
      merge: mergeTasks,
      onError: (error, fullName) => {
        this.#fail(error, fullName);
      },
      ...(options.pace === undefined ? {} : { pace: options.pace }),
    });
  }

  /** Does something for a repository, soon. */
  wake(fullName: string, installation: number, ...jobs: readonly Job[]): void {
    this.queue.push(fullName, { installation, jobs });
  }

  /** Brings every minutes repository of every installation up to date. */
  async wakeAll(): Promise<void> {
    for (const id of await this.#options.listInstallations()) await this.wakeInstallation(id);
  }

  /** Brings every minutes repository of an installation up to date. */
  async wakeInstallation(id: number): Promise<void> {
    await this.#guard(`installation ${id}`, async () => {
      const { organisation } = await this.installation(id);
      organisation.invalidate();
      for (const { fullName, archived } of await organisation.repositories()) {
        if (archived) continue;
        this.wake(fullName, id, { kind: "sync", before: null }, { kind: "missed" });
      }
    });
  }

  /** A push to any repository; on its default branch it brings paths to route by, and maybe minutes. */
  async pushed(
    id: number,
    fullName: string,
    push: { readonly isDefaultBranch: boolean; readonly before: string },
  ): Promise<void> {
    if (!push.isDefaultBranch) return;
    await this.#guard(fullName, async () => {
      const { organisation } = await this.installation(id);
      organisation.invalidate();
      this.wake(fullName, id, { kind: "sync", before: push.before });
    });
  }

  installation(id: number): Promise<Installation> {
    const known = this.#installations.get(id);
    if (known !== undefined) return known;
    const { connect, clock, patience } = this.#options;
    const made = connect(id).then(
      (github) =>
        new Installation({ github, clock, ...(patience === undefined ? {} : { patience }) }),
    );
    this.#installations.set(id, made);
    made.catch(() => this.#installations.delete(id));
    return made;
  }

  /** Repositories came, went, or changed who may see them. */
  async invalidate(id: number): Promise<void> {
    await this.#guard(`installation ${id}`, async () => {
      (await this.installation(id)).organisation.invalidate();
    });
  }

  /** Runs what an event asks for; a failure is logged, since nobody waits for the answer. */
  async #guard(where: string, act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      this.#fail(error, where);
    }
  }

  /** One job that fails leaves the others alone; all are safe to be done again. */
  async #run(fullName: string, task: Task): Promise<boolean> {
    const installation = await this.installation(task.installation);
    let complete = true;
    for (const job of inOrder(task.jobs)) {
      try {
        const { log, onSynced } = this.#options;
        const done = await runJob(installation, fullName, job, log, onSynced);
        complete &&= done;
      } catch (error) {
        this.#fail(error, `${fullName}: ${job.kind}`);
        complete = false;
      }
    }
    return complete;
  }

  /** GitHub's refusals may be ours or not: warn; all else is our bug: error. */
  #fail(error: unknown, where: string): void {
    const { log } = this.#options;
    if (error instanceof GitHubFailure) {
      log.warn(
        { where, kind: error.kind, status: error.status, message: error.message },
        "not done",
      );
    } else {
      log.error({ where, err: error }, "failed");
    }
  }
}
