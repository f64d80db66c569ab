import type { Lines } from "../../lines.ts";
import type { Action, Tier } from "../action.ts";
import type { Reading } from "../reading/reading.ts";
import type { Weighed } from "../weighing/weigh-statements.ts";

/** A statement that is taken for an action, before its fields are read. */
export interface Draft {
  readonly reading: Reading;
  /** The lines that state the task, with those of a note of who does it. */
  readonly lines: Lines;
  readonly weighed: Weighed;
  readonly tier: Tier;
  readonly decision: Action["decision"];
}
