import { closest, distance } from "fastest-levenshtein";
import type { z } from "zod";
import type { Finding } from "./finding.ts";
import { Config } from "./schema.ts";
import { keysAt, knownKeyPaths } from "./schema-at.ts";
import { explainMismatch } from "../explain-mismatch.ts";
import { formatKeyPath, keyPathOf } from "../key-path.ts";
import { orList } from "../or-list.ts";
import type { KeyPath } from "../read-yaml.ts";
import { valueAt } from "../value-at.ts";

/** Of one mapping's unknown keys, as many as are told. */
const MAX_KEYS = 20;

type Issue = z.core.$ZodIssue;

/** Zod's issue in words that the author of the config understands, at the key that it is about. */
export function explainIssue(issue: Issue, data: unknown, base: KeyPath = []): Finding[] {
  const path: KeyPath = [...base, ...keyPathOf(issue)];
  const value = valueAt(data, path);
  if (issue.code === "unrecognized_keys")
    return issue.keys.slice(0, MAX_KEYS).map((key) => ({
      path: [...path, key],
      part: "key",
      message: unknownKey(path, key),
      severity: "error",
    }));
  if (issue.code === "invalid_union") {
    const fitting = issue.errors.filter((branch) => !branch.some((one) => missesShape(one, value)));
    const branch = fitting.length === 1 ? fitting[0]! : undefined;
    if (branch) return branch.flatMap((one) => explainIssue(one, data, path));
  }
  const part = issue.code === "invalid_key" ? "key" : "value";
  return [{ path, part, message: explainMismatch(issue, value), severity: "error" }];
}

/** Whether a union's branch is out of the question, since the value is of another kind altogether. */
function missesShape(issue: Issue, value: unknown): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code === "invalid_type") return true;
  if (issue.code === "invalid_union")
    return issue.errors.every((branch) => branch.some((one) => missesShape(one, value)));
  return issue.code === "invalid_value" && typeof value !== typeof issue.values[0];
}

function unknownKey(path: KeyPath, key: string): string {
  const here = keysAt(Config, path) ?? [];
  const near = here.length === 0 ? key : closest(key.toLowerCase(), here);
  if (
    near !== key &&
    distance(key.toLowerCase(), near.toLowerCase()) <= Math.max(1, key.length / 3)
  )
    return `unknown key; did you mean "${near}"?`;
  const elsewhere = knownKeyPaths(Config).find((known) => known.at(-1) === key);
  if (elsewhere) return `unknown key here; did you mean "${formatKeyPath(elsewhere)}"?`;
  return `unknown key; expected ${orList(here.map((one) => JSON.stringify(one)))}`;
}
