import { readMarker } from "../../../src/core/issues/marker.ts";
import type { App } from "../app.ts";
import type { Comment, Issue } from "../github/model.ts";
import type { Person } from "../github/person.ts";
import type { Groups, Sentence } from "./sentence.ts";
import { replaceOnce } from "./minutes-repository.ts";

/** The issue that a sentence speaks of, and who does something to it. */
interface About {
  readonly who: Person;
  readonly repository: string;
  readonly number: number;
  readonly body: string;
  readonly app: App;
}

const REASONS = { completed: "completed", "not planned": "not_planned" } as const;

/** What people do to issues. `ISSUE` is `owner/name#number` or `the dashboard`. */
export const PEOPLE: readonly Sentence[] = [
  on(
    'renames ISSUE to "(?<title>.*)"',
    edits(({ title }) => ({ title })),
  ),
  on("labels ISSUE (?<label>\\S+)", ({ who, repository, number }, { label = "" }) => {
    who.label(repository, number, label);
  }),
  on("takes the label (?<label>\\S+) off ISSUE", ({ who, repository, number }, { label = "" }) => {
    who.unlabel(repository, number, label);
  }),
  on(
    "assigns ISSUE to (?<logins>.+)",
    edits(({ logins = "" }) => ({ assignees: logins.split(", ") })),
  ),
  on(
    "unassigns ISSUE",
    edits(() => ({ assignees: [] })),
  ),
  on('puts ISSUE into the milestone "(?<title>.*)"', putIntoMilestone),
  on(
    "closes ISSUE as (?<reason>completed|not planned)",
    edits(({ reason }) => ({ state: "closed", stateReason: REASONS[reason as "completed"] })),
  ),
  on(
    "reopens ISSUE",
    edits(() => ({ state: "open" })),
  ),
  on(
    "closes ISSUE",
    edits(() => ({ state: "closed" })),
  ),
  on("locks ISSUE", ({ who, repository, number }) => {
    who.lock(repository, number);
  }),
  on("unlocks ISSUE", ({ who, repository, number }) => {
    who.unlock(repository, number);
  }),
  on("deletes ISSUE", ({ who, repository, number }) => {
    who.deleteIssue(repository, number);
  }),
  on("converts ISSUE to a discussion", ({ who, repository, number }) => {
    who.convertToDiscussion(repository, number);
  }),
  on("transfers ISSUE to (?<to>\\S+)", ({ who, repository, number }, { to = "" }) => {
    who.transferIssue(repository, number, to);
  }),
  on('comments on ISSUE "(?<text>.*)"', ({ who, repository, number }, { text = "" }) => {
    who.comment(repository, number, text);
  }),
  on(
    "empties the body of ISSUE",
    edits(() => ({ body: "" })),
  ),
  on(
    'rewrites the body of ISSUE as "(?<text>.*)"',
    edits(({ text }) => ({ body: text })),
  ),
  on(
    "removes the marker of ISSUE",
    edits((_, { body }) => ({ body: body.replace(/^<!-- minutes-to-issues:v1 .*-->\n/m, "") })),
  ),
  on(
    'writes "(?<text>.*)" above the section of ISSUE',
    edits(({ text }, { body }) => ({ body: `${text}\n\n${body}` })),
  ),
  on(
    'writes "(?<text>.*)" below the section of ISSUE',
    edits(({ text }, { body }) => ({ body: `${body}\n\n${text}\n` })),
  ),
  on(
    'edits the section of ISSUE: "(?<from>.*)" becomes "(?<to>.*)"',
    edits(({ from = "", to = "" }, { body }) => ({ body: replaceOnce(body, from, to) })),
  ),
  on('copies the body of ISSUE to a new issue "(?<title>.*)"', (about, { title = "" }) => {
    about.who.openIssue(about.repository, { title, body: about.body });
  }),
  on('copies the marker of ISSUE to a new issue "(?<title>.*)"', (about, { title = "" }) => {
    const marker = /^<!-- minutes-to-issues:v1 .*-->$/m.exec(about.body)?.[0];
    if (marker === undefined) throw new Error("There is no marker.");
    about.who.openIssue(about.repository, { title, body: marker });
  }),
  on('opens a pull request "(?<title>.*)" in (?<at>\\S+)', ({ who }, { title = "", at = "" }) => {
    const files = { "NEWS.md": "# News\n" };
    who.commit(at, { message: title, files, branch: "news" });
    who.openPull(at, { title, head: "news", base: "main" });
  }),
  on("copies the body of ISSUE into a comment", ({ who, repository, number, body }) => {
    who.comment(repository, number, body);
  }),
  on('opens an issue "(?<title>.*)" in (?<at>\\S+)', ({ who }, { title = "", at = "" }) => {
    who.openIssue(at, { title });
  }),
  on("deletes the ledger comment of (?<path>\\S+)", ({ who, app }, { path = "" }) => {
    for (const { id } of ledgerComments(app, path)) who.deleteComment("acme/minutes", id);
  }),
  on("scribbles into the ledger comment of (?<path>\\S+)", ({ who, app }, { path = "" }) => {
    for (const { id, body } of ledgerComments(app, path))
      who.editComment("acme/minutes", id, body.replace('"fate":"', '"fate":"not '));
  }),
];

function on(words: string, perform: (about: About, groups: Groups) => void): Sentence {
  const issue = "(?:(?<repository>\\S+)#(?<number>\\d+)|the dashboard)";
  const pattern = new RegExp(`^(?<login>alice|bob|carol) ${words.replace("ISSUE", issue)}$`);
  return [
    pattern,
    (app, groups) => {
      const { login = "", repository = "acme/minutes" } = groups;
      const number = Number(groups["number"] ?? 1);
      const who = app.world.github.as(login);
      const body = findIssue(app, repository, number)?.body ?? "";
      perform({ who, repository, number, body, app }, groups);
    },
  ];
}

function edits(
  fields: (groups: Groups, about: About) => Parameters<Person["editIssue"]>[2],
): (about: About, groups: Groups) => void {
  return (about, groups) => {
    about.who.editIssue(about.repository, about.number, fields(groups, about));
  };
}

function findIssue({ world }: App, repository: string, number: number): Issue | undefined {
  return world.github.repository(repository).issues.get(number);
}

function putIntoMilestone({ who, repository, number, app }: About, { title = "" }: Groups): void {
  const { github } = app.world;
  const { milestones } = github.repository(repository);
  const id = 9000 + milestones.length;
  const made = { id, number: milestones.length + 1, title, state: "open" as const };
  milestones.push({
    ...made,
    creatorId: github.account("alice").id,
    createdAt: github.state.now(),
  });
  who.editIssue(repository, number, { milestone: made.number });
}

function ledgerComments({ world }: App, path: string): Comment[] {
  return [...world.github.repository("acme/minutes").comments.values()].filter(({ body }) => {
    const read = readMarker(body, "ledger");
    return read.status === "found" && read.marker.path === path;
  });
}
