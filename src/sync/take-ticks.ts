import { mergeChoices, readPreview } from "../core/review/read-preview.ts";
import { previewTicks, type TextEdit } from "../core/review/tick-edit.ts";
import type { Tick } from "../core/review/row-key.ts";
import type { GitHub } from "../github/github.ts";
import type { Session } from "./session.ts";

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

/** Whether a person may choose in a repository: triage is not enough. */
export async function mayWrite(github: GitHub, fullName: string, login: string): Promise<boolean> {
  return ["admin", "maintain", "write"].includes(await github.getPermission(fullName, login));
}

/** What people ticked in a preview, in order, by those who may; and the logins of those who may not. */
export async function takeTicks(
  { github, repository }: Session,
  edits: readonly Edit[],
): Promise<{
  readonly taken: Taken[];
  readonly refused: readonly string[];
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

/** Ticks of a preview that no event told of, whose author GitHub's REST API does not tell either. */
export function unattributedTicks(body: string): Taken[] {
  const ticks = mergeChoices(readPreview(body).state, body);
  return ticks.map((tick) => ({ ...tick, by: "someone with write access" }));
}
