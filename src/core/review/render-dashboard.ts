import { resolveLogin } from "../actions/fields/resolve-login.ts";
import type { Config } from "../config/schema.ts";
import type { LedgerFile } from "../identity/ledger.ts";
import { humanDate } from "../issues/human-date.ts";
import { ownLink } from "../issues/own-link.ts";
import { plain } from "../issues/plain.ts";
import { shorten } from "../issues/shorten.ts";
import type { Problem } from "../problem.ts";
import { count } from "./count.ts";
import {
  issueRow,
  meetingTitle,
  proposalRow,
  type DashboardEntry,
  type Repository,
} from "./dashboard-rows.ts";
import { fitLines } from "./fit-lines.ts";
import { meetingAnchor } from "./meeting-anchor.ts";
import { problemLines } from "./problem-lines.ts";
import { rowKey } from "./row-key.ts";

export interface DashboardOptions extends Repository {
  /** The commit up to which all was synced; null before the first time. */
  readonly commit: string | null;
  /** ISO date of that sync. */
  readonly syncedOn: string;
  /** ISO date: what was due before it is overdue. */
  readonly today: string;
  readonly files: readonly LedgerFile[];
  /** What is wrong with files and config; of actions, the ledger tells it. */
  readonly problems: readonly Problem[];
  /** The config's logins with their names, so that a person is counted once. */
  readonly people?: Config["people"];
  /** Answers to ticks that could not be honoured, each a sentence of the app's own. */
  readonly notes?: readonly string[];
  /** Rows that somebody ticked and that are still to be seen to: they stay ticked. */
  readonly ticked?: ReadonlySet<string>;
  /** Characters that the section may take; 60,000 by default: the rest is for people. */
  readonly room?: number;
}

export const DASHBOARD_TITLE = "Actions of our meetings";
/** The key of the checkbox that opens all that is held over the limit. */
export const OPEN_ALL = "open-all-held";

/** A part of the dashboard: its numbers stand in the heading, whatever is cut below it. */
interface Part {
  readonly heading: string;
  readonly intro?: readonly string[];
  readonly lines: readonly string[];
  readonly fold?: string;
  /** Of the room, the most that it may take. */
  readonly share: number;
}

/**
 * The managed section of the state issue: what waits for a tick, what is open by meeting and by
 * person, overdue, withdrawn or wrong. It fits into `room` always: lists are cut with "and n more",
 * numbers are complete.
 */
export function renderDashboard(options: DashboardOptions): string {
  const all = options.files.flatMap((file) => file.entries.map((entry) => ({ file, entry })));
  const open = all.filter(({ entry }) => entry.issue !== null && entry.issueState === "open");
  const overdue = open.filter(({ entry }) => entry.due !== null && entry.due < options.today);
  const waiting = all.filter(({ entry }) => entry.fate === "proposed");
  const held = all.filter(({ entry }) => entry.fate === "held");
  const withdrawn = all.filter(({ entry }) => entry.fate === "withdrawn" || entry.fate === "gone");
  const head = headLines(options, open.length, overdue.length, waiting.length + held.length);
  const parts = [
    problemPart(all, options),
    heldPart(held, options),
    waitingPart(waiting, options),
    overduePart(overdue, options),
    personPart(open, overdue, options),
    openPart(all, open, options),
    withdrawnPart(withdrawn, options),
  ].filter((part) => part !== null);
  return [...head, ...fit(parts, (options.room ?? 60_000) - head.join("\n").length)].join("\n");
}

function headLines(options: DashboardOptions, open: number, overdue: number, waiting: number) {
  const { server, repository, commit, syncedOn, notes = [] } = options;
  const numbers = [`${open} open`];
  if (overdue > 0) numbers.push(`${overdue} overdue`);
  if (waiting > 0) numbers.push(`${waiting} waiting for a tick`);
  const at =
    commit === null
      ? "not synced yet"
      : `synced to ${ownLink(commit.slice(0, 7), `${server}/${repository}/commit/${commit}`)} on ${plain(humanDate(syncedOn))}`;
  const told = notes.slice(-5).map((note) => `> ${plain(shorten(note, 300))}`);
  return [`**${numbers.join(", ")}** · ${at}`, ...(told.length > 0 ? ["", ...told] : [])];
}

