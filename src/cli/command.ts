import type { Command } from "commander";
import type { Io } from "./io.ts";

/** Exit statuses of all commands. */
export const DONE = 0;
export const FAILED = 1;
/** A command ends with it by a `CommanderError`, which `run` makes this status of. */
export const WRONG_USAGE = 2;
/** What a command that was called rightly ends with. */
export type Status = typeof DONE | typeof FAILED;

/** What a command is given. */
export interface Shell {
  readonly io: Io;
  /** Ends the command with its status; called once, last. */
  finish(status: Status): void;
}

/** Gives a command its arguments, its options and what it does. */
export type AddCommand = (command: Command, shell: Shell) => void;

/** Writes a message for people on a line of its own. */
export function say(io: Io, message: string): void {
  io.stderr.write(`${message}\n`);
}
