import type { Lines } from "../lines.ts";

/** A note of a check run on lines of a file of the commit. */
export interface Annotation {
  readonly path: string;
  readonly lines: Lines;
  readonly level: "notice" | "warning" | "failure";
  readonly title: string;
  readonly message: string;
}
