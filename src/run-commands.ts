import type { LedgerEntry } from "./core/identity/ledger.ts";
import type { Issue } from "./core/issues/issue.ts";
import { type Command, COMMAND_HELP, parseCommands } from "./core/review/commands.ts";
import { findItems, type Item } from "./core/review/find-items.ts";
import { sameName } from "./core/same-name.ts";
import { GitHubFailure } from "./github/github-failure.ts";
import { sync } from "./sync.ts";
import { type About, Answers } from "./sync/commands/answers.ts";
import { ignoreAction } from "./sync/commands/ignore-action.ts";
import { moveAction } from "./sync/commands/move-action.ts";
import { sameAs } from "./sync/commands/same-as.ts";
import { readState, type State } from "./sync/ledger/read-state.ts";
import { mayWrite } from "./sync/may-write.ts";
import { readHead } from "./sync/minutes/read-head.ts";
import type { Organisation } from "./sync/organisation.ts";
import type { Session } from "./sync/session.ts";
import { withFormerApps } from "./sync/with-former-apps.ts";

/** A comment that holds commands. */
export interface CommandComment {
  /** The repository (`owner/name`) and the number of the issue that it stands on. */
  readonly repository: string;
  readonly number: number;
  readonly comment: number;
  readonly body: string;
  /** Login of its author. */
  readonly by: string;
}

/**
 * Does what a comment on a tracked issue or on the dashboard asks for, and answers with a reaction
 * or a word. On the dashboard, its words say which item is meant, also one that has no issue yet.
 * Only people with write access to the repository that holds the issue are heard. A comment is
 * answered once, however often it is told of.
 */
export async function runCommands(
  opened: Session,
  organisation: Organisation,
  asked: CommandComment,
): Promise<void> {
  const { github } = opened;
  const head = await readHead(opened);
  if (!head?.config) return;
  const session = withFormerApps(opened, head.config);
  const issue = await github.getIssue(asked.repository, asked.number);
  const state = await readState(session);
  if ("gone" in issue || state === null) return;
  const isDashboard =
    issue.repository === state.issue.repository && issue.number === state.issue.number;
  if (!isDashboard && findEntry(state, issue) === null) return;
  const answers = await Answers.read(session, issue, asked);

  if (!(await mayWrite(github, issue.repository, asked.by))) {
    await react(session, asked, "confused");
    const words = `Only people with write access to ${issue.repository} give commands here.`;
    return answers.say(0, words);
  }
  let understood = true;
  for (const [i, command] of parseCommands(asked.body).entries()) {
    if (answers.has(i)) continue;
    // An earlier command of the comment may have changed the ledger.
    const now = (await readState(session)) ?? state;
    const given = { state: now, by: asked.by, config: head.config };
    const item = findEntry(now, issue);
    const about: About | string = item
      ? { ...given, ...item, issue }
      : await findAbout(session, given, command);
    const refusal = await run(session, organisation, command, about, answers, i);
    if (refusal === null) continue;
    understood = false;
    await answers.say(i, refusal);
  }
  await react(session, asked, understood ? "+1" : "confused");
}

/**
 * The action whose issue it is. Of an action that is the same as another issue, that issue is not
 * ours to change.
 */
function findEntry({ ledger }: State, issue: Issue): Item | null {
  const isOf = ({ issue: ref, fate }: LedgerEntry): boolean =>
    fate !== "same" && ref?.number === issue.number && sameName(ref.repository, issue.repository);
  for (const page of ledger.pages) {
    const entry = page.entries.find(isOf);
    if (entry !== undefined) return { page, entry };
  }
  return null;
}

/** Returns what to say where it was not done, or where words were asked for. */
async function run(
  session: Session,
  organisation: Organisation,
  command: Command,
  about: About | string,
  answers: Answers,
  i: number,
): Promise<string | null> {
  switch (command.name) {
    case "help":
      await answers.say(i, COMMAND_HELP);
      return null;
    case "unknown":
      return command.answer;
    case "recheck":
      await sync(session, organisation);
      return null;
    default:
      if (typeof about === "string") return about;
  }
  switch (command.name) {
    case "ignore":
      return ignoreAction(session, about, answers, i);
    case "move":
      return moveAction(session, organisation, about, command.repository, answers, i);
    case "same-as": {
      const repository =
        command.repository ?? about.issue?.repository ?? session.repository.fullName;
      return sameAs(session, about, { repository, number: command.number }, answers, i);
    }
  }
}

/** On the dashboard, the words of a command say which item is meant; what to say where they do not. */
async function findAbout(
  { github, repository }: Session,
  given: Pick<About, "state" | "by" | "config">,
  command: Command,
): Promise<About | string> {
  if (!("words" in command)) return "";
  const { words, name } = command;
  if (words === "")
    return `Which one? Write \`/minutes ${name}\` with the link of its line, its issue, or words of its title behind it.`;
  const found = findItems(given.state.ledger.pages, words, repository.fullName);
  const [item] = found;
  if (item === undefined) return "Nothing on the dashboard is called so.";
  if (found.length > 1)
    return `${found.length} actions are called so: take the link of its line, or its issue.`;
  const { issue: ref } = item.entry;
  const issue =
    ref && item.entry.fate !== "same" ? await github.getIssue(ref.repository, ref.number) : null;
  if (issue !== null && "gone" in issue) return "Its issue is gone.";
  if (issue !== null && !(await mayWrite(github, issue.repository, given.by)))
    return `Only people with write access to ${issue.repository} give commands for it.`;
  return { ...given, ...item, issue };
}

/** A comment that was deleted, or moved with its issue, needs no reaction. */
async function react(
  { github }: Session,
  { repository, comment }: CommandComment,
  content: "+1" | "confused",
): Promise<void> {
  try {
    await github.react(repository, comment, content);
  } catch (error) {
    if (!(error instanceof GitHubFailure) || error.kind !== "gone") throw error;
  }
}
