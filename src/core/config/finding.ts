import type { KeyPath } from "../read-yaml.ts";

/** What is wrong at one key of the config, before it has a line. */
export interface Finding {
  readonly path: KeyPath;
  /** Whether the key itself is meant (an unknown key), or its value. */
  readonly part: "key" | "value";
  /** Without the key path: "expected …, got …". */
  readonly message: string;
  readonly severity: "error" | "warning";
}
