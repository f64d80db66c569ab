import { harmlessUrl, isPublicGitHub } from "./harmless-url.ts";
import { quietIssueUrl } from "./github-link.ts";
import type { IssueRef } from "./issue-ref.ts";
import { destination, GAP, plain } from "./plain.ts";

/**
 * A link to an address that the app itself made, quiet where it is an issue's on github.com; the
 * label is plain text, which GitHub leaves alone in a link.
 */
export function ownLink(label: string, url: string): string {
  const quiet = isPublicGitHub(url) ? harmlessUrl(url, "https://github.com")?.href : null;
  const href = (quiet ?? url).replace(/[\s\p{Cc}<>()\\|`"[\]]/gu, (c) =>
    c === "(" ? "%28" : c === ")" ? "%29" : encodeURIComponent(c),
  );
  return `[${plain(label, { links: false }).replaceAll(GAP, "")}](${destination(href)})`;
}

/** A link to an issue that leaves no trace there: for texts that list many. */
export function issueLink(issue: IssueRef, server: string): string {
  const { repository, number } = issue;
  return ownLink(`${repository}#${number}`, quietIssueUrl(server, repository, number));
}
