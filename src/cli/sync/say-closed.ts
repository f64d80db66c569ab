import { formatProblem } from "../../core/format-problem.ts";
import type { Closed } from "../../sync/minutes/open-minutes.ts";
import { say } from "../command.ts";
import type { Io } from "../io.ts";

/** Says why a repository cannot be worked on; always false. */
export function sayClosed(io: Io, fullName: string, { problems }: Closed): false {
  for (const problem of problems) say(io, formatProblem(problem));
  say(
    io,
    `${fullName}: ${problems.length === 0 ? "keeps no minutes (no .github/minutes.yml)" : "its config cannot be read"}`,
  );
  return false;
}
