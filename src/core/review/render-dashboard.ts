import { humanDate } from "../issues/human-date.ts";
import { ownLink } from "../issues/own-link.ts";
import { plain } from "../issues/plain.ts";
import { shorten } from "../issues/shorten.ts";
import { heldPart, problemPart, waitingPart } from "./dashboard-asks.ts";
import { openPart, overduePart, personPart, withdrawnPart } from "./dashboard-lists.ts";
import type { DashboardOptions } from "./dashboard-options.ts";
import { fitParts } from "./fit-parts.ts";

/** The title of the state issue. */
export const DASHBOARD_TITLE = "Actions of our meetings";

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
  return [...head, ...fitParts(parts, (options.room ?? 60_000) - head.join("\n").length)].join(
    "\n",
  );
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
