import type { RoutingIndex } from "./routing-index.ts";

/** A repository that a text names outright. */
export interface RepositoryReference {
  /** `owner/name` of a target. */
  readonly repository: string;
  /** As written: "owner/name#12", an address. */
  readonly written: string;
}

const ADDRESS =
  /(?:https?:\/\/)?(?:www\.)?github\.com\/([\w.-]+)\/([\w.-]+)(?:\/(?:issues?|pull|pulls|tree|blob|commit)\/[\w.-]+)?/gi;
const FULL_NAME = /(?<![\w./-])([\w.-]+)\/([\w.-]+?)(?:#\d+)?(?![\w/-])/g;
const SHORT = /(?<![\w./-])([\w.-]+)#\d+\b/g;

/** Finds addresses, `owner/name`, `owner/name#12` and `name#12` of targets in a text. */
export function findReferences(text: string, index: RoutingIndex): RepositoryReference[] {
  const found = new Map<string, RepositoryReference>();
  const add = (repository: string | undefined, written: string): void => {
    if (repository !== undefined && !found.has(repository))
      found.set(repository, { repository, written });
  };
  const target = (owner: string, name: string): string | undefined =>
    index.targets.get(`${owner}/${name.replace(/(?:\.git|\.)$/i, "")}`.toLowerCase());
  for (const [written, owner = "", name = ""] of text.matchAll(ADDRESS))
    add(target(owner, name), written.replace(/^(?:https?:\/\/)?(?:www\.)?github\.com\//i, ""));
  for (const [written, owner = "", name = ""] of text.matchAll(FULL_NAME))
    add(target(owner, name), written);
  for (const [written, name = ""] of text.matchAll(SHORT)) {
    const named = index.bareNames.get(name.toLowerCase()) ?? [];
    if (named.length === 1) add(named[0], written);
  }
  return [...found.values()];
}
