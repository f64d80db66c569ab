import { readMarker } from "./core/issues/marker.ts";
import { closePreview } from "./core/review/close-preview.ts";
import { readPreview } from "./core/review/read-preview.ts";
import { renderPreview } from "./core/review/render-preview.ts";
import type { Comment } from "./github/github.ts";
import { addTicks } from "./sync/choices/add-ticks.ts";
import { rekeyChoices, storedChoices } from "./sync/choices/preview-choices.ts";
import { choicesOf } from "./sync/choices/read-choices.ts";
import { type Edit, missedTicks, takeTicks } from "./sync/choices/take-ticks.ts";
import { readState } from "./sync/ledger/read-state.ts";
import { readHead } from "./sync/minutes/read-head.ts";
import type { Organisation } from "./sync/organisation.ts";
import { makePlan } from "./sync/plan/make-plan.ts";
import { commitPlace } from "./sync/commit-place.ts";
import { findPreview, writePreview } from "./sync/preview/find-preview.ts";
import { publicPages } from "./sync/preview/public-pages.ts";
import { readPull } from "./sync/preview/read-pull.ts";
import { writePreviewCheck } from "./sync/preview/write-preview-check.ts";
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
  const reading = isPreviewed ? await readPull(session, base, pull.headSha, pages) : null;
  const own = edits.filter(({ comment }) => comment === known?.id);
  const { taken, refused } = await takeTicks(session, own);
  if (isLate && own.length === 0 && known !== null) {
    const missed = await missedTicks(session, known);
    taken.push(...missed.taken);
    refused.push(...missed.refused);
  }
  const stored = storedChoices(known?.body ?? null, own, refused);
  const shownAt = known && readPreview(known.body).state?.head;
  const chosen = await addTicks(stored, taken, reading, () =>
    readPull(session, base, shownAt ?? pull.headSha, pages),
  );
  if (isPreviewed && reading === null) return known;
  if (reading === null) {
    return known && writePreview(session, number, known, closePreview(known.body, chosen));
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
  const rows = steps.flatMap(({ row, entry }) => (row ? [{ ...row, key: entry.id }] : []));
  const problems = [...reading.problems, ...steps.flatMap((step) => step.problems)];

  // report: the one comment, and the check run on the head
  const place = commitPlace(repository, pull.headSha);
  const choices = rekeyChoices(chosen, facts);
  const body = renderPreview({
    rows,
    problems,
    place,
    choices,
    putBack: refused,
    now: known?.body ?? "",
  });
  const speaks = rows.length > 0 || problems.some(({ severity }) => severity !== "notice");
  const comment =
    known === null && !speaks ? null : await writePreview(session, number, known, body);
  if (reading.touches || comment !== null) {
    await writePreviewCheck(session, { rows, problems, place, reviewUrl: comment?.url ?? null });
  }
  return comment;
}

/** Written by a later version of the app, which this one must not undo. */
function isNewer({ body }: Comment): boolean {
  return readMarker(body, "preview").status === "newer";
}
