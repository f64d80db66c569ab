import type { Session } from "../session.ts";
import { readSnapshot, type Snapshot } from "./read-snapshot.ts";

/** The default branch as it is now; null where the repository is empty. */
export async function readHead(session: Session): Promise<Snapshot | null> {
  const { github, repository } = session;
  const head = await github.getBranch(repository.fullName, repository.defaultBranch);
  return head && readSnapshot(session, head);
}
