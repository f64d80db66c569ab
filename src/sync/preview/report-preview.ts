import type { Choice } from "../../core/issues/marker.ts";
import type { Step } from "../../core/plan/step.ts";
import { renderPreview } from "../../core/review/render-preview.ts";
import type { Comment, PullRequest } from "../../github/github.ts";
import { rekeyChoices } from "../choices/preview-choices.ts";
import { commitPlace } from "../commit-place.ts";
import type { Session } from "../session.ts";
import { writePreview } from "./find-preview.ts";
import type { PullReading } from "./read-pull.ts";
import { writePreviewCheck } from "./write-preview-check.ts";

/** What a preview shows. */
interface Shown {
  /** The preview comment as it is now; null where there is none yet. */
  readonly known: Comment | null;
  readonly reading: PullReading;
  readonly steps: readonly Step[];
  readonly chosen: readonly Choice[];
  /** Logins whose ticks are put back. */
  readonly refused: readonly string[];
}

/**
 * Reports what a pull request would open: in its one comment, which is not begun where there is
 * nothing to say, and on a check run on its head.
 */
export async function reportPreview(
  session: Session,
  { number, headSha }: PullRequest,
  { known, reading, steps, chosen, refused }: Shown,
): Promise<Comment | null> {
  const rows = steps.flatMap(({ row, entry }) => (row ? [{ ...row, key: entry.id }] : []));
  const problems = [...reading.problems, ...steps.flatMap((step) => step.problems)];
  const place = commitPlace(session.repository, headSha);
  const body = renderPreview({
    rows,
    problems,
    place,
    choices: rekeyChoices(chosen, reading.facts),
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
