import { count } from "../../core/count.ts";
import type { Replay, ReplayedChange, ReplayedVersion } from "./play-history.ts";
import { harmless, type Style } from "../style.ts";

/** A replay as people read it: what each version did, then what stands at the end. */
export function renderText({ versions, issues }: Replay, style: Style): string {
  const { colors } = style;
  const open = issues.filter(({ state }) => state === "open");
  const end = `${count(issues.length, "issue")} opened, ${open.length} still open`;
  const blocks = versions.map((version) => renderVersion(version, style));
  const rest = open.map(
    ({ issue, repository, title }) =>
      `  ${mark(issue)} ${harmless(title)}  ${colors.dim(repository)}\n`,
  );
  return [...blocks, `${colors.bold(end)}\n${rest.join("")}`].join("\n");
}

function renderVersion(version: ReplayedVersion, { colors }: Style): string {
  const { file, path, date, message, changes, problems } = version;
  const about = [path, date?.slice(0, 10), message?.split("\n")[0]].flatMap((part) =>
    part ? [harmless(part)] : [],
  );
  const lines = changes.map((change) => renderChange(change, colors));
  const told = problems.map(({ message: text }) => `  ${colors.yellow("!")} ${harmless(text)}`);
  const nothing = lines.length === 0 ? [colors.dim("  nothing")] : [];
  return [`${colors.bold(file)} ${colors.dim(about.join(" · "))}`, ...lines, ...nothing, ...told]
    .map((line) => `${line}\n`)
    .join("");
}

function renderChange(
  { kind, issue, repository, title, reason }: ReplayedChange,
  colors: Style["colors"],
): string {
  const paint = { create: colors.green, reopen: colors.green, close: colors.red }[kind as string];
  const what = (paint ?? colors.cyan)(kind.padEnd(7));
  return `  ${what} ${mark(issue)} ${harmless(title)}  ${colors.dim(`${repository} · ${harmless(reason)}`)}`;
}

function mark(issue: number): string {
  return `#${issue}`.padEnd(4);
}
