import type { Written } from "../identity/ledger.ts";
import type { Issue } from "../issues/issue.ts";
import { readSection } from "../issues/managed-section.ts";

/** One field of an issue, three ways. */
export interface ExplainedField {
  readonly field: "title" | "text" | "labels" | "assignees" | "state";
  /** As we last wrote it. */
  readonly written: string;
  readonly now: string;
  /** What the minutes want of it now; null where they state the action no more, or say nothing of it. */
  readonly wanted: string | null;
  /** Whose it is: what is not as we wrote it belongs to a person. */
  readonly whose: "ours" | "a person's";
}

/**
 * Takes an issue apart into its fields: what we last wrote, what stands there, what the minutes want.
 *
 * @param wanted of the fields that the minutes speak of
 */
export function explainFields(
  written: Written,
  issue: Issue,
  wanted: { readonly title: string; readonly assignees: readonly string[] } | null,
): readonly ExplainedField[] {
  const section = readSection(issue.body, "issue");
  const outside = section === null ? "" : `${section.before}${section.after}`.trim();
  const text =
    section === null
      ? "our section is gone"
      : `${section.intact ? "our section as written" : "our section edited"}${outside === "" ? "" : ", other text around it"}`;
  const field = (
    name: ExplainedField["field"],
    [before, now, want]: readonly [string, string, string | null],
    isOurs = before === now,
  ): ExplainedField => ({
    field: name,
    written: before,
    now,
    wanted: want,
    whose: isOurs ? "ours" : "a person's",
  });
  return [
    field("title", [written.title, issue.title, wanted?.title ?? null]),
    field("text", ["our section as written", text, null], section?.intact === true),
    field("labels", [list(written.labels), list(issue.labels), null]),
    field("assignees", [
      list(written.assignees),
      list(issue.assignees),
      wanted && list(wanted.assignees),
    ]),
    field("state", [written.state, issue.state, null]),
  ];
}

function list(names: readonly string[]): string {
  return [...names].sort((a, b) => a.localeCompare(b)).join(", ") || "none";
}
