import { type Command, COMMAND_HELP, parseCommands } from "./core/review/commands.ts";
import type { LedgerEntry } from "./core/identity/ledger.ts";
import { GitHubFailure } from "./github/failure.ts";
import { type About, Answers } from "./sync/answers.ts";
import { ignoreAction } from "./sync/ignore-action.ts";
import { moveAction } from "./sync/move-action.ts";
import type { Organisation } from "./sync/organisation.ts";
import { readHead } from "./sync/read-head.ts";
import { readState } from "./sync/read-state.ts";
import { sameAs } from "./sync/same-as.ts";
import type { Session } from "./sync/session.ts";
import { sync } from "./sync.ts";
import { mayWrite } from "./sync/take-ticks.ts";

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
 * or a word. Only people with write access to the repository that holds the issue are heard. A
 * comment is answered once, however often it is told of.
 */
export async function runCommands(
  opened: Session,
  organisation: Organisation,
  asked: CommandComment,
): Promise<void> {
  const { github } = opened;
  const head = await readHead(opened);
  if (!head?.config) return;
  const session = { ...opened, ours: [github.login, ...head.config.formerApps] };
  const issue = await github.getIssue(asked.repository, asked.number);
  const state = await readState(session);
  if ("gone" in issue || state === null) return;
  const isDashboard =
    issue.repository === state.issue.repository && issue.number === state.issue.number;
  // Of an action that is the same as another issue, that issue is not ours to change.
  const isOf = ({ issue: ref, fate }: LedgerEntry): boolean =>
    fate !== "same" &&
    ref?.number === issue.number &&
    ref.repository.toLowerCase() === issue.repository.toLowerCase();
  const page = state.ledger.pages.find(({ entries }) => entries.some(isOf));
  const entry = page?.entries.find(isOf);
  if (!isDashboard && entry === undefined) return;
  const answers = await Answers.read(session, issue, asked);

  if (!(await mayWrite(github, issue.repository, asked.by))) {
    await react(session, asked, "confused");
    const words = `Only people with write access to ${issue.repository} give commands here.`;
    return answers.say(0, words);
  }
  let understood = true;
  for (const [i, command] of parseCommands(asked.body).entries()) {
    if (answers.has(i)) continue;
    const about: About | null =
      page && entry ? { state, page, entry, issue, by: asked.by, config: head.config } : null;
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
  about: About | null,
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
      if (about === null) return `Comment \`/minutes ${command.name}\` on the issue that is meant.`;
  }
  switch (command.name) {
    case "ignore":
      return ignoreAction(session, about, answers, i);
    case "move":
      return moveAction(session, organisation, about, command.repository, answers, i);
    case "same-as": {
      const repository = command.repository ?? about.issue.repository;
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
