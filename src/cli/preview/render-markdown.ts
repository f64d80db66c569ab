import { basename } from "node:path";
import type { Preview, PreviewedFile } from "./previewed-file.ts";
import { sectionsOf, summaryOf } from "./sections.ts";
import { meetingName, referenceUrl, whoAndWhen } from "./words.ts";
import { code, link, plain } from "../../core/issues/plain.ts";
import type { RoutedAction } from "../../core/read-actions.ts";

/** A preview as a Markdown report: harmless wherever it is pasted. `server`: where GitHub is. */
export function renderMarkdown(preview: Preview, server: string): string {
  return preview.files
    .map((file) => renderFile(file, preview.routed, server))
    .join("\n\n")
    .concat("\n");
}

function renderFile(file: PreviewedFile, routed: boolean, server: string): string {
  const sections = sectionsOf(file.actions);
  const meeting = meetingName(file.meeting);
  const section = (title: string, rows: readonly string[]) =>
    rows.length === 0 ? [] : [`### ${title}`, rows.join("\n")];
  return [
    `## ${meeting === "" ? code(basename(file.path)) : plain(meeting)}`,
    `${code(file.path)}: **${summaryOf(sections)}**`,
    ...sections.open.flatMap(([repository, actions]) =>
      section(
        repository === null
          ? routed
            ? "No repository is clear"
            : "To open"
          : link(repository, `${server}/${repository}`, server),
        actions.map((one) =>
          row(one, plain(whoAndWhen(one.action), { server }), repository === null),
        ),
      ),
    ),
    ...section(
      "Proposed",
      sections.proposed.map((one) =>
        row(
          one,
          one.route.repository === null ? "" : `→ ${plain(one.route.repository, { server })}`,
          false,
        ),
      ),
    ),
    ...section(
      "Tracked already",
      sections.linked.map((one) => {
        const reference = one.action.trackedIn ?? "";
        return row(one, `→ ${link(reference, referenceUrl(reference, server), server)}`, false);
      }),
    ),
    ...section(
      "Done already",
      sections.done.map((one) => row(one, "", false)),
    ),
    ...section(
      "Problems",
      file.problems.map(
        ({ severity, line, message }) =>
          `- ${severity}${line === null ? "" : `, line ${line}`}: ${plain(message, { server })}`,
      ),
    ),
  ].join("\n\n");
}

function row({ action, route }: RoutedAction, aside: string, unclear: boolean): string {
  const where = route.repository !== null || unclear ? route.because[0] : undefined;
  const reasons = [action.evidence[0], where].filter((reason) => reason !== undefined).join(" · ");
  const [first, last] = action.lines;
  const lines = first === last ? `line ${first}` : `lines ${first} to ${last}`;
  return [
    `- **${plain(action.title)}** (${lines})${aside === "" ? "" : ` ${aside}`}`,
    ...(reasons === "" ? [] : [`  <br>${plain(reasons)}`]),
  ].join("\n");
}
