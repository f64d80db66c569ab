import type { IssueRef } from "./issue-ref.ts";

/** One field of an action that was amended, as people read it. */
export interface Amendment {
  readonly field: "wording" | "owner" | "due date";
  readonly before: string;
  readonly after: string;
}

/** What a comment on a tracked issue tells people; nothing else is worth one. */
export type CommentNote =
  | { readonly kind: "amended"; readonly amendments: readonly Amendment[] }
  | { readonly kind: "done"; readonly closing: boolean }
  | { readonly kind: "undone"; readonly reopening: boolean }
  | { readonly kind: "withdrawn"; readonly closing: boolean; readonly mergedInto: string | null }
  | { readonly kind: "restored"; readonly reopening: boolean }
  | {
      readonly kind: "raised";
      readonly reopening: boolean;
      /** What the later meeting says differently. */
      readonly amendments: readonly Amendment[];
      /** A person had closed it as not planned, and so it stays. */
      readonly staysClosed?: boolean;
    }
  | { readonly kind: "linked"; readonly title: string }
  | { readonly kind: "duplicate"; readonly of: IssueRef }
  /** A command of a person moved it: told at the old place and at the new. */
  | { readonly kind: "moved"; readonly to: IssueRef; readonly by: string }
  | { readonly kind: "movedFrom"; readonly from: IssueRef; readonly by: string }
  | { readonly kind: "ignored"; readonly by: string }
  /** A person took back all that was opened with a label. */
  | { readonly kind: "retracted"; readonly label: string };
