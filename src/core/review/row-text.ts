import { humanDate } from "../issues/human-date.ts";
import { issueLink, ownLink } from "../issues/own-link.ts";
import { plain, plainWithCode } from "../issues/plain.ts";
import { shorten } from "../issues/shorten.ts";
import type { ReviewRow } from "./review-row.ts";

/** A row's title, at most 160 characters. */
export function rowTitle({ title }: Pick<ReviewRow, "title">): string {
  return plain(shorten(title, 160)) || "(without words)";
}

/** Who: "James → jrha", or the name alone where no login is known; "" where nobody is named. */
export function rowOwners({ owners }: Pick<ReviewRow, "owners">): string {
  const names = owners.slice(0, 6).map(({ name, login }) => {
    const shown = plain(shorten(name, 60));
    if (login === null || login.toLowerCase() === name.toLowerCase().replace(/^@/, ""))
      return shown;
    return `${shown} → ${plain(shorten(login, 60))}`;
  });
  if (owners.length > 6) names.push("…");
  return names.join(", ");
}

/** When: "by 12 April 2026"; "" where no date is given. */
export function rowDue({ due }: Pick<ReviewRow, "due">): string {
  return due === null ? "" : `by ${plain(shorten(humanDate(due), 40))}`;
}

/** The line in the minutes, linked where it stands still: "line 12". */
export function rowLine({ lines, url }: Pick<ReviewRow, "lines" | "url">): string {
  return url === "" ? `line ${lines[0]}` : ownLink(`line ${lines[0]}`, url);
}

/** A few words of why or where: the app's own around text from minutes; code stays code. */
export function rowWords(text: string, most = 160): string {
  return plainWithCode(shorten(text.replace(/\s+/g, " ").trim(), most));
}

/** The row's issue, or the repository where it would be. */
export function rowPlace(row: Pick<ReviewRow, "issue" | "repository">, server: string): string {
  return row.issue ? issueLink(row.issue, server) : plain(row.repository);
}

/** The parts that say something, with a dot between. */
export function dotted(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" · ");
}

/** A second line in small print, within the same line of Markdown; nothing for nothing. */
export function small(markdown: string): string {
  return markdown === "" ? "" : `<br><sub>${markdown}</sub>`;
}
