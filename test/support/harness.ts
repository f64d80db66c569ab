import { backfill, type BackfillReport } from "../../src/backfill.ts";
import type { IssueRef } from "../../src/core/issues/issue-ref.ts";
import { connect } from "../../src/github/connect.ts";
import type { Comment } from "../../src/github/github.ts";
import { openProposals } from "../../src/open-proposals.ts";
import { previewPullRequest } from "../../src/preview-pull-request.ts";
import { refreshDashboard } from "../../src/refresh-dashboard.ts";
import { type CommandComment, runCommands } from "../../src/run-commands.ts";
import { Installation } from "../../src/runtime/installation.ts";
import { sync } from "../../src/sync.ts";
import type { Edit } from "../../src/sync/choices/take-ticks.ts";
import type { SyncReport } from "../../src/sync/report/sync-report.ts";
import { appOctokit } from "./app-octokit.ts";
import { createWorld, type World } from "./github/world.ts";

/** A GitHub without sockets with the app's own code at work on it, one sync at a time. */
export interface Harness {
  readonly world: World;
  /** Brings `acme/minutes` up to date. */
  sync(wokenFrom?: string | null): Promise<SyncReport>;
  /** Brings the preview of a pull request up to date. */
  preview(
    number: number,
    edits?: readonly Edit[],
    options?: { readonly isLate?: boolean },
  ): Promise<Comment | null>;
  /** Opens what people ticked on the dashboard. */
  tick(edits: readonly Edit[]): Promise<boolean>;
  /** Takes in what people did to issues of ours; null: all of them. */
  refresh(about: readonly IssueRef[] | null): Promise<void>;
  /** Does what a comment asks for. */
  command(asked: CommandComment): Promise<void>;
  /** Opens what older minutes call for. */
  backfill(since: string): Promise<BackfillReport>;
  /** Forgets all that the process remembers, as a restart does. */
  restart(): void;
  /** Commits files to the default branch as a person; null deletes. Returns the commit before. */
  commit(files: Record<string, string | null>, message?: string): Promise<string>;
}

/** Marked actions are opened whatever confidence the weights of the day give them. */
export const CONFIG = `minutes:
  files: ["minutes/*.md"]
people:
  bob: [Bob]
  alice: [Alice]
tiers:
  explicit: { decision: open, from: 0 }
`;

/** Starts with the config in place, and maybe minutes, and the app's first look taken. */
export async function createHarness(
  config = CONFIG,
  files: Record<string, string> = {},
): Promise<Harness> {
  const world = await createWorld({ listen: false });
  const github = connect(appOctokit(world), { login: "scribe[bot]" });
  const clock = { now: () => new Date(), sleep: () => Promise.resolve() };
  let installation = new Installation({ github, clock, patience: 0 });
  const harness: Harness = {
    world,
    async sync(wokenFrom = null) {
      const session = await installation.open("acme/minutes");
      if (session === null) throw new Error("acme/minutes is not there");
      return sync(session, installation.organisation, wokenFrom);
    },
    async preview(number, edits = [], options = {}) {
      const session = await installation.open("acme/minutes");
      if (session === null) throw new Error("acme/minutes is not there");
      return previewPullRequest(session, installation.organisation, number, edits, options);
    },
    async tick(edits) {
      const session = await installation.open("acme/minutes");
      if (session === null) throw new Error("acme/minutes is not there");
      return openProposals(session, installation.organisation, edits);
    },
    async refresh(about) {
      const session = await installation.open("acme/minutes");
      if (session === null) throw new Error("acme/minutes is not there");
      return refreshDashboard(session, about);
    },
    async command(asked) {
      const session = await installation.open("acme/minutes");
      if (session === null) throw new Error("acme/minutes is not there");
      return runCommands(session, installation.organisation, asked);
    },
    async backfill(since) {
      const session = await installation.open("acme/minutes");
      if (session === null) throw new Error("acme/minutes is not there");
      const report = await backfill(session, installation.organisation, since);
      if ("closed" in report) throw new Error("acme/minutes keeps no minutes");
      return report;
    },
    restart() {
      installation = new Installation({ github, clock, patience: 0 });
    },
    commit(files, message = "Change minutes") {
      return Promise.resolve(world.github.as("alice").commit("acme/minutes", { files, message }));
    },
  };
  await harness.commit({ ...files, ".github/minutes.yml": config });
  await harness.sync();
  return harness;
}
