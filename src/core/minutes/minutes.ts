import type { Problem } from "../problem.ts";
import type { OutlineNode } from "./outline.ts";

/** The meeting that minutes are of: from front matter, file name, title line, in that order of trust. */
export interface Meeting {
  /** ISO date (its first day), or null where none is stated. Due dates are relative to it. */
  readonly date: string | null;
  readonly title: string | null;
  /** Names as written in a list of attendees; empty where there is none. */
  readonly attendees: readonly string[];
}

export type MinutesFormat = "markdown" | "restructuredtext" | "text";

/** A minutes file, read. */
export interface Minutes {
  readonly path: string;
  readonly format: MinutesFormat;
  /** The front matter's top level values; empty where there is none. */
  readonly frontMatter: Readonly<Record<string, unknown>>;
  readonly meeting: Meeting;
  /** The root of the outline, of kind `document`. */
  readonly outline: OutlineNode;
  /** The file's lines without their ends, for quotes: `source[line - 1]`. */
  readonly source: readonly string[];
  readonly problems: readonly Problem[];
}
