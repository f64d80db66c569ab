import type { By, Revision } from "../model.ts";

/**
 * Remembers an edit of a text, as GitHub does: its first edit brings the text as it was written
 * with it.
 */
export function revise(
  text: {
    readonly authorId: number;
    readonly createdAt: string;
    readonly revisions: Revision[];
  },
  by: By,
  at: string,
  { from, to }: { readonly from: string; readonly to: string },
): void {
  if (text.revisions.length === 0)
    text.revisions.push({ text: from, editorId: text.authorId, at: text.createdAt });
  text.revisions.push({ text: to, editorId: by.account.id, at });
}
