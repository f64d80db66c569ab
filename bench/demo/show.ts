import pc from "picocolors";
import { visibleLine } from "../../src/core/issues/visible.ts";
import type { Seen } from "./issues.ts";

const WIDTH = 100;
const TITLE = 56;

/** A step of the demo: its number, and what happens in it. */
export function heading(step: number, text: string): string {
  return `\n${pc.bold(pc.cyan(`${step}`))}  ${pc.bold(text)}\n`;
}

/** Issues by repository, each with who is to do it, where it opens, and what is new about it. */
export function issueList(
  issues: readonly Seen[],
  news: (issue: Seen) => string | null = () => null,
): string {
  const names = [...new Set(issues.map(({ repository }) => repository))].sort();
  return names
    .map((name) => {
      const lines = issues
        .filter(({ repository }) => repository === name)
        .flatMap((issue) => [line(issue), detail(issue, news(issue))]);
      return [`   ${pc.bold(name)}`, ...lines].join("\n");
    })
    .join("\n");
}

function line({ number, title, state, assignees }: Seen): string {
  const mark = state === "open" ? pc.green("○") : pc.magenta("●");
  const who = assignees.map((login) => `@${login}`).join(" ");
  return `   ${mark} ${`#${number}`.padEnd(4)} ${cut(title, TITLE).padEnd(TITLE)}  ${who}`.trimEnd();
}

function detail({ url }: Seen, news: string | null): string {
  const said = news === null ? "" : `${pc.yellow(news)}  `;
  return `          ${said}${pc.dim(pc.underline(url))}`;
}

/** One thing that was expected, and whether it happened. */
export interface Expectation {
  readonly text: string;
  readonly met: boolean;
}

export function expectationList(expectations: readonly Expectation[]): string {
  return expectations
    .map(({ text, met }) => `   ${met ? pc.green("✓") : pc.red("✗")} ${text}`)
    .join("\n");
}

/** A text of somebody else on one line, no longer than the screen is wide. */
export function cut(text: string, width = WIDTH): string {
  const line = visibleLine(text);
  return line.length <= width ? line : `${line.slice(0, width - 1)}…`;
}
