import { readMarker } from "./core/issues/marker.ts";
import { closePreview } from "./core/review/close-preview.ts";
import type { Comment } from "./github/github.ts";
import { choicesOf } from "./sync/choices/read-choices.ts";
import { takeChoices } from "./sync/choices/take-choices.ts";
import type { Edit } from "./sync/choices/take-ticks.ts";
import { readState } from "./sync/ledger/read-state.ts";
import { readHead } from "./sync/minutes/read-head.ts";
import type { Organisation } from "./sync/organisation.ts";
import { makePlan } from "./sync/plan/make-plan.ts";
import { findPreview, writePreview } from "./sync/preview/find-preview.ts";
import { publicPages } from "./sync/preview/public-pages.ts";
import { readPull } from "./sync/preview/read-pull.ts";
import { reportPreview } from "./sync/preview/report-preview.ts";
import type { Session } from "./sync/session.ts";
import { withFormerApps } from "./sync/with-former-apps.ts";

/**
 * The way of a push, for a pull request into the default branch, stopping before anything is
 * applied: what its minutes would open, in one comment with a checkbox for each action, and on a
 * check run. The config is the base branch's, and may turn previews off; from a fork, nothing is
 * shown that is not public.
 *
 * @param edits what people did to the comment since, in order
 * @param options `isLate`: events may have been missed, so that ticks may be there that no edit
 *   tells of: they count for whom the edit history names
 * @returns the comment as it is now; null where there is none
 */
export async function previewPullRequest(
  opened: Session,
  organisation: Organisation,
  number: number,
  edits: readonly Edit[] = [],
  { isLate = false }: { readonly isLate?: boolean } = {},
): Promise<Comment | null> {
  // config: the base branch's
  const { github, repository } = opened;
  const pull = await github.getPullRequest(repository.fullName, number);
  const base = pull && (await readHead(opened));
  if (!pull || !base?.config) return null;
  const { config } = base;
  const session = withFormerApps(opened, config);
  const isPreviewed =
    config.preview && pull.state === "open" && pull.baseRef === repository.defaultBranch;
  const known = await findPreview(session, number);
  if (known !== null && isNewer(known)) return known;
  if (known === null && !isPreviewed) return null;

  // ledger: as it stands; for a fork, what is public of it
  const state = await readState(session);
  const stranger =
    repository.visibility === "public" && pull.headRepository !== repository.fullName;
  const visible = stranger ? organisation.publicOnly() : organisation;
  const all = state?.ledger.pages ?? [];
  const pages = stranger ? await publicPages(organisation, all) : all;

  // what would change, and what people chose
  const readAt = (commit: string | null) => readPull(session, base, commit ?? pull.headSha, pages);
  const reading = isPreviewed ? await readAt(pull.headSha) : null;
  const shown = { head: reading, readAt, isLate };
  const { chosen, refused } = await takeChoices(session, known, edits, shown);
  if (reading === null) {
    if (isPreviewed || known === null) return known;
    return writePreview(session, number, known, closePreview(known.body, chosen));
  }

  // plan, and stop before it is applied
  const { facts } = reading;
  const { steps } = await makePlan(session, visible, {
    config,
    commit: pull.headSha,
    facts,
    pages,
    choices: choicesOf(chosen, facts),
    dashboardUrl: state?.issue.url ?? null,
  });

  // report: the one comment, and the check run on the head
  return reportPreview(session, pull, { known, reading, steps, chosen, refused });
}

/** Written by a later version of the app, which this one must not undo. */
function isNewer({ body }: Comment): boolean {
  return readMarker(body, "preview").status === "newer";
}
