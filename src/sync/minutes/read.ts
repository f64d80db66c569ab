import type { ReadFile } from "../../core/identity/file-change.ts";
import type { Problem } from "../../core/problem.ts";

/** A minutes file as read, with what its author should know of the reading. */
export interface Read {
  /** Null where it could not be read. */
  readonly file: ReadFile | null;
  readonly problems: readonly Problem[];
}
