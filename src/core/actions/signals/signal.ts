import type { Reading } from "../reading/reading.ts";

/**
 * Something that can be seen in a statement or its place and that tells for or against an action.
 * The weights say how much; `evidence` says it to people, with `$` for the words found.
 */
export interface Signal {
  /** What a person reads where it speaks for an action; absent where it never does so by itself. */
  readonly evidence?: string;
  /** The words found, true where there are none to show, or false. */
  readonly find: (reading: Reading) => string | boolean;
}

/** A signal that looks for words in the statement's body, in lower case. */
export function wording(pattern: RegExp, evidence?: string): Signal {
  return {
    ...(evidence === undefined ? {} : { evidence }),
    find: ({ lower }) => pattern.exec(lower.slice(0, 600))?.[0].trim() ?? false,
  };
}
