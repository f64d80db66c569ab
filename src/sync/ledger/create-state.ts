import { readPages } from "../../core/identity/ledger-page.ts";
import { writeSection } from "../../core/issues/managed-section.ts";
import { DASHBOARD_TITLE } from "../../core/review/render-dashboard.ts";
import type { Session } from "../session.ts";
import type { State } from "./read-state.ts";

/** Opens the state issue: a request that a repository sees once in its life. */
export async function createState(session: Session, synced: string): Promise<State> {
  const { github, memory, repository } = session;
  const section = "The app is at work. Its first report comes with the first minutes.";
  const marker = {
    kind: "state" as const,
    repositoryId: repository.id,
    section: "",
    synced,
    pages: 0,
    ledger: "",
  };
  const issue = await github.createIssue(repository.fullName, {
    title: DASHBOARD_TITLE,
    body: writeSection("", section, marker),
    labels: [],
  });
  memory.state = issue.number;
  memory.comments.clear();
  memory.listedAt = null;
  return { issue, marker, ledger: readPages([]), isDamaged: false };
}
