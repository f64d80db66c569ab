import type { IssueRef } from "../issues/issue-ref.ts";

/** `owner/name#12`, or the URL of an issue or pull request on any host, as an address; else null. */
export function parseReference(text: string): IssueRef | null {
  const match =
    /^([\w.-]+\/[\w.-]+)#(\d{1,10})$/.exec(text) ??
    /^https?:\/\/[^/]+\/([\w.-]+\/[\w.-]+)\/(?:issues|pull)\/(\d{1,10})(?:[/?#].*)?$/.exec(text);
  if (match === null) return null;
  return { repository: match[1]!, number: Number(match[2]) };
}
