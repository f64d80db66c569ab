import type { LedgerEntry, LedgerFile } from "../identity/ledger.ts";
import { permalink, type Place } from "../issues/github-link.ts";
import { humanDate } from "../issues/human-date.ts";
import { meetingName } from "../issues/meeting-name.ts";
import { issueLink, ownLink } from "../issues/own-link.ts";
import { plain } from "../issues/plain.ts";
import { shorten } from "../issues/shorten.ts";
import { rowKey } from "./row-key.ts";
import { dotted, rowTitle, rowWords, small } from "./row-text.ts";

/** An entry of the ledger with the file whose page holds it. */
export interface DashboardEntry {
  readonly file: LedgerFile;
  readonly entry: LedgerEntry;
}

/** Where the minutes are: the file and the commit are the page's. */
export type Repository = Pick<Place, "server" | "repository">;

/** A proposal's row: a checkbox, what, where, who, when and why, and its hidden key. */
export function proposalRow(
  { file, entry }: DashboardEntry,
  from: Repository,
  ticked = false,
): string {
  const where = plain(entry.repository ?? from.repository);
  const what = [
    `${rowTitle(entry)} → ${where} (${source(file, entry, from)})`,
    who(entry),
    due(entry),
  ];
  return `- [${ticked ? "x" : " "}] ${dotted(what)}${small(rowWords(entry.why, 120))} ${rowKey(entry.key)}`;
}

/** An issue's row: number, what, who, when, and how often it was raised again. */
export function issueRow({ entry }: DashboardEntry, server: string, extra = ""): string {
  const again = entry.raised.length;
  const words = [
    `${entry.issue ? issueLink(entry.issue, server) : "no issue"} ${rowTitle(entry)}`,
    who(entry),
    due(entry),
    again === 0 ? "" : again === 1 ? "raised again" : `raised again ${again} times`,
    extra,
  ];
  return `- ${dotted(words)}`;
}

/** A meeting's name as a heading line. */
export function meetingTitle(file: LedgerFile): string {
  return meetingName(file.meeting, file.path);
}

function source(file: LedgerFile, entry: LedgerEntry, from: Repository): string {
  const place = { ...from, commit: file.commit, path: file.path };
  return ownLink(`line ${entry.lines[0]}`, permalink(place, entry.lines));
}

function who({ owners }: LedgerEntry): string {
  const names = owners.slice(0, 5).map((name) => plain(shorten(name, 60)));
  return [...names, ...(owners.length > 5 ? ["…"] : [])].join(", ");
}

function due({ due: date }: LedgerEntry): string {
  return date === null ? "" : `by ${plain(shorten(humanDate(date), 40))}`;
}
