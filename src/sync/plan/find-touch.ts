import type { Written } from "../../core/identity/ledger.ts";
import type { Issue } from "../../core/issues/issue.ts";
import { readSection } from "../../core/issues/managed-section.ts";
import type { Session } from "../session.ts";

/** GitHub's words for what people did, in ours; what is not here is said in GitHub's. */
const WORDS: Readonly<Record<string, string>> = {
  commented: "commented",
  labeled: "labelled it",
  unlabeled: "removed a label",
  assigned: "assigned it",
  unassigned: "unassigned it",
  renamed: "renamed it",
  closed: "closed it",
  reopened: "reopened it",
  milestoned: "put it in a milestone",
  locked: "locked it",
};

/**
 * The first thing that a person did to an issue of ours, in words; null where nobody touched it.
 * Edits are seen in the text itself and cost nothing, the rest is one request.
 *
 * @param written what we last wrote; null where that is not known
 */
export async function findTouch(
  { github, ours }: Session,
  issue: Issue,
  written: Written | null,
): Promise<string | null> {
  const section = readSection(issue.body, "issue");
  // The marker is written with the title, the ledger after it: a run may have been cut off between.
  const titles = [written?.title, section?.marker.written.title];
  if (!titles.includes(issue.title)) return "its title was changed";
  if (section?.intact !== true) return "its text was changed";
  if (`${section.before}${section.after}`.trim() !== "") return "somebody wrote in its text";
  const [touch] = await github.listTouches(issue.repository, issue.number, ours);
  if (touch === undefined) return null;
  return `${touch.by} ${WORDS[touch.event] ?? `did something to it (${touch.event})`}`;
}
