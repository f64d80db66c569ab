import { isDeepStrictEqual } from "node:util";
import { ledgerDigest } from "../core/identity/ledger-page.ts";
import type { Ledger } from "./ledger/open-ledger.ts";
import type { Push } from "./minutes/read-push.ts";
import type { Configured } from "./minutes/read-snapshot.ts";
import type { Session } from "./session.ts";

/** Whether a push that calls for no step leaves nothing to write or to tell either. */
export function isSettled(
  { memory }: Session,
  { config }: Configured,
  { state, since, pages }: Ledger,
  { problems, standing }: Push,
): boolean {
  const { marker, ledger } = state;
  const isTold = problems.length === 0 && memory.unreported.length === 0;
  const isShown =
    marker?.ledger === ledgerDigest(pages) &&
    JSON.stringify(marker.problems ?? []) === JSON.stringify(standing);
  // Where the config selects other files than it did, what stands there now must be known as such.
  const isInScope =
    since?.config == null || isDeepStrictEqual(since.config.minutes, config.minutes);
  const isWritten = pages === ledger.pages && ledger.outdated.length === 0;
  return isTold && isShown && isInScope && isWritten;
}
