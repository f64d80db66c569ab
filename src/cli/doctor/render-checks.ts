import wrapAnsi from "wrap-ansi";
import type { Check } from "./check.ts";
import { harmless, type Style } from "../style.ts";

/** Checks as lines for people: what was found, and under it how to mend what is missing. */
export function renderChecks(checks: readonly Check[], { colors, width }: Style): string {
  const paint = {
    ok: colors.green,
    warning: colors.yellow,
    failure: colors.red,
    skipped: colors.dim,
  };
  const mark = { ok: "ok", warning: "warn", failure: "FAIL", skipped: "--" };
  const nameWidth = Math.min(24, Math.max(0, ...checks.map(({ name }) => name.length)));
  const lines = checks.flatMap(({ status, name, found, help }) => [
    `${paint[status](mark[status].padEnd(4))}  ${name.padEnd(nameWidth)}  ${harmless(found)}`,
    ...(help === ""
      ? []
      : wrapAnsi(help, width - 6)
          .split("\n")
          .map((line) => `      ${line}`)),
  ]);
  return `${[...lines, "", summary(checks)].join("\n")}\n`;
}

function summary(checks: readonly Check[]): string {
  const failures = checks.filter(({ status }) => status === "failure").length;
  const warnings = checks.filter(({ status }) => status === "warning").length;
  const also = warnings === 0 ? "" : `${warnings} worth a look`;
  if (failures === 0) return also === "" ? "All is well." : `It will run; ${also}.`;
  return `${failures} missing${also === "" ? "" : `, ${also}`}.`;
}
