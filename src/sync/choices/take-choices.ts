import type { Choice } from "../../core/issues/marker.ts";
import { readPreview } from "../../core/review/read-preview.ts";
import type { Comment } from "../../github/github.ts";
import type { PullReading } from "../preview/read-pull.ts";
import type { Session } from "../session.ts";
import { addTicks } from "./add-ticks.ts";
import { storedChoices } from "./preview-choices.ts";
import { type Edit, missedTicks, takeTicks } from "./take-ticks.ts";

/** What is known of a preview when its choices are taken. */
interface Shown {
  /** The pull request as it would be merged now; null where it has no preview any more. */
  readonly head: PullReading | null;
  /** Reads it as it was when the preview was last written. */
  readonly readAt: (commit: string | null) => Promise<PullReading | null>;
  /** Events may have been missed. */
  readonly isLate: boolean;
}

/**
 * What people chose in a preview: what it remembers, and what they ticked since. `refused` are those
 * whose ticks do not count.
 *
 * @param known the preview comment as it is now; null where there is none yet
 * @param edits what people did to preview comments since, in order
 */
export async function takeChoices(
  session: Session,
  known: Comment | null,
  edits: readonly Edit[],
  { head, readAt, isLate }: Shown,
): Promise<{ readonly chosen: readonly Choice[]; readonly refused: readonly string[] }> {
  const own = edits.filter(({ comment }) => comment === known?.id);
  const told = await takeTicks(session, own);
  const isMissing = isLate && own.length === 0 && known !== null;
  const missed = isMissing ? await missedTicks(session, known) : { taken: [], refused: [] };
  const taken = [...told.taken, ...missed.taken];
  const refused = [...told.refused, ...missed.refused];
  const stored = storedChoices(known?.body ?? null, own, refused);
  const shownAt = known && (readPreview(known.body).state?.head ?? null);
  return { chosen: await addTicks(stored, taken, head, () => readAt(shownAt)), refused };
}
