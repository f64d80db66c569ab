import type { z } from "zod";
import { orList } from "./or-list.ts";

type Issue = z.core.$ZodIssue;

/**
 * What zod found wrong with a value, in words that its author understands: "expected a list, got
 * "x"". Where the key is wrong, that is what was got.
 */
export function explainMismatch(issue: Issue, value: unknown): string {
  const isKey = issue.code === "invalid_key";
  const expected = isKey ? (issue.issues[0] ?? issue) : issue;
  const got = isKey ? `the key ${show(issue.path.at(-1))}` : show(value);
  return `expected ${orList(expectations(expected))}, got ${got}`;
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
    case "too_small":
      return [`at least ${amount(Number(issue.minimum), issue.origin)}`];
    case "too_big":
      return [`at most ${amount(Number(issue.maximum), issue.origin)}`];
    default:
      // A schema's own message reads "expected …".
      return [issue.message.replace(/^expected /, "")];
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