/** The most that "- and n more" takes. */
const MORE = 30;

/** Room goes to the parts that claim little of it first; each can at least say how many it holds. */
function fit(parts: readonly Part[], room: number): string[] {
  const frames = parts.reduce((sum, part) => sum + frame(part, []).join("\n").length + 2 + MORE, 0);
  let left = room - frames;
  const fitted = new Map<Part, readonly string[]>();
  for (const part of [...parts].sort((a, b) => a.share - b.share)) {
    const share = Math.max(0, Math.min(left, Math.floor(room * part.share)));
    const { lines } = fitLines(part.lines, share + MORE, (n) => `- and ${n} more`);
    left -= lines.join("\n").length;
    fitted.set(part, lines);
  }
  return parts.flatMap((part) => frame(part, fitted.get(part) ?? []));
}

function frame(part: Part, lines: readonly string[]): string[] {
  const intro = part.intro ? ["", ...part.intro] : [];
  if (part.fold === undefined) return ["", `### ${part.heading}`, ...intro, "", ...lines];
  return [
    "",
    `### ${part.heading}`,
    ...intro,
    "",
    `<details><summary>${part.fold}</summary>`,
    "",
    ...lines,
    "",
    "</details>",
  ];
}

function problemPart(all: readonly DashboardEntry[], options: DashboardOptions): Part | null {
  const { problems, server, repository, commit } = options;
  const at = { server, repository };
  const lines = [
    ...problemLines(problems, { ...at, commit: commit ?? "HEAD" }),
    ...all.filter(stands).flatMap(({ file, entry }) => {
      const of = (entry.troubles ?? []).map((trouble): Problem => ({
        ...trouble,
        file: file.path,
        line: entry.lines[0],
        severity: "warning",
      }));
      return problemLines(of, { ...at, commit: file.commit });
    }),
  ];
  return lines.length === 0
    ? null
    : { heading: `Needs a hand (${lines.length})`, lines, share: 0.15 };
}

/** What is wrong with an action that is closed or dropped concerns nobody any more. */
function stands({ entry }: DashboardEntry): boolean {
  if (entry.fate === "tracked") return entry.issueState !== "closed";
  return ["proposed", "held", "linked"].includes(entry.fate);
}

function heldPart(held: readonly DashboardEntry[], options: DashboardOptions): Part | null {
  if (held.length === 0) return null;
  return {
    heading: `Over the limit of new issues (${held.length})`,
    intro: [
      "One push called for more issues than the config allows, so the rest waits here.",
      "",
      `- [${options.ticked?.has(OPEN_ALL) ? "x" : " "}] **Open all ${held.length}** ${rowKey(OPEN_ALL)}`,
    ],
    fold: "Or one by one",
    lines: proposalRows(held, options),
    share: 0.3,
  };
}

function waitingPart(waiting: readonly DashboardEntry[], options: DashboardOptions): Part | null {
  if (waiting.length === 0) return null;
  return {
    heading: `Waiting for a tick (${waiting.length})`,
    intro: [
      "These may be actions. Tick one, and its issue opens within seconds. No action? Comment `/minutes ignore` with words of its title, and it goes.",
    ],
    lines: proposalRows(waiting, options),
    share: 0.4,
  };
}

function proposalRows(entries: readonly DashboardEntry[], options: DashboardOptions): string[] {
  return entries.map((one) =>
    proposalRow(one, options, options.ticked?.has(one.entry.key) ?? false),
  );
}

function overduePart(
  overdue: readonly DashboardEntry[],
  { server }: DashboardOptions,
): Part | null {
  if (overdue.length === 0) return null;
  const sorted = [...overdue].sort((a, b) => compare(a.entry.due ?? "", b.entry.due ?? ""));
  const lines = sorted.map((one) => issueRow(one, server));
  return { heading: `Overdue (${overdue.length})`, lines, share: 0.15 };
}

function personPart(
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

/** The oldest meeting first: what has waited longest is read first. */
function openPart(
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

function withdrawnPart(gone: readonly DashboardEntry[], { server }: DashboardOptions): Part | null {
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
