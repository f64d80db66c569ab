import { findTickers } from "../../core/review/find-tickers.ts";
import { mergeChoices, readPreview } from "../../core/review/read-preview.ts";
import type { Tick } from "../../core/review/row-key.ts";
import { previewTicks, type TextEdit } from "../../core/review/tick-edit.ts";
import { mayWrite } from "../may-write.ts";
import type { Session } from "../session.ts";

/** An edit of a text of ours by a person. */
export interface Edit extends TextEdit {
  /** Id of the comment, or number of the issue, that was edited. */
  readonly comment: number;
  /** Login of who made it. */
  readonly by: string;
}

/** A tick that counts, and whose it is. */
export interface Taken extends Tick {
  readonly by: string;
}

/** What people ticked in a preview, in order, by those who may; and the logins of those who may not. */
export async function takeTicks(
  { github, repository }: Session,
  edits: readonly Edit[],
): Promise<{
  readonly taken: Taken[];
  readonly refused: string[];
}> {
  const taken: Taken[] = [];
  const refused: string[] = [];
  for (const edit of edits) {
    const ticks = previewTicks(edit);
    if (ticks.length === 0) continue;
    if (await mayWrite(github, repository.fullName, edit.by)) {
      taken.push(...ticks.map((tick) => ({ ...tick, by: edit.by })));
    } else refused.push(edit.by);
  }
  return { taken, refused };
}

/** Who is named where the edit history does not say who it was. */
const SOMEONE = "someone with write access";

/**
 * Ticks of a preview that no event told of, with who made them by its edit history. Where that does
 * not tell, they count all the same: GitHub lets nobody without write access edit a comment of ours.
 */
export async function missedTicks(
  { github, repository }: Session,
  comment: { readonly id: number; readonly body: string },
): Promise<{ readonly taken: Taken[]; readonly refused: readonly string[] }> {
  const ticks = mergeChoices(readPreview(comment.body).state, comment.body);
  if (ticks.length === 0) return { taken: [], refused: [] };
  const history = await github.listRevisions(repository.fullName, { comment: comment.id });
  const tickers = findTickers(ticks, history);
  const taken: Taken[] = [];
  const refused: string[] = [];
  for (const tick of ticks) {
    const by = tickers.get(tick.key) ?? null;
    if (by === null || (await mayWrite(github, repository.fullName, by)))
      taken.push({ ...tick, by: by ?? SOMEONE });
    else refused.push(by);
  }
  return { taken, refused };
}
