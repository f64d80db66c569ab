import { canonicalText } from "../identity/canonical-text.ts";
import type { LedgerEntry, LedgerFile } from "../identity/ledger.ts";
import { sameName } from "../same-name.ts";
import { parseIssueRef } from "../issues/parse-issue-ref.ts";

/** An entry of the ledger with the page that holds it. */
export interface Item {
  readonly page: LedgerFile;
  readonly entry: LedgerEntry;
}

/**
 * The actions that a person means by words on the dashboard: the address of its line in the minutes
 * as the dashboard links it, its issue (`#12`, `owner/name#12`, an address), or words of its title or
 * text.
 * More than one where that does not tell them apart. What people dismissed comes after what stands.
 *
 * @param home `owner/name` of the dashboard, for `#12`
 */
export function findItems(pages: readonly LedgerFile[], words: string, home: string): Item[] {
  const matches = matcher(words.trim(), home);
  const found = pages
    .flatMap((page) => page.entries.map((entry) => ({ page, entry })))
    .filter(matches);
  const standing = found.filter(({ entry }) => !DISMISSED.includes(entry.fate));
  return standing.length > 0 ? standing : found;
}

const DISMISSED: readonly LedgerEntry["fate"][] = ["ignored", "same", "withdrawn", "gone", "done"];

function matcher(words: string, home: string): (item: Item) => boolean {
  const line = /\/blob\/[^/]+\/([^?#]+)(?:\?[^#]*)?#L(\d{1,7})/.exec(words);
  if (line !== null) {
    const [path, number] = [decode(line[1] ?? ""), Number(line[2])];
    return ({ page, entry }) =>
      page.path === path && entry.lines[0] <= number && number <= entry.lines[1];
  }
  const ref = parseIssueRef(words.startsWith("#") ? `${home}${words}` : words);
  if (ref !== null) {
    return ({ entry: { issue } }) =>
      issue?.number === ref.number && sameName(issue.repository, ref.repository);
  }
  const wanted = canonicalText(words);
  const holds = (text: string): boolean => canonicalText(text).includes(wanted);
  return ({ entry }) => wanted !== "" && (holds(entry.title) || holds(entry.text));
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
