import type { Action } from "../../core/actions/action.ts";
import type { PreviewedFile } from "./previewed-file.ts";

/** "James → jrha, by 31 March 2017": who is to do it and when; empty where neither is stated. */
export function whoAndWhen({ owners, due }: Pick<Action, "owners" | "due">): string {
  const who = owners.map(({ name, login }) =>
    login === null || login.toLowerCase() === name.replace(/^@/, "").toLowerCase()
      ? name
      : `${name} → ${login}`,
  );
  return [who.join(", "), due === null ? "" : `by ${longDate(due)}`].filter(Boolean).join(", ");
}

/** "23rd workshop, 21 March 2017": what the minutes are of; empty where they do not say. */
export function meetingName({ date, title }: PreviewedFile["meeting"]): string {
  const day = date === null ? null : longDate(date);
  const inTitle = date !== null && [date, day].some((one) => one !== null && title?.includes(one));
  return [title, inTitle ? null : day].filter(Boolean).join(", ");
}

/** "1 file", "2 files". */
export function counted(size: number, one: string, many = `${one}s`): string {
  return `${size} ${size === 1 ? one : many}`;
}

function longDate(iso: string): string {
  const format = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? iso : format.format(date);
}

/** Where a reference leads: `owner/name#12` becomes an address on GitHub. */
export function referenceUrl(reference: string, server: string): string {
  const short = /^([\w.-]+\/[\w.-]+)#(\d+)$/.exec(reference);
  return short ? `${server}/${short[1] ?? ""}/issues/${short[2] ?? ""}` : reference;
}
