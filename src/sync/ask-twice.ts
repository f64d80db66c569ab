import { GitHubFailure } from "../github/github-failure.ts";
import type { Clock } from "./session.ts";

/** How long after a refusal a request is made once more, in milliseconds. */
export const PAUSE = 1000;

/**
 * Makes a request, and once more where GitHub refuses it: then nothing was done, and some things are
 * refused only for a moment.
 *
 * @throws what the second request throws
 */
export async function askTwice<T>(clock: Clock, request: () => Promise<T>): Promise<T> {
  try {
    return await request();
  } catch (error) {
    if (!isRefusal(error)) throw error;
    await clock.sleep(PAUSE);
    return request();
  }
}

/**
 * Asks for something that ought to be there, and once more where GitHub says that it is not: what is
 * known to be missing has consequences, and GitHub is wrong about it now and then.
 */
export async function findTwice<T>(
  clock: Clock,
  request: () => Promise<T | null>,
): Promise<T | null> {
  const found = await request();
  if (found !== null) return found;
  await clock.sleep(PAUSE);
  return request();
}

/** GitHub says no, and did nothing. A revoked installation (401) is no answer to this request. */
export function isRefusal(error: unknown): error is GitHubFailure {
  if (!(error instanceof GitHubFailure)) return false;
  return ["refused", "forbidden", "gone"].includes(error.kind) && error.status !== 401;
}
