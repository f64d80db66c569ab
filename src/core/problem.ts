/** Where a person can mend something. */
export interface Fix {
  readonly label: string;
  readonly url: string;
}

/**
 * A person's mistake, or something that a person should know: in minutes, config, command line or
 * payload. Problems are values that reach their author with file and line; bugs throw.
 */
export interface Problem {
  /** What is wrong and what was expected, in one sentence that its author understands. */
  readonly message: string;
  /** The file it is about, relative to the repository's root (or as given on the command line). */
  readonly file: string;
  /** 1-based line, where one can be named. */
  readonly line: number | null;
  /** error: nothing can be done until it is mended; warning: something was left out; notice: good to know. */
  readonly severity: "error" | "warning" | "notice";
  /** Where to mend it, where there is such a page. */
  readonly fix?: Fix | undefined;
}
