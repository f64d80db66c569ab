const DAY = 86_400_000;

/** An ISO date some days later (or earlier, for a negative number). */
export function addDays(date: string, days: number): string {
  return isoOf(Date.parse(date) + days * DAY);
}

/** The same day some months later, or that month's last day where it is shorter. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const last = Number(lastOfMonth(year, month + months).slice(8));
  return isoOf(Date.UTC(year, month - 1 + months, Math.min(day, last)));
}

/** The last day of a month; months from 1, and beyond 12 they run on into the next year. */
export function lastOfMonth(year: number, month: number): string {
  return isoOf(Date.UTC(year, month, 0));
}

/** A day of a year; null where there is no such day. */
export function dayOf(year: number, month: number, day: number): string | null {
  const time = Date.UTC(year, month - 1, day);
  const found = new Date(time);
  return found.getUTCMonth() === month - 1 && found.getUTCDate() === day ? isoOf(time) : null;
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: string): number {
  return new Date(Date.parse(date)).getUTCDay() || 7;
}

function isoOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
