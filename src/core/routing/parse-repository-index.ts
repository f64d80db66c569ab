import { z } from "zod";
import { explainFirstMismatch } from "../explain-first-mismatch.ts";
import { FULL_NAME } from "../full-name.ts";
import { parseJson } from "../parse-json.ts";
import type { Problem } from "../problem.ts";
import type { IndexedRepository } from "./route.ts";

const Repository = z.object({
  full_name: z.string().regex(FULL_NAME, 'expected "owner/name"'),
  description: z.string().nullable().default(null),
  topics: z.array(z.string()).default([]),
  private: z.boolean().default(false),
  archived: z.boolean().default(false),
  paths: z.array(z.string()).default([]),
});
/** More problems of one kind help nobody. */
const MAX_PROBLEMS = 20;

/**
 * Reads an index of an organisation's repositories: a JSON array of `{ full_name, description,
 * topics, private, archived, paths }`, of which only `full_name` must be there; other keys are left
 * alone. A repository that is wrong is left out, with a problem that names it. `file` is what the
 * problems name.
 */
export function parseRepositoryIndex(
  text: string,
  file: string,
): { readonly repositories: readonly IndexedRepository[]; readonly problems: readonly Problem[] } {
  const problem = (message: string, line: number | null = null): Problem => ({
    message,
    file,
    line,
    severity: "error",
  });
  const json = parseJson(text);
  if ("message" in json) return { repositories: [], problems: [problem(json.message, json.line)] };
  if (!Array.isArray(json.data))
    return { repositories: [], problems: [problem("expected a list of repositories")] };
  const repositories: IndexedRepository[] = [];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const [at, entry] of json.data.entries()) {
    const parsed = Repository.safeParse(entry);
    if (!parsed.success) {
      if (problems.length < MAX_PROBLEMS)
        problems.push(problem(explainFirstMismatch(parsed.error, entry, [at])));
    } else if (seen.has(parsed.data.full_name.toLowerCase())) {
      if (problems.length < MAX_PROBLEMS)
        problems.push(problem(`[${at}].full_name: ${parsed.data.full_name} stands there twice`));
    } else {
      seen.add(parsed.data.full_name.toLowerCase());
      repositories.push(parsed.data);
    }
  }
  return { repositories, problems };
}
