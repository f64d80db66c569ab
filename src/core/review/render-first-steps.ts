import type { Place } from "../issues/github-link.ts";
import { ownLink } from "../issues/own-link.ts";
import { code } from "../issues/plain.ts";
import { shorten } from "../issues/shorten.ts";
import type { Problem } from "../problem.ts";
import { count } from "../count.ts";
import { fitLines } from "./fit-lines.ts";
import { problemLines } from "./problem-lines.ts";
import { problemAnnotation, type CheckRunOutput } from "./render-check-run.ts";

export interface FirstStepsOptions {
  /** Each file that the config selects, and the actions there by what they would become. */
  readonly files: readonly {
    readonly path: string;
    readonly open: number;
    readonly propose: number;
  }[];
  readonly problems: readonly Problem[];
  readonly place: Pick<Place, "server" | "repository" | "commit">;
  readonly dashboardUrl: string | null;
}

/**
 * The check run of the push with which a config first lands: what it selects, what stands there
 * already and was left alone, and how to open it.
 */
export function renderFirstSteps(options: FirstStepsOptions): CheckRunOutput {
  const { files, problems, place, dashboardUrl } = options;
  const sum = (key: "open" | "propose") => files.reduce((total, file) => total + file[key], 0);
  const [open, propose] = [sum("open"), sum("propose")];
  const selects = `The config selects ${count(files.length, "file")} with ${count(open + propose, "action")}`;
  const lines = [`**${selects}.** From now on, each push that adds an action opens its issue.`];
  if (files.length === 0)
    lines.push("", "No file matches: look at `minutes.files` and `minutes.frontMatter`.");
  if (open + propose > 0) {
    lines.push(
      "",
      `What stood there already was left alone: ${open} would be opened, ${propose} proposed. \`minutes-to-issues backfill --since YYYY-MM-DD ${place.repository}\` shows each, and opens them with \`--yes\`.`,
    );
  }
  if (dashboardUrl !== null)
    lines.push("", `${ownLink("The dashboard", dashboardUrl)} shows what is open.`);
  if (problems.length > 0) {
    const fitted = fitLines(problemLines(problems, place), 40_000, (n) => `- and ${n} more`);
    lines.push("", "### Needs a hand", "", ...fitted.lines);
  }
  const rows = files.map(
    (file) => `| ${code(shorten(file.path, 300))} | ${file.open} | ${file.propose} |`,
  );
  const table = ["| File | Would be opened | Proposed |", "| --- | ---: | ---: |", ...rows];
  const fitted = fitLines(table, 60_000, (n) => `\nand ${n} more`);
  const grave = problems.some(({ severity }) => severity === "error");
  const asked = files.length === 0 || problems.some(({ severity }) => severity === "warning");
  return {
    conclusion: grave ? "failure" : asked ? "neutral" : "success",
    title: selects,
    summary: lines.join("\n"),
    text: files.length === 0 ? "" : fitted.lines.join("\n"),
    annotations: problems.map(problemAnnotation),
  };
}

/** The check run of a commit whose config cannot be used: nothing is opened under it. */
export function renderBrokenConfig(
  options: Pick<FirstStepsOptions, "problems" | "place">,
): CheckRunOutput {
  const { problems, place } = options;
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const fitted = fitLines(problemLines(problems, place), 60_000, (n) => `- and ${n} more`);
  return {
    conclusion: "failure",
    title: `The config has ${count(errors, "mistake")}: nothing was opened`,
    summary: [
      "**Nothing was opened or changed under a config that cannot be read as it is meant.** Once it is mended, the next push catches up with all that was missed.",
      "",
      ...fitted.lines,
    ].join("\n"),
    text: "",
    annotations: problems.map(problemAnnotation),
  };
}
