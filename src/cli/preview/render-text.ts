import { basename, resolve } from "node:path";
import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";
import type { Preview, PreviewedFile } from "./previewed-file.ts";
import { sectionsOf, summaryOf } from "./sections.ts";
import { meetingName, referenceUrl, whoAndWhen } from "./words.ts";
import type { RoutedAction } from "../../core/read-actions.ts";
import { harmless, type Style } from "../style.ts";

/** What the text rendering needs to know of its surroundings. */
export interface TextOptions {
  readonly style: Style;
  readonly cwd: string;
  /** Where GitHub is, without a slash at the end. */
  readonly server: string;
}

/** A preview for people: lines first, by repository, one reason each for what and where. */
export function renderText(preview: Preview, options: TextOptions): string {
  return preview.files
    .map((file) => renderFile(file, preview.routed, options).join("\n"))
    .join("\n\n\n")
    .concat("\n");
}

interface Row {
  readonly line: number;
  readonly title: string;
  readonly right: string;
  readonly reason: string;
}

function renderFile(file: PreviewedFile, routed: boolean, options: TextOptions): string[] {
  const { colors, link, fileUrl } = options.style;
  const sections = sectionsOf(file.actions);
  const path = resolve(options.cwd, file.path);
  const meeting = harmless(meetingName(file.meeting));
  const name = link(colors.bold(harmless(basename(file.path))), fileUrl(path));
  const lineWidth = Math.max(
    3,
    ...file.actions.map(({ action }) => String(action.lines[0]).length),
  );
  const rows = (list: readonly RoutedAction[], toRow: (one: RoutedAction) => Row) =>
    list.flatMap((one) => renderRow(toRow(one), lineWidth, path, options.style));
  const block = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ["", heading, ...lines];

  return [
    ...wrap(meeting === "" ? name : `${name} — ${meeting}`, options.style.width),
    ...wrap(summaryOf(sections), options.style.width),
    ...problemLines(file, options.style),
    ...sections.open.flatMap(([repository, actions]) => {
      const heading =
        repository === null
          ? colors.yellow(routed ? "no repository is clear" : "to open")
          : link(colors.green(repository), `${options.server}/${repository}`);
      return block(
        heading,
        rows(actions, (one) => row(one, harmless(whoAndWhen(one.action)), repository === null)),
      );
    }),
    ...block(
      colors.yellow("proposed (tick to open)"),
      rows(sections.proposed, (one) => row(one, one.route.repository ?? "", false)),
    ),
    ...block(
      colors.cyan("tracked already"),
      rows(sections.linked, (one) => {
        const reference = harmless(one.action.trackedIn ?? "");
        const right = link(reference, referenceUrl(reference, options.server));
        return { ...row(one, right, false), reason: "" };
      }),
    ),
    ...block(
      colors.dim("done already"),
      rows(sections.done, (one) => ({ ...row(one, "", false), reason: "" })),
    ),
  ];
}

/** `unclear`: what stands in the way of a route is the reason that helps. */
function row({ action, route }: RoutedAction, right: string, unclear: boolean): Row {
  const where = route.repository !== null || unclear ? route.because[0] : undefined;
  const reasons = [action.evidence[0], where].filter((reason) => reason !== undefined);
  return {
    line: action.lines[0],
    title: harmless(action.title),
    right,
    reason: harmless(reasons.join(" · ")),
  };
}

function renderRow(row: Row, lineWidth: number, path: string, style: Style): string[] {
  const { colors, link, fileUrl, width } = style;
  const indent = " ".repeat(lineWidth + 4);
  const room = width - indent.length;
  const number =
    " ".repeat(lineWidth - String(row.line).length) +
    link(colors.dim(String(row.line)), `${fileUrl(path)}#L${row.line}`);
  const gap = room - stringWidth(row.title) - stringWidth(row.right);
  const beside = row.right !== "" && gap >= 2;
  const titles = wrap(row.title, room);
  const first = titles[0] ?? "";
  const reason = wrap([beside ? "" : row.right, row.reason].filter(Boolean).join(" · "), room);
  return [
    `  ${number}  ${first}${beside ? " ".repeat(gap) + row.right : ""}`,
    ...titles.slice(1).map((text) => indent + text),
    ...reason.map((text) => indent + colors.dim(text)),
  ];
}

function problemLines({ problems }: PreviewedFile, { colors, width }: Style): string[] {
  if (problems.length === 0) return [];
  const paint = { error: colors.red, warning: colors.yellow, notice: colors.dim };
  return [
    "",
    ...problems.flatMap(({ severity, line, message }) => {
      const text = `${line === null ? "" : `line ${line}: `}${harmless(message)}`;
      return wrap(`${severity}: ${text}`, width - 2).map(
        (part, at) => `${at === 0 ? "" : "  "}${paint[severity](part)}`,
      );
    }),
  ];
}

function wrap(text: string, width: number): string[] {
  return text === "" ? [] : wrapAnsi(text, width, { hard: true }).split("\n");
}
