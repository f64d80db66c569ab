import { tellsDate } from "../minutes/meeting/tells-date.ts";
import type { Meeting } from "../minutes/minutes.ts";
import { humanDate } from "./human-date.ts";
import { code, plain } from "./plain.ts";
import { shorten } from "./shorten.ts";
import { visibleLine } from "./visible.ts";

/** A meeting as Markdown, for reading: "Storage call, 21 March 2026"; its file where it has no name. */
export function meetingName(meeting: Pick<Meeting, "date" | "title">, path: string): string {
  const title = shorten(visibleLine(meeting.title ?? ""), 120);
  const date = meeting.date === null ? "" : humanDate(meeting.date);
  if (title === "") return date === "" ? code(shorten(path, 200)) : `meeting of ${plain(date)}`;
  return date === "" || tellsDate(meeting) ? plain(title) : `${plain(title)}, ${plain(date)}`;
}
