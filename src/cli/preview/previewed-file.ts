import type { Meeting } from "../../core/minutes/minutes.ts";
import type { Problem } from "../../core/problem.ts";
import type { RoutedAction } from "../../core/read-actions.ts";

/** One file of a preview. */
export interface PreviewedFile {
  /** As given. */
  readonly path: string;
  readonly meeting: Pick<Meeting, "date" | "title">;
  readonly problems: readonly Problem[];
  /** In document order, all tiers. */
  readonly actions: readonly RoutedAction[];
}

/** A preview: each file on its own, and whether repositories were known to route to. */
export interface Preview {
  readonly files: readonly PreviewedFile[];
  readonly routed: boolean;
}
