import type { Minutes } from "../minutes/minutes.ts";

/** The names of the people that a minutes file lists, in lower case: whole, and first names. */
export function namesOf(minutes: Minutes): ReadonlySet<string> {
  return new Set(
    minutes.meeting.attendees.flatMap((name) => {
      const whole = name.toLowerCase().trim();
      return [whole, whole.split(/\s+/)[0] ?? whole];
    }),
  );
}
