import { resolveLogin } from "../actions/owners/resolve-login.ts";
import { plain } from "../issues/plain.ts";
import { shorten } from "../issues/shorten.ts";
import { count } from "../count.ts";
import type { DashboardOptions } from "./dashboard-options.ts";
import { issueRow, meetingTitle, type DashboardEntry } from "./dashboard-rows.ts";
import type { Part } from "./fit-parts.ts";
import { meetingAnchor } from "./meeting-anchor.ts";

/** Open issues whose day has passed, the earliest first. */
export function overduePart(
  overdue: readonly DashboardEntry[],
  { server }: DashboardOptions,
): Part | null {
  if (overdue.length === 0) return null;
  const sorted = [...overdue].sort((a, b) => compare(a.entry.due ?? "", b.entry.due ?? ""));
  const lines = sorted.map((one) => issueRow(one, server));
  return { heading: `Overdue (${overdue.length})`, lines, share: 0.15 };
}

/** How many open issues each person has, and how many of them are late. */
export function personPart(
  open: readonly DashboardEntry[],
  late: readonly DashboardEntry[],
  { people: logins = {} }: DashboardOptions,
): Part | null {
  if (open.length === 0) return null;
  const known = (name: string): string => resolveLogin(name, logins).login ?? name;
  const tally = (entries: readonly DashboardEntry[]) => {
    const numbers = new Map<string, number>();
    for (const { entry } of entries)
      for (const name of new Set(entry.owners.length > 0 ? entry.owners.map(known) : [""]))
        numbers.set(name, (numbers.get(name) ?? 0) + 1);
    return numbers;
  };
  const overdue = tally(late);
  const people = [...tally(open)].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]));
  const words = people.map(([name, n]) => {
    const behind = overdue.get(name);
    const shown = name === "" ? "nobody" : plain(shorten(name, 60));
    return `${shown} ${n}${behind ? ` (${behind} overdue)` : ""}`;
  });
  const cut = words.length > 60 ? [...words.slice(0, 60), `and ${words.length - 60} more`] : words;
  return { heading: "By person", lines: [cut.join(" · ")], share: 0.15 };
}

/** Open issues by meeting, the oldest first: what has waited longest is read first. */
export function openPart(
  all: readonly DashboardEntry[],
  open: readonly DashboardEntry[],
  options: DashboardOptions,
): Part | null {
  if (open.length === 0) return null;
  const files = [...new Set(open.map(({ file }) => file))];
  files.sort(
    (a, b) => compare(a.meeting.date ?? "", b.meeting.date ?? "") || compare(a.path, b.path),
  );
  const lines = files.flatMap((file) => {
    const here = open.filter((one) => one.file === file);
    const closed = all.filter(({ file: f, entry }) => f === file && entry.issueState === "closed");
    const also = closed.length > 0 ? `, ${closed.length} closed` : "";
    return [
      `- <a id="${meetingAnchor(file.path)}"></a>**${meetingTitle(file)}**: ${here.length} open${also}`,
      ...here.map((one) => `  ${issueRow(one, options.server)}`),
    ];
  });
  const intro = count(files.length, "meeting");
  return { heading: `Open (${open.length}), from ${intro}`, lines, share: 1 };
}

/** What the minutes no longer state, with what became of its issue. */
export function withdrawnPart(
  gone: readonly DashboardEntry[],
  { server }: DashboardOptions,
): Part | null {
  if (gone.length === 0) return null;
  const lines = gone.map((one) => {
    const now =
      one.entry.fate === "gone"
        ? "its issue is gone"
        : one.entry.issueState === "open"
          ? "still open"
          : "";
    return issueRow(one, server, now);
  });
  return {
    heading: `No longer in the minutes (${gone.length})`,
    lines,
    fold: "Show them",
    share: 0.1,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
