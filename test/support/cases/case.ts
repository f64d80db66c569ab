import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";

/** Where the cases are: a folder each, with `case.yml` and the pinned `outcome.txt`. */
export const CASES = join(import.meta.dirname, "..", "..", "cases");

const Files = z.record(z.string(), z.string().nullable());

/**
 * One thing that happens: a push of whole files (null deletes), an edit of what stands there (each
 * text replaced by another), or a sentence (see `acts.ts`).
 */
const Step = z.union([
  z.string(),
  z.strictObject({ push: Files }),
  z.strictObject({ edit: z.record(z.string(), z.record(z.string(), z.string())) }),
]);
export type Step = z.infer<typeof Step>;

/** A whole sequence of pushes and acts of people, and why it is worth keeping. */
const Case = z.strictObject({
  about: z.string().min(1),
  /** `.github/minutes.yml`, where the usual one will not do. */
  config: z.string().optional(),
  /** Repositories beside `acme/minutes` and `acme/code`. */
  repositories: z.array(z.string()).default([]),
  steps: z.array(Step).min(1),
});
export type Case = z.infer<typeof Case>;

export function readCase(name: string): Case {
  return Case.parse(parse(readFileSync(join(CASES, name, "case.yml"), "utf8")));
}
