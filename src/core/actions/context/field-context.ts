import type { Config } from "../../config/schema.ts";
import type { Minutes } from "../../minutes/minutes.ts";
import type { Statement } from "../statements/statement.ts";

/** What the fields of an action are read against, besides its own statement. */
export interface FieldContext {
  readonly minutes: Minutes;
  /** Logins, each with the names, initials and nicknames that minutes use. */
  readonly people: Config["people"];
}

/** Reads one field of an action off its statement. */
export type FieldFinder<T> = (statement: Statement, context: FieldContext) => T;
