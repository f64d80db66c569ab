import type { Action } from "./core/actions/action.ts";
import { explainLine, type JudgedStatement } from "./core/actions/explain-line.ts";
import type { Config } from "./core/config/schema.ts";
import type { ReadFile } from "./core/identity/file-change.ts";
import { type Candidate, findCandidates } from "./core/identity/find-candidates.ts";
import { type Remembered, rememberedIn } from "./core/identity/remembered.ts";
import type { LedgerEntry } from "./core/identity/ledger.ts";
import { type Earlier, readEarlier } from "./core/identity/read-earlier.ts";
import { issueTitle } from "./core/issues/issue-title.ts";
import type { Issue } from "./core/issues/issue.ts";
import { readMarker } from "./core/issues/marker.ts";
import { explainFields, type ExplainedField } from "./core/plan/explain-fields.ts";
import { routeAction } from "./core/routing/route-action.ts";
import type { Route } from "./core/routing/route.ts";
import { buildRoutingIndex } from "./core/routing/routing-index.ts";
import type { Touch } from "./github/github.ts";
import { readState } from "./sync/ledger/read-state.ts";
import { type Closed, type Minutes, openMinutes } from "./sync/minutes/open-minutes.ts";
import { readFile } from "./sync/minutes/read-file.ts";
import type { Organisation } from "./sync/organisation.ts";
import type { Session } from "./sync/session.ts";

/** An action, how its sentence was judged, and where it belongs. */
export interface ExplainedAction {
  readonly path: string;
  readonly action: Action;
  readonly judged: JudgedStatement | null;
  /** Null where no repositories are known. */
  readonly route: Route | null;
}

/** An issue as it stands, against what is known of it. */
export interface ExplainedIssue {
  readonly issue: Issue;
  /** The app, or a former one, wrote it: only then its marker counts. */
  readonly isOurs: boolean;
  readonly marker: "found" | "none" | "damaged" | "newer";
  /** The identity that the marker carries. */
  readonly key: string | null;
  readonly fields: readonly ExplainedField[];
  /** What people did to it, oldest first. */
  readonly touches: readonly Touch[];
  /** Who edited its text last; null where nobody did, or GitHub does not tell. */
  readonly editor: string | null;
}

/** All that is known of an action and its issue. */
export interface Explanation {
  /** The minutes repository. */
  readonly repository: string;
  readonly action: ExplainedAction | null;
  readonly known: Remembered | null;
  readonly issue: ExplainedIssue | null;
  /** The best ones first. */
  readonly candidates: readonly Candidate[];
}

/** What is known of the action on a line of the head's minutes. */
export async function explainAt(
  opened: Session,
  organisation: Organisation,
  at: { readonly path: string; readonly line: number },
): Promise<Explanation | Closed> {
  const minutes = await openMinutes(opened);
  if ("closed" in minutes) return minutes;
  const known = await readKnown(minutes);
  const file = await readHeadFile(minutes, at.path);
  const action =
    file?.actions.find(({ lines }) => lines[0] <= at.line && at.line <= lines[1]) ?? null;
  const stated = file === null ? [] : readStated(file, known);
  const own = stated.find((one) => one.action !== null && one.action.id === action?.id)?.known;
  return explain(minutes, organisation, { file, action, own: own ?? null, known, issue: null });
}

/** What is known of an issue: its entry in the ledger of these minutes, and its action there. */
export async function explainIssue(
  opened: Session,
  organisation: Organisation,
  issue: Issue,
): Promise<Explanation | Closed> {
  const minutes = await openMinutes(opened);
  if ("closed" in minutes) return minutes;
  const known = await readKnown(minutes);
  const read = readMarker(issue.body, "issue");
  const marker = read.status === "found" ? read.marker : null;
  const own =
    known.find(({ entry }) => entry.issue?.id === issue.id) ??
    known.find(({ entry }) => entry.key === marker?.key) ??
    null;
  const path = own?.path ?? marker?.path;
  const file = path === undefined ? null : await readHeadFile(minutes, path);
  const stated = file === null || own === null ? [] : readStated(file, known);
  const claimed = stated.find((one) => one.known === own && one.echo === null)?.action;
  const marked = file?.actions.find(({ id }) => id === marker?.action?.id);
  const action = claimed ?? (own === null ? marked : null) ?? null;
  return explain(minutes, organisation, { file, action, own, known, issue });
}

async function explain(
  minutes: Minutes,
  organisation: Organisation,
  about: {
    readonly file: ReadFile | null;
    readonly action: Action | null;
    readonly own: Remembered | null;
    readonly known: readonly Remembered[];
    readonly issue: Issue | null;
  },
): Promise<Explanation> {
  const { session, config } = minutes;
  const { file, action, own } = about;
  const index = await organisation.index(session.repository.fullName);
  const issue = about.issue ?? (await readIssue(session, own?.entry ?? null));
  return {
    repository: session.repository.fullName,
    action: file &&
      action && {
        path: file.path,
        action,
        judged: judge(file, config, action),
        route: routeAction(action, buildRoutingIndex(index, config)),
      },
    known: own,
    issue: issue && (await explainState(session, issue, own?.entry ?? null, { action, config })),
    candidates: findCandidates(about),
  };
}

async function readKnown({ session }: Minutes): Promise<readonly Remembered[]> {
  const state = await readState(session);
  return rememberedIn(state?.ledger.pages ?? []);
}

async function readHeadFile(
  { session, head, config }: Minutes,
  path: string,
): Promise<ReadFile | null> {
  const blob = head.tree.get(path)?.sha;
  return blob === undefined ? null : (await readFile(session, config, { path, blob })).file;
}

async function readIssue({ github }: Session, entry: LedgerEntry | null): Promise<Issue | null> {
  if (entry === null || entry.issue === null) return null;
  const issue = await github.getIssue(entry.issue.repository, entry.issue.number);
  return "gone" in issue ? null : issue;
}

/** What a file states, with what the ledger knows of that. */
function readStated(file: ReadFile, known: readonly Remembered[]): readonly Earlier[] {
  return readEarlier({ status: "changed", before: file, after: file }, known);
}

function judge(file: ReadFile, config: Config, action: Action): JudgedStatement | null {
  const judged = explainLine(file.minutes, config, action.lines[0]);
  return judged.find(({ text }) => text === action.text) ?? null;
}

async function explainState(
  { github, ours }: Session,
  issue: Issue,
  entry: LedgerEntry | null,
  { action, config }: { readonly action: Action | null; readonly config: Config },
): Promise<ExplainedIssue> {
  const read = readMarker(issue.body, "issue");
  const marker = read.status === "found" ? read.marker : null;
  const written = entry?.written ?? marker?.written ?? null;
  const logins = action?.owners.flatMap(({ login }) => login ?? []) ?? [];
  const wanted = action && {
    title: issueTitle(action.title),
    assignees: config.assign ? logins : [],
  };
  const history = await github.listRevisions(issue.repository, { issue: issue.number });
  const editor = history[0]?.editor ?? null;
  return {
    issue,
    isOurs: ours.includes(issue.author),
    marker: read.status,
    key: marker?.key ?? null,
    fields: written === null ? [] : explainFields(written, issue, wanted),
    touches: await github.listTouches(issue.repository, issue.number, ours),
    editor: editor !== null && ours.includes(editor) ? null : editor,
  };
}
