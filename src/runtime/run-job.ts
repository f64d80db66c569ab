import type { Logger } from "probot";
import { openProposals } from "../open-proposals.ts";
import { previewPullRequest } from "../preview-pull-request.ts";
import { refreshDashboard } from "../refresh-dashboard.ts";
import { runCommands } from "../run-commands.ts";
import { sync } from "../sync.ts";
import { readHead } from "../sync/minutes/read-head.ts";
import type { SyncReport } from "../sync/report/sync-report.ts";
import type { Installation } from "./installation.ts";
import type { Job } from "./job.ts";

/**
 * Does one job for a repository, from what is there now.
 *
 * @returns false where something is to be tried again
 */
export async function runJob(
  installation: Installation,
  fullName: string,
  job: Job,
  log: Pick<Logger, "info">,
  onSynced?: (report: SyncReport) => void,
): Promise<boolean> {
  const { organisation } = installation;
  const session = await installation.open(fullName);
  if (session === null) return true;
  switch (job.kind) {
    case "sync": {
      const report = await sync(session, organisation, job.before);
      if (report.commit === null) return true;
      onSynced?.(report);
      const changes = report.outcomes.flatMap(({ step }) => step.changes).length;
      const { commit, problems } = report;
      log.info({ repository: fullName, commit, changes, problems: problems.length }, "synced");
      return report.complete;
    }
    case "preview": {
      const { number, edits } = job;
      const comment = await previewPullRequest(session, organisation, number, edits);
      if (comment !== null) log.info({ repository: fullName, pull: number }, "previewed");
      return true;
    }
    case "dashboard":
      return openProposals(session, organisation, job.edits);
    case "commands":
      await runCommands(session, organisation, job.asked);
      return true;
    case "refresh":
      await refreshDashboard(session, job.about);
      return true;
    case "missed": {
      const { github, repository } = session;
      if (!(await readHead(session))?.hasConfig) return true;
      const complete = await openProposals(session, organisation, []);
      await refreshDashboard(session, null);
      const pulls = await github.listOpenPullRequests(fullName, repository.defaultBranch);
      for (const { number } of pulls) {
        await previewPullRequest(session, organisation, number, [], { isLate: true });
      }
      return complete;
    }
  }
}
