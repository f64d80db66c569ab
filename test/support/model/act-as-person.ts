import type { Issue, Repository } from "../github/model.ts";
import { labelsOf } from "../github/render/issue.ts";
import type { Play } from "./play.ts";
import type { Step } from "./step.ts";

type PersonStep = Extract<Step, { person: unknown }>;

/** Does something to an issue of the app as a person, and notes what is theirs from then on. */
export function actAsPerson(play: Play, { person, issue: nth, with: choice }: PersonStep): void {
  const { guard } = play;
  const alive = [...guard.opened.values()].flat().filter(({ issue }) => issue.fate === null);
  const found = alive[nth % Math.max(1, alive.length)];
  if (found === undefined) return;
  // What was opened by a process that died before it could tell, and deleted before the next one
  // looked, nobody can know of.
  if (person === "delete" && !play.app.isAlive) return;
  const { issue, repository } = found;
  const touches = guard.of(issue);
  const seen = (): string => JSON.stringify([issue, repository.comments.size]);
  const before = seen();
  act(play, found, person, choice);
  touches.any ||= seen() !== before;
}

function act(
  play: Play,
  found: { issue: Issue; repository: Repository },
  person: PersonStep["person"],
  choice: number,
): void {
  const { guard, app } = play;
  const { issue, repository } = found;
  const { github } = app.world;
  const who = github.as(choice % 2 === 0 ? "alice" : "bob");
  const at = github.state.fullName(repository);
  const n = issue.number;
  const touches = guard.of(issue);
  switch (person) {
    case "rename":
      touches.title = true;
      who.editIssue(at, n, { title: `My title ${choice}` });
      return;
    case "label":
      touches.labelsSet.add("bug");
      who.label(at, n, "bug");
      return;
    case "unlabel":
      for (const { name } of labelsOf(repository, issue)) touches.labelsTaken.add(name);
      who.editIssue(at, n, { labels: [] });
      return;
    case "assign":
      assign(play, found, [choice % 3 === 0 ? "alice" : "bob"]);
      return;
    case "unassign":
      assign(play, found, []);
      return;
    case "close":
      who.editIssue(at, n, { state: "closed", stateReason: "completed" });
      return;
    case "notPlanned":
      who.editIssue(at, n, { state: "closed", stateReason: "not_planned" });
      return;
    case "reopen":
      who.editIssue(at, n, { state: "open" });
      return;
    case "comment":
      who.comment(at, n, "I have a question.");
      return;
    case "lock":
      who.lock(at, n);
      return;
    case "delete":
      play.hasLostTrack = true;
      who.deleteIssue(at, n);
      return;
    case "transfer":
      play.hasLostTrack = true;
      transfer(play, found, who);
      return;
    case "emptyBody":
      who.editIssue(at, n, { body: "" });
      return;
    case "writeAround":
      who.editIssue(at, n, { body: `Above.\r\n\r\n${issue.body ?? ""}\n\nBelow.  \n` });
      return;
    case "editSection":
      who.editIssue(at, n, { body: (issue.body ?? "").replace("From **", "Said in **") });
      return;
    case "copy":
      who.openIssue(at, { title: "A copy", body: issue.body });
  }
}

function assign(
  { app, guard }: Play,
  { issue, repository }: { issue: Issue; repository: Repository },
  logins: readonly string[],
): void {
  const { github } = app.world;
  const now = issue.assigneeIds.map((id) => github.state.account(id).login);
  if (now.join() === logins.join()) return;
  guard.of(issue).assignees = true;
  const at = github.state.fullName(repository);
  github.as("alice").editIssue(at, issue.number, { assignees: logins });
}

/** Moves it to the other repository: what people did to it goes along, and its labels may not. */
function transfer(
  { app, guard }: Play,
  found: { issue: Issue; repository: Repository },
  who: ReturnType<Play["app"]["world"]["github"]["as"]>,
): void {
  const { github } = app.world;
  const from = github.state.fullName(found.repository);
  const to = from === "acme/code" ? "acme/minutes" : "acme/code";
  const labels = labelsOf(found.repository, found.issue).map(({ name }) => name);
  const moved = who.transferIssue(from, found.issue.number, to);
  const repository = github.repository(to);
  const kept = labelsOf(repository, moved).map(({ name }) => name);
  const touches = guard.of(found.issue);
  for (const name of labels) if (!kept.includes(name)) touches.labelsTaken.add(name);
  guard.touches.set(moved.id, touches);
  for (const each of guard.opened.values()) {
    const index = each.indexOf(found);
    if (index >= 0) each[index] = { repository, issue: moved };
  }
}
