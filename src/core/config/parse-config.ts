import { explainIssue } from "./explain-issue.ts";
import type { Finding } from "./finding.ts";
import { fillEmpty } from "./fill-empty.ts";
import { checkRules } from "./check-rules.ts";
import { Config } from "./schema.ts";
import { formatKeyPath } from "../key-path.ts";
import type { Problem } from "../problem.ts";
import { readYaml } from "../read-yaml.ts";

/** More problems of one kind help nobody. */
const MAX_FINDINGS = 50;

/** A config file, read: `config` is null where a problem of severity error stands in the way. */
export interface ParsedConfig {
  readonly config: Config | null;
  /** In the order of their lines; each names the key path and what was expected there. */
  readonly problems: readonly Problem[];
}

/**
 * Reads `.github/minutes.yml`. Never throws: whatever the text, each mistake becomes a problem at
 * its line. An empty file means the defaults. `file` is what the problems name.
 */
export function parseConfig(text: string, file: string): ParsedConfig {
  const yaml = readYaml(text);
  const lineAt = lineFinder(text);
  const problems = yaml.problems.map(({ message, offset, severity }): Problem => ({
    file,
    line: lineAt(offset),
    message,
    severity,
  }));
  if (yaml.data === undefined) return { config: null, problems: byLine(problems) };

  const add = ({ path, part, message, severity }: Finding): void => {
    const where = path.length === 0 ? "" : `${formatKeyPath(path)}: `;
    const line = lineAt(yaml.offsetOf(path, part));
    problems.push({ file, line, message: where + message, severity });
  };
  const data = fillEmpty(Config, yaml.data);
  const parsed = Config.safeParse(data);
  const findings = parsed.success
    ? checkRules(parsed.data)
    : parsed.error.issues.slice(0, MAX_FINDINGS).flatMap((issue) => explainIssue(issue, data));
  findings.slice(0, MAX_FINDINGS).forEach(add);
  // Of very many findings, an error may stand behind the last one that is shown.
  const broken =
    findings.some(({ severity }) => severity === "error") ||
    problems.some((problem) => problem.severity === "error");
  return { config: parsed.success && !broken ? parsed.data : null, problems: byLine(problems) };
}

/** 1-based lines, counted by `\n`; the end of the text counts as its last line. */
function lineFinder(text: string): (offset: number) => number {
  const starts = [0, ...[...text.matchAll(/\n(?=[^])/g)].map(({ index }) => index + 1)];
  return (offset) => Math.max(1, starts.findLastIndex((start) => start <= offset) + 1);
}

function byLine(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}
