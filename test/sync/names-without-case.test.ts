import { expect, it } from "vitest";
import type { LedgerEntry } from "../../src/core/identity/ledger.ts";
import { writeSection } from "../../src/core/issues/managed-section.ts";
import type { Marker } from "../../src/core/issues/marker.ts";
import { InMemoryGitHub } from "../../src/runtime/in-memory-github.ts";
import { Installation } from "../../src/runtime/installation.ts";
import { openIssue } from "../../src/sync/apply/open-issue.ts";
import { settleIntents } from "../../src/sync/ledger/settle-intents.ts";
import type { Clock, Session } from "../../src/sync/session.ts";

const REPOSITORY = "acme/code";
const LOGIN = "Ann-L";
const LABEL = "Minutes";

/** Answers as GitHub does: with the names that it knows, in whatever case they were asked for. */
class KnowsNames extends InMemoryGitHub {
  override createIssue(...[fullName, issue]: Parameters<InMemoryGitHub["createIssue"]>) {
    return super.createIssue(fullName, { ...issue, labels: issue.labels.map(lower) });
  }
  override addAssignees(fullName: string, number: number, logins: readonly string[]) {
    return super.addAssignees(fullName, number, logins.map(lower));
  }
}

function lower(text: string): string {
  return text.toLowerCase();
}

const written = { title: "Paint", section: "", labels: [LABEL], assignees: [LOGIN] };
const marker: Extract<Marker, { kind: "issue" }> = {
  kind: "issue",
  key: "k1",
  repository: REPOSITORY,
  path: "minutes/a.md",
  fingerprint: "k1",
  written: { ...written, state: "open" },
};
const entry: LedgerEntry = {
  key: "k1",
  id: "k1",
  title: "Paint",
  text: "Ann paints",
  lines: [1, 1],
  topic: "",
  date: null,
  owners: ["Ann"],
  due: null,
  state: "open",
  tier: "explicit",
  fate: "tracked",
  repository: REPOSITORY,
  movedByPerson: false,
  issue: null,
  issueState: null,
  written: { ...written, state: "open" },
  raised: [],
  intents: [{ kind: "create", repository: REPOSITORY, at: "2026-03-03T10:00:00Z" }],
  why: "",
  where: "",
};

async function start(): Promise<{ installation: Installation; session: Session }> {
  const now = (): Date => new Date("2026-03-03T10:00:00Z");
  const clock: Clock = { now, sleep: () => Promise.resolve() };
  const github = new KnowsNames(now);
  github.addRepository({ full_name: REPOSITORY });
  const installation = new Installation({ github, clock, patience: 0 });
  return { installation, session: (await installation.open(REPOSITORY))! };
}

it("remembers labels and assignees of a new issue that GitHub writes in another case", async () => {
  const { session } = await start();
  const want = { ...written, state: "open" as const };
  const create = { kind: "create" as const, key: "k1", reason: "", repository: REPOSITORY };
  const said: string[] = [];
  const opened = await openIssue(
    session,
    { ...create, want, marker, isChosen: false },
    entry,
    (message) => said.push(message),
  );
  expect(opened.written).toMatchObject({ labels: [LABEL], assignees: [LOGIN] });
  expect(said).toEqual([]);
});

it("remembers whom it assigned to an issue that was found after a crash", async () => {
  const { installation, session } = await start();
  const body = writeSection("", "Paint", marker);
  await session.github.createIssue(REPOSITORY, { title: "Paint", body, labels: [] });
  const meeting = { date: null, title: null };
  const page = { path: "minutes/a.md", blob: "b", commit: "c", meeting, entries: [entry] };
  const [settled] = await settleIntents(session, installation.organisation, [page]);
  expect(settled?.entries[0]?.written?.assignees).toEqual([LOGIN]);
});
