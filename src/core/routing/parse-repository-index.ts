import { z } from "zod";
import type { Problem } from "../problem.ts";
import type { IndexedRepository } from "./route.ts";

const Repository = z.object({
  full_name: z.string().regex(/^[\w.-]+\/[\w.-]+$/, 'expected "owner/name"'),
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
  json: string,
  file: string,
): { readonly repositories: readonly IndexedRepository[]; readonly problems: readonly Problem[] } {
  const problem = (message: string): Problem => ({ message, file, line: null, severity: "error" });
  const data = parseJson(json);
  if (data instanceof SyntaxError)
    return { repositories: [], problems: [problem(`expected JSON: ${data.message}`)] };
  if (!Array.isArray(data))
    return { repositories: [], problems: [problem("expected a list of repositories")] };
  const repositories: IndexedRepository[] = [];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const [at, entry] of data.entries()) {
    const parsed = Repository.safeParse(entry);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      const path = [at, ...(issue?.path ?? [])].join(".");
      if (problems.length < MAX_PROBLEMS)
        problems.push(problem(`repository ${path}: ${issue?.message ?? "invalid"}`));
    } else if (seen.has(parsed.data.full_name.toLowerCase())) {
      if (problems.length < MAX_PROBLEMS)
        problems.push(problem(`repository ${at}: ${parsed.data.full_name} stands there twice`));
    } else {
      seen.add(parsed.data.full_name.toLowerCase());
      repositories.push(parsed.data);
    }
  }
  return { repositories, problems };
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ""));
  } catch (error) {
    if (error instanceof SyntaxError) return error;
    throw error;
  }
}
