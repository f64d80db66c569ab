import { Option } from "commander";

/** `--format`: how a command prints what it found; the first choice is the default. */
export function formatOption(...choices: readonly [string, ...string[]]): Option {
  return new Option("-f, --format <format>", "how to print it")
    .choices(choices)
    .default(choices[0]);
}
