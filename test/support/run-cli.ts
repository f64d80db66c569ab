import type { Io, Output } from "../../src/cli/io.ts";
import { run } from "../../src/cli/run.ts";

/** What a run of the command line left. */
export interface CliResult {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in process; the environment is empty but for what is given. */
export async function runCli(
  argv: readonly string[],
  options: { readonly cwd?: string; readonly env?: Io["env"]; readonly columns?: number } = {},
): Promise<CliResult> {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const output = (parts: string[]): Output => ({
    write: (text) => void parts.push(text),
    isTerminal: options.columns !== undefined,
    columns: options.columns ?? null,
  });
  const io: Io = {
    stdout: output(stdout),
    stderr: output(stderr),
    env: options.env ?? {},
    cwd: options.cwd ?? process.cwd(),
  };
  const status = await run(argv, io);
  return { status, stdout: stdout.join(""), stderr: stderr.join("") };
}
