import type { IssueRef } from "./issue-ref.ts";

/** `owner/name#12`, or the URL of an issue or pull request on any host, as an address; else null. */
export function parseIssueRef(text: string): IssueRef | null {
  return parseShorthand(text) ?? parseUrl(text);
}

/** `owner/name#12`, as people and GitHub write it for short, and nothing else. */
export function parseShorthand(text: string): IssueRef | null {
  return refOf(/^([\w.-]+\/[\w.-]+)#(\d{1,10})$/.exec(text));
}

function parseUrl(text: string): IssueRef | null {
  return refOf(
    /^https?:\/\/[^/]+\/([\w.-]+\/[\w.-]+)\/(?:issues|pull)\/(\d{1,10})(?:[/?#].*)?$/.exec(text),
  );
}

function refOf(match: RegExpExecArray | null): IssueRef | null {
  return match && { repository: match[1]!, number: Number(match[2]) };
}
