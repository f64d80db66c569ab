import type { Command } from "commander";
import { apiUrlOf, connectEnvironment } from "./connect-environment.ts";
import { type Status, DONE, FAILED, say } from "../command.ts";
import type { Io } from "../io.ts";
import { FULL_NAME } from "../../core/full-name.ts";
import { GitHubFailure } from "../../github/github-failure.ts";
import { Installation } from "../../runtime/installation.ts";
import { isLoopback } from "../../runtime/is-loopback.ts";
import type { Organisation } from "../../sync/organisation.ts";
import { type Session, systemClock } from "../../sync/session.ts";

/** A minutes repository, reached from the command line. */
export interface Opened {
  readonly fullName: string;
  readonly session: Session;
  readonly organisation: Organisation;
}

/** The repositories that a command is to work on: those named, else the workflow's own. */
export function repositoryNames(
  names: readonly string[],
  command: Command,
  { env }: Io,
): readonly string[] {
  const repositories = names.length > 0 ? names : [env["GITHUB_REPOSITORY"] ?? ""];
  for (const name of repositories) {
    if (name === "") command.error("error: name a repository, or set GITHUB_REPOSITORY");
    if (!FULL_NAME.test(name)) command.error(`error: ${name}: expected owner/name`);
  }
  return repositories;
}

/**
 * Works on one repository after the other. What GitHub or the environment refuses is said, and the
 * next one tried.
 *
 * @param work tells whether all was done
 */
export async function inEachRepository(
  names: readonly string[],
  io: Io,
  work: (opened: Opened, io: Io) => Promise<boolean>,
): Promise<Status> {
  let status: Status = DONE;
  for (const name of names) {
    const done = await workOn(name, io, work);
    if (done !== true) status = FAILED;
    if (typeof done === "string") say(io, `${name}: ${done}`);
  }
  return status;
}

/** Whether all was done, or what stands in the way. */
async function workOn(
  fullName: string,
  io: Io,
  work: (opened: Opened, io: Io) => Promise<boolean>,
): Promise<boolean | string> {
  try {
    const connected = await connectEnvironment(io, fullName);
    if ("message" in connected) return connected.message;
    const installation = new Installation({
      github: connected.github,
      clock: systemClock,
      // A GitHub on this machine shows at once what was written to it.
      ...(isLoopback(apiUrlOf(io)) ? { patience: 0 } : {}),
    });
    const session = await installation.open(fullName);
    if (session === null) return "is not there, or not for this app or token";
    return await work({ fullName, session, organisation: installation.organisation }, io);
  } catch (error) {
    if (!(error instanceof GitHubFailure)) throw error;
    return error.message;
  }
}
