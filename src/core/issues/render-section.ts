import { capital } from "./capital.ts";
import type { Action } from "../actions/action.ts";
import type { Minutes } from "../minutes/minutes.ts";
import { permalink, quietIssueUrl, type Place } from "./github-link.ts";
import { harmlessUrl } from "./harmless-url.ts";
import { humanDate } from "./human-date.ts";
import type { IssueRef } from "./issue-ref.ts";
import { meetingName } from "./meeting-name.ts";
import { ownLink } from "./own-link.ts";
import { parseShorthand } from "./parse-issue-ref.ts";
import { code, plain, plainWithCode } from "./plain.ts";
import { renderQuote } from "./render-quote.ts";
import { shorten } from "./shorten.ts";

export interface SectionOptions {
  readonly action: Action;
  readonly minutes: Pick<Minutes, "outline" | "source" | "meeting">;
  /** The minutes file at the commit that is quoted. */
  readonly place: Place;
  /** Where the issue is, `owner/name`, and why there. */
  readonly repository: string;
  readonly where: string;
  /** True where nothing led to a repository, so that the fallback took it. */
  readonly fallback: boolean;
  /** Why the repository that is clear does not take it; null where that is not so. */
  readonly problem?: string | null;
  /** Where the dashboard lists that meeting: see `meetingAnchor`; null where there is none yet. */
  readonly meetingUrl: string | null;
  /** Logins that could not be assigned in that repository. */
  readonly unassignable: readonly string[];
  /** The completed issue of the same action that this one goes on from. */
  readonly continues: IssueRef | null;
  /** Characters that the section may take; 60,000 by default. */
  readonly room?: number;
}

/**
 * The managed section of an issue, for someone who was not in the room: where it comes from, the
 * discussion with the task in bold, who and when, and one folded line on why and what to do if it is
 * wrong. Names are plain text: who should know is told by the assignment.
 */
export function renderSection(options: SectionOptions): string {
  const { action, minutes, place, room = 60_000 } = options;
  const frame = [source(options), facts(options), why(options)];
  const length = frame.join("\n\n").length;
  const limit = Math.min(8000, room - length - 200);
  const quoted = limit > 0 ? renderQuote(action, minutes, place, limit) : "";
  const parts = quoted.length > limit ? frame : [frame[0], quoted, frame[1], frame[2]];
  return parts.filter((part) => part !== "").join("\n\n");
}

function source({ action, minutes, place, meetingUrl, continues }: SectionOptions): string {
  const lines = action.lines[0] === action.lines[1] ? "line" : "lines";
  const at = ownLink(`minutes, ${lines} ${range(action.lines)}`, permalink(place, action.lines));
  const name = meetingName(minutes.meeting, place.path);
  const named = name.startsWith("`")
    ? name
    : name.startsWith("meeting of")
      ? `the ${name}`
      : `**${name}**`;
  const parts = [`From ${named}`, at];
  if (meetingUrl !== null) parts.push(ownLink("all of that meeting", meetingUrl));
  const before = continues ? `\n\nGoes on from ${continues.repository}#${continues.number}.` : "";
  return parts.join(" · ") + before;
}

function facts({ action, place, unassignable }: SectionOptions): string {
  const refused = new Set(unassignable.map((login) => login.toLowerCase()));
  const owners = action.owners.slice(0, 20).map(({ name, login }) => {
    const text = plain(shorten(name, 80));
    if (login === null) return `${text} (no GitHub login known)`;
    const known = name.toLowerCase().replace(/^@/, "") === login.toLowerCase();
    const shown = known ? plain(login) : `${text} (${plain(login)})`;
    return refused.has(login.toLowerCase()) ? `${shown}, who cannot be assigned here` : shown;
  });
  const parts = [
    `**Owner:** ${owners.join("; ") || "nobody named"}`,
    `**Due:** ${action.due === null ? "no date given" : plain(shorten(humanDate(action.due), 40))}`,
  ];
  const references = action.references.slice(0, 12).map((text) => reference(text, place.server));
  if (references.length > 0) parts.push(`**Mentioned there:** ${references.join(", ")}`);
  return parts.join(" · ");
}

function reference(text: string, server: string): string {
  const ref = parseShorthand(text);
  if (ref !== null) return ownLink(text, quietIssueUrl(server, ref.repository, ref.number));
  const url = harmlessUrl(text, server);
  return url?.href ? ownLink(shorten(url.label, 120), url.href) : code(shorten(text, 200));
}

function why(options: SectionOptions): string {
  const { action, repository, where, fallback, place, problem = null } = options;
  const reason = action.evidence.slice(0, 2).map((text) => plainWithCode(oneLine(text), place));
  const sure = `${Math.round(action.confidence * 100)} % sure`;
  const because = reason.length > 0 ? `${reason.join("; ")} (${sure})` : sure;
  const placed = where.trim() === "" ? "" : `: ${plainWithCode(oneLine(where), place)}`;
  const unclear = `No repository is clear${placed}`;
  const refused = problem === null ? "" : plainWithCode(capital(oneLine(problem)), place);
  const here = fallback
    ? `${refused || unclear}, so it is in ${plain(repository)}.`
    : `In ${plain(repository)}${placed}.`;
  return [
    "<details><summary>Why is this here, and what if it is wrong?</summary>",
    "",
    `It reads as a task: ${because}. ${here}`,
    "",
    "Not a task? Comment `/minutes ignore`. Wrong place? `/minutes move owner/name`. What you write outside this section, and every title, label or assignee that you change, stays yours.",
    "",
    "</details>",
  ].join("\n");
}

function oneLine(text: string): string {
  return shorten(text.replace(/\s+/g, " ").trim(), 240).replace(/[.;]$/, "");
}

function range([first, last]: readonly [number, number]): string {
  return first === last ? String(first) : `${first}–${last}`;
}
