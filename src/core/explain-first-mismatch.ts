import type { z } from "zod";
import { explainMismatch } from "./explain-mismatch.ts";
import { formatKeyPath, keyPathOf } from "./key-path.ts";
import type { KeyPath } from "./read-yaml.ts";
import { valueAt } from "./value-at.ts";

/**
 * The first mistake that zod found in data, behind the key path where it stands.
 *
 * @param base where the data stands in its file
 */
export function explainFirstMismatch(error: z.ZodError, data: unknown, base: KeyPath = []): string {
  const issue = error.issues[0]!;
  const within = keyPathOf(issue);
  const where = formatKeyPath([...base, ...within]);
  return `${where === "" ? "" : `${where}: `}${explainMismatch(issue, valueAt(data, within))}`;
}
