import { resolveLogin } from "../../core/actions/owners/resolve-login.ts";
import { findByTitle } from "../../core/identity/find-by-title.ts";
import type { Remembered } from "../../core/identity/remembered.ts";
import type { LedgerEntry, Written } from "../../core/identity/ledger.ts";
import { describeAction } from "../../core/identity/describe-action.ts";
import type { Issue } from "../../core/issues/issue.ts";
import { readSection } from "../../core/issues/managed-section.ts";
import type { Marker } from "../../core/issues/marker.ts";
import { readFile } from "../minutes/read-file.ts";
import type { Snapshot } from "../minutes/read-snapshot.ts";
import type { Session } from "../session.ts";

type IssueMarker = Extract<Marker, { kind: "issue" }>;

/**
 * What the ledger would know of an issue of ours, by its marker; null where it is none of these
 * minutes.
 *
 * @param snapshot the version that the entry is to speak of
 */
export async function entryOfMarker(
  session: Session,
  issue: Issue,
  snapshot: Snapshot,
): Promise<Remembered | null> {
  const { ours, repository } = session;
  const marker = readSection(issue.body, "issue")?.marker;
  if (marker === undefined || !ours.includes(issue.author)) return null;
  const home =
    marker.repositoryId === undefined
      ? marker.repository === repository.fullName
      : marker.repositoryId === repository.id;
  if (!home) return null;
  const action = marker.action ?? (await findStated(session, snapshot, marker));
  const entry: LedgerEntry = {
    ...action,
    key: marker.key,
    title: marker.written.title,
    lines: [1, 1],
    fate: "tracked",
    repository: issue.repository,
    movedByPerson: false,
    issue: { repository: issue.repository, number: issue.number, id: issue.id },
    issueState: issue.state,
    written: writtenOf(session, issue, marker.written, action.owners, snapshot),
    raised: [],
    intents: [],
    why: "",
    where: "",
  };
  return { entry, path: marker.path };
}

/**
 * What we last wrote. A marker comes with the text: it knows nothing of whom we assigned right after
 * the creation, nor of what we closed since. So its owners count as assigned, and an issue without
 * them as one that people unassigned; and what we closed as completed is ours to reopen.
 */
function writtenOf(
  { ours }: Session,
  { state, stateReason, closedBy }: Issue,
  written: Written,
  owners: readonly string[],
  { config }: Snapshot,
): Written {
  const logins = owners.flatMap((name) => resolveLogin(name, config?.people ?? {}).login ?? []);
  const isDone =
    state === "closed" &&
    stateReason === "completed" &&
    closedBy !== null &&
    ours.includes(closedBy);
  return {
    ...written,
    assignees: written.assignees.length > 0 || config?.assign !== true ? written.assignees : logins,
    state: isDone ? "closed" : written.state,
  };
}

/**
 * The action of a marker that an older version wrote, which did not remember it: by its fingerprint,
 * or the title, in the minutes as they stood; what the title says where it stands there no more.
 */
async function findStated(
  session: Session,
  at: Snapshot,
  { path, fingerprint, written }: IssueMarker,
): Promise<NonNullable<IssueMarker["action"]>> {
  const blob = at.tree.get(path)?.sha;
  const read =
    blob === undefined || at.config === null
      ? null
      : await readFile(session, at.config, { path, blob });
  const file = read?.file ?? null;
  const action = file && findByTitle(file.actions, fingerprint, written.title);
  if (file !== null && action !== null) return describeAction(file, action);
  const said = {
    id: fingerprint,
    text: written.title,
    topic: "",
    date: null,
    owners: [],
    due: null,
  };
  return { ...said, state: "open", tier: "explicit" };
}
