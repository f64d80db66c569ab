import type { Action } from "../../core/actions/action.ts";
import { humanDate } from "../../core/issues/human-date.ts";
import { parseShorthand } from "../../core/issues/parse-issue-ref.ts";
import { shorten } from "../../core/issues/shorten.ts";
import { tellsDate } from "../../core/minutes/meeting/tells-date.ts";
import type { PreviewedFile } from "./previewed-file.ts";

/** Characters of a meeting's title: a first line taken for one may be a whole paragraph. */
const MOST_TITLE = 120;

/** "James → jrha, by 31 March 2017": who is to do it and when; empty where neither is stated. */
export function whoAndWhen({ owners, due }: Pick<Action, "owners" | "due">): string {
  const who = owners.map(({ name, login }) =>
    login === null || login.toLowerCase() === name.replace(/^@/, "").toLowerCase()
      ? name
      : `${name} → ${login}`,
  );
  return [who.join(", "), due === null ? "" : `by ${humanDate(due)}`].filter(Boolean).join(", ");
}

/** "23rd workshop, 21 March 2017": what the minutes are of; empty where they do not say. */
export function meetingName(meeting: PreviewedFile["meeting"]): string {
  const day = meeting.date === null || tellsDate(meeting) ? null : humanDate(meeting.date);
  return [shorten(meeting.title ?? "", MOST_TITLE), day].filter(Boolean).join(", ");
}

/** Where a reference leads: `owner/name#12` becomes an address on GitHub. */
export function referenceUrl(reference: string, server: string): string {
  const ref = parseShorthand(reference);
  return ref === null ? reference : `${server}/${ref.repository}/issues/${ref.number}`;
}
