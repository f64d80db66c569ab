/**
 * What GitHub or the network did not do.
 *
 * - `gone`: 404 or 410: not there, or not for us.
 * - `forbidden`: 401 or 403: no permission, archived, locked, the installation revoked.
 * - `refused`: other 4xx: the request is wrong for the state it met (409, 422).
 * - `limited`: a rate limit; nothing was done, try again at `retryAt`.
 * - `uncertain`: 5xx, or no answer at all: it may have been done.
 */
export type FailureKind = "gone" | "forbidden" | "refused" | "limited" | "uncertain";

/** A request that failed for a reason outside the app. Anything else that is thrown is a bug. */
export class GitHubFailure extends Error {
  readonly kind: FailureKind;
  readonly status: number | null;
  /** ISO time from which a limited request may be tried again. */
  readonly retryAt: string | null;

  constructor(
    kind: FailureKind,
    message: string,
    status: number | null,
    retryAt: string | null = null,
  ) {
    super(message);
    this.name = "GitHubFailure";
    this.kind = kind;
    this.status = status;
    this.retryAt = retryAt;
  }
}
