import type { Problem } from "./problem.ts";

/** A problem on one line, as compilers print them: `file:line: message`; warnings say that they are. */
export function formatProblem({ file, line, severity, message }: Problem): string {
  const where = line === null ? file : `${file}:${line}`;
  return `${where}: ${severity === "error" ? "" : `${severity}: `}${message}`;
}
