import { closest, distance } from "fastest-levenshtein";
import type { z } from "zod";
import { formatKeyPath } from "./key-path.ts";
import type { Finding } from "./finding.ts";
import { Config } from "./schema.ts";
import { keysAt, knownKeyPaths } from "./schema-at.ts";
import type { KeyPath } from "../read-yaml.ts";

/** Of one mapping's unknown keys, as many as are told. */
const MAX_KEYS = 20;

type Issue = z.core.$ZodIssue;

/** Zod's issue in words that the author of the config understands, at the key that it is about. */
export function explainIssue(issue: Issue, data: unknown, base: KeyPath = []): Finding[] {
  const path: KeyPath = [
    ...base,
    ...issue.path.map((step) => (typeof step === "symbol" ? "" : step)),
  ];
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
  const key = issue.code === "invalid_key";
  const expected = key ? (issue.issues[0] ?? issue) : issue;
  const got = key ? `the key ${show(path.at(-1))}` : show(value);
  const message = `expected ${orList(expectations(expected))}, got ${got}`;
  return [{ path, part: key ? "key" : "value", message, severity: "error" }];
}

/** Whether a union's branch is out of the question, since the value is of another kind altogether. */
function missesShape(issue: Issue, value: unknown): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code === "invalid_type") return true;
  if (issue.code === "invalid_union")
    return issue.errors.every((branch) => branch.some((one) => missesShape(one, value)));
  return issue.code === "invalid_value" && typeof value !== typeof issue.values[0];
}

/** What would have been right: alternatives, to be joined by "or". */
function expectations(issue: Issue): string[] {
  switch (issue.code) {
    case "invalid_type":
      return kinds[issue.expected] ?? [issue.expected];
    case "invalid_value":
      return issue.values.map((value) => JSON.stringify(value));
    case "invalid_union":
      return [...new Set(issue.errors.flat().flatMap(expectations))];
    case "invalid_format":
      // A schema's own message reads "expected …".
      return [issue.message.replace(/^expected /, "")];
    case "too_small":
      return [`at least ${amount(Number(issue.minimum), issue.origin)}`];
    case "too_big":
      return [`at most ${amount(Number(issue.maximum), issue.origin)}`];
    default:
      return [issue.message];
  }
}

const kinds: Record<string, string[]> = {
  string: ["a text"],
  number: ["a number"],
  int: ["a whole number"],
  boolean: ["true", "false"],
  array: ["a list"],
  object: ["a mapping"],
  record: ["a mapping"],
};

function amount(size: number, origin: string): string {
  if (origin === "string") return `${size} character${size === 1 ? "" : "s"}`;
  if (origin === "array") return size === 1 ? "1 entry" : `${size} entries`;
  return String(size);
}

function show(value: unknown): string {
  if (value === undefined || value === null) return "nothing";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "string") return shorten(JSON.stringify(value));
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "a mapping";
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
}

function orList(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} or ${parts.at(-1) ?? ""}`;
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

function valueAt(data: unknown, path: KeyPath): unknown {
  let value: unknown = data;
  for (const step of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Object.entries(value).find(([key]) => key === String(step))?.[1];
  }
  return value;
}
