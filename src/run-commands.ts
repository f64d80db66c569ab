import { type Command, COMMAND_HELP, parseCommands } from "./core/review/commands.ts";
import { GitHubFailure } from "./github/github-failure.ts";
import { sync } from "./sync.ts";
import type { About } from "./sync/commands/about.ts";
import { Answers } from "./sync/commands/answers.ts";
import { findAbout, findAboutByWords } from "./sync/commands/find-about.ts";
import { findEntry, isAt } from "./sync/commands/find-entry.ts";
import { ignoreAction } from "./sync/commands/ignore-action.ts";
import { moveAction } from "./sync/commands/move-action.ts";
import { sameAs } from "./sync/commands/same-as.ts";
import { readState } from "./sync/ledger/read-state.ts";
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
  const onDashboard = isAt(issue, state.issue);
  if (!onDashboard && findEntry(session, state, issue, asked) === null) return;
  const answers = await Answers.read(session, issue, asked);

  if (!(await mayWrite(github, issue.repository, asked.by))) {
    await react(session, asked, "confused");
    const words = `Only people with write access to ${issue.repository} give commands here.`;
    return answers.say(0, words);
  }
  let understood = true;
  for (const [i, command] of parseCommands(asked.body).entries()) {
    if (answers.has(i)) continue;
    // An earlier command of the comment may have changed the ledger, and moved the issue.
    const now = (await readState(session)) ?? state;
    const here = i === 0 ? issue : await github.getIssue(asked.repository, asked.number);
    if ("gone" in here) return;
    const given = { state: now, by: asked.by, config: head.config, onDashboard };
    const item = findEntry(session, now, here, asked);
    const about = item
      ? await findAbout(session, given, item, command, { issue: here, asked })
      : await findAboutByWords(session, given, command);
    const refusal = await run(session, organisation, command, about, answers, i);
    if (refusal === null) continue;
    understood = false;
    await answers.say(i, refusal);
  }
  await react(session, asked, understood ? "+1" : "confused");
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
