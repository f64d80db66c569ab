import type { Meeting } from "../minutes.ts";
import { parseDate } from "./parse-date.ts";

/** Whether a meeting's title tells its date, however it writes it: "Jul 17, 2024", "17/7 call". */
export function tellsDate({ title, date }: Pick<Meeting, "title" | "date">): boolean {
  return (
    title !== null && date !== null && parseDate(title, Number(date.slice(0, 4)) || null) === date
  );
}
