import { readFileSync } from "node:fs";
import type { Action } from "../../../src/core/actions/action.ts";
import type { LedgerEntry, LedgerFile } from "../../../src/core/identity/ledger.ts";
import { permalink, type Place } from "../../../src/core/issues/github-link.ts";
import { readMinutes } from "../../../src/core/minutes/read-minutes.ts";
import type { Problem } from "../../../src/core/problem.ts";
import type { ReviewRow } from "../../../src/core/review/review-row.ts";

/** Minutes of our own, read as the app reads them, and what it makes of them: for tests and pictures. */
export const place: Place = {
  server: "https://github.com",
  repository: "acme/minutes",
  commit: "4f1c2d9a8b7e6054c3d2e1f0a9b8c7d6e5f40312",
  path: "minutes/2026-03-17-storage-call.md",
};

export const minutes = readMinutes({
  path: place.path,
  text: readFileSync(new URL("storage-call.md", import.meta.url), "utf8"),
});

const none = { references: [], trackedIn: null, state: "open" as const, due: null, owners: [] };

/** An action of the sample, with what is not said of it left empty. */
export function action(over: Partial<Action> & Pick<Action, "title" | "lines">): Action {
  const text = minutes.source[over.lines[0] - 1]?.replace(/^[\s>|*-]+/, "") ?? "";
  return {
    ...none,
    id: `a${over.lines[0]}`,
    text,
    tier: "commitment",
    confidence: 0.9,
    decision: "open",
    evidence: [],
    headings: [],
    parents: [],
    groups: [],
    neighbours: [],
    context: over.lines,
    ...over,
  };
}

export const retention = action({
  title: "Add a retention limit of 30 days to snapshot-tool",
  text: "Ben will add a retention limit of 30 days to snapshot-tool, by 27 March",
  lines: [15, 15],
  owners: [{ name: "Ben", login: "bokafor" }],
  due: "2026-03-27",
  references: ["acme/snapshot-tool#41"],
  evidence: ["Ben takes it on: “Ben will …”"],
  headings: ["Storage working group call", "Backups"],
  parents: ["The retention script keeps every snapshot since January:"],
  context: [14, 16],
  confidence: 0.94,
});

export const drill = action({
  title: "Write a restore drill for the handbook",
  text: "need to write a restore drill for the handbook",
  lines: [18, 18],
  tier: "agreed",
  evidence: ["a need that the meeting states as its own: “need to …”"],
  headings: ["Storage working group call", "Backups"],
  parents: ["Restore was never tried on the new cluster"],
  context: [17, 18],
  confidence: 0.84,
});

export const alerts = action({
  title: "Send disk alerts to the on-call rota",
  text: "Send disk alerts to the on-call rota",
  lines: [26, 26],
  tier: "agreed",
  owners: [{ name: "Chloe", login: "cmartin" }],
  evidence: ["stands in the column “Agreed”"],
  headings: ["Storage working group call", "Monitoring"],
  context: [26, 27],
  confidence: 0.88,
});

export const panel = action({
  title: "Add a panel for restore times to the dashboards",
  text: "Might be worth a panel for restore times",
  lines: [27, 27],
  tier: "suggested",
  decision: "propose",
  evidence: ["“might be worth”"],
  headings: ["Storage working group call", "Monitoring"],
  context: [26, 27],
  confidence: 0.42,
});

export const slot = action({
  title: "Look for a new slot for the storage call",
  text: "Dev to look for a new slot.",
  lines: [31, 31],
  owners: [{ name: "Dev", login: null }],
  evidence: ["Dev takes it on: “Dev to …”"],
  headings: ["Storage working group call", "Next meeting"],
  context: [31, 31],
  confidence: 0.8,
});

const WHERE: ReadonlyMap<Action, readonly [string, string]> = new Map([
  [retention, ["acme/snapshot-tool", "`snapshot-tool` is its name"]],
  [drill, ["acme/handbook", "“handbook” is its name"]],
  [alerts, ["acme/monitoring", "the heading “Monitoring” names it"]],
  [panel, ["acme/monitoring", "the heading “Monitoring” names it"]],
  [slot, ["acme/minutes", ""]],
]);

/** Where an action of the sample goes, and why. */
export function whereOf(one: Action): { repository: string; where: string; fallback: boolean } {
  const [repository, where] = WHERE.get(one) ?? ["acme/minutes", ""];
  return { repository, where, fallback: one === slot };
}

/** A row of a report on an action of the sample. */
export function row(
  one: Action,
  verdict: ReviewRow["verdict"],
  over: Partial<ReviewRow> = {},
): ReviewRow {
  return {
    key: one.id,
    verdict,
    title: one.title,
    tier: one.tier,
    path: place.path,
    lines: one.lines,
    url: permalink(place, one.lines),
    issue: null,
    owners: one.owners,
    due: one.due,
    why: one.evidence[0] ?? "",
    note: null,
    ...whereOf(one),
    ...over,
  };
}

export const problems: Problem[] = [
  {
    message: "“Dev” is no login in minutes.yml: nobody is assigned.",
    file: place.path,
    line: 31,
    severity: "warning",
    fix: {
      label: "Add the login",
      url: "https://github.com/acme/minutes/edit/main/.github/minutes.yml",
    },
  },
];

/** An entry of the ledger on an action of the sample. */
export function entry(one: Action, over: Partial<LedgerEntry> = {}): LedgerEntry {
  return {
    key: one.id,
    id: one.id,
    title: one.title,
    text: one.text,
    lines: [one.lines[0], one.lines[1]],
    topic: one.headings.at(-1) ?? "",
    date: null,
    owners: one.owners.map(({ name, login }) => login ?? name),
    due: one.due,
    state: one.state,
    tier: one.tier,
    fate: "tracked",
    repository: whereOf(one).repository,
    movedByPerson: false,
    issue: null,
    issueState: null,
    written: null,
    raised: [],
    intents: [],
    why: one.evidence[0] ?? "",
    where: whereOf(one).where,
    ...over,
  };
}

/** An entry with an open issue. */
export function tracked(one: Action, number: number, over: Partial<LedgerEntry> = {}): LedgerEntry {
  const issue = { repository: whereOf(one).repository, number, id: number };
  return entry(one, { issue, issueState: "open", ...over });
}

/** The sample's page of the ledger, with these entries. */
export function page(entries: LedgerEntry[], over: Partial<LedgerFile> = {}): LedgerFile {
  return {
    path: place.path,
    blob: "b1",
    commit: place.commit,
    meeting: { date: "2026-03-17", title: "Storage working group call" },
    entries,
    ...over,
  };
}
