import type { SectionMarker } from "../../core/issues/managed-section.ts";
import { putBack } from "../../core/issues/put-back.ts";
import { GitHubFailure } from "../../github/github-failure.ts";
import type { Revision } from "../../github/github.ts";
import type { Session } from "../session.ts";

/** A text of ours that was written: as it was read before, and as it was written. */
export interface WrittenText {
  readonly kind: SectionMarker["kind"];
  readonly repository: string;
  readonly of: { readonly issue: number } | { readonly comment: number };
  readonly read: string;
  readonly wrote: string;
}

/**
 * GitHub takes a text as a whole and does not ask which version it was made from. So after a write
 * the edit history is looked at: what a person wrote between our reading and our writing is put back
 * around our section.
 *
 * @param write writes the text anew
 */
export async function keepEdits(
  { github }: Session,
  { kind, repository, of, read, wrote }: WrittenText,
  write: (text: string) => Promise<unknown>,
): Promise<void> {
  let history: readonly Revision[];
  try {
    history = await github.listRevisions(repository, of);
  } catch (error) {
    // The write is done; what is not known now cannot be mended.
    if (error instanceof GitHubFailure) return;
    throw error;
  }
  const both = putBack(kind, { read, wrote }, history);
  if (both !== null) await write(both);
}
