import { GitHubFailure } from "./failure.ts";

/** Request options of what `largeJson` reads. */
export const UNPARSED = { request: { parseSuccessResponseBody: false } } as const;

/**
 * The JSON of an answer that may be large, asked for with `UNPARSED`: Octokit's own parser, which
 * minds big integers, runs out of stack at some megabytes and then hands out the bare text.
 *
 * @throws GitHubFailure `uncertain` where the answer broke off on its way
 */
export async function largeJson(answer: {
  readonly data: unknown;
  readonly status: number;
}): Promise<unknown> {
  try {
    return await new Response(answer.data as ReadableStream).json();
  } catch {
    throw new GitHubFailure("uncertain", "the answer broke off", answer.status);
  }
}
