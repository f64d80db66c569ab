import type { App } from "../app.ts";

/** What a sentence speaks of, by name. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** A sentence that steps of a case may say, as a pattern, and what is done then. */
export type Sentence = readonly [
  pattern: RegExp,
  perform: (app: App, groups: Groups) => void | Promise<void>,
];
