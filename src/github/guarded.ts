import { z } from "zod";
import { type FailureKind, GitHubFailure } from "./github-failure.ts";

/** What Octokit throws, read without trusting it. A dropped connection has status 500 and no response. */
const RequestError = z.object({
  status: z.number(),
  message: z.string(),
  response: z
    .object({ headers: z.record(z.string(), z.union([z.string(), z.number(), z.undefined()])) })
    .optional(),
});

/** Runs a request and turns what Octokit throws into a `GitHubFailure`; bugs pass through. */
export async function guarded<T>(request: () => Promise<T>): Promise<T> {
  try {
    return await request();
  } catch (error) {
    throw toFailure(error) ?? error;
  }
}

/** Like `guarded`, but null where the thing is not there (404, 410). */
export async function orNull<T>(request: () => Promise<T>): Promise<T | null> {
  try {
    return await guarded(request);
  } catch (error) {
    if (error instanceof GitHubFailure && error.kind === "gone") return null;
    throw error;
  }
}

function toFailure(error: unknown): GitHubFailure | null {
  if (error instanceof GitHubFailure) return error;
  const parsed = RequestError.safeParse(error);
  if (!parsed.success) return null;
  const { status, message, response } = parsed.data;
  const headers = response?.headers ?? {};
  const kind = kindOf(status, response !== undefined, headers, message);
  return new GitHubFailure(kind, message, status, kind === "limited" ? retryAt(headers) : null);
}

function kindOf(
  status: number,
  answered: boolean,
  headers: Record<string, string | number | undefined>,
  message: string,
): FailureKind {
  if (!answered || status >= 500) return "uncertain";
  if (status === 404 || status === 410) return "gone";
  const exhausted = String(headers["x-ratelimit-remaining"] ?? "") === "0";
  const secondary = headers["retry-after"] !== undefined || /secondary rate|abuse/i.test(message);
  if (status === 429 || (status === 403 && (exhausted || secondary))) return "limited";
  return status === 401 || status === 403 ? "forbidden" : "refused";
}

function retryAt(headers: Record<string, string | number | undefined>): string {
  const after = Number(headers["retry-after"]);
  if (Number.isFinite(after)) return new Date(Date.now() + after * 1000).toISOString();
  const reset = Number(headers["x-ratelimit-reset"]);
  const ms = Number.isFinite(reset) ? reset * 1000 : Date.now() + 60_000;
  return new Date(Math.max(ms, Date.now())).toISOString();
}
