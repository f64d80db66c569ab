import { z } from "zod";
import { readMarker, writeMarker } from "../issues/marker.ts";
import { digest } from "./digest.ts";
import { LedgerFile } from "./ledger.ts";

/** A comment holds 65,536 characters; escapes and the words around the data need some of them. */
const MOST_CHARACTERS = 50_000;

const Content = z.object({
  file: LedgerFile,
  /** The commit up to which the whole repository was synced when this page was written. */
  synced: z.string().nullable(),
  /** Digest of the rest, which tells an edit by hand from what the app wrote. */
  check: z.string(),
});

/** What the comments of a state issue say, put together. */
export interface LedgerPages {
  readonly pages: readonly LedgerFile[];
  /** Paths of pages whose comments still hold what moved on to another page. */
  readonly outdated: readonly string[];
  /** Ids of the comments of each page's parts, in order, by path. */
  readonly comments: ReadonlyMap<string, readonly number[]>;
  /** Commit that each page names as synced, by path, newest comment last. */
  readonly synced: ReadonlyMap<string, string>;
  /** Comments that are pages but cannot be read: edited by hand, or cut. */
  readonly damaged: readonly { readonly id: number; readonly path: string | null }[];
}

/** A digest of all that pages say: a dashboard that was rendered from others is out of date. */
export function ledgerDigest(pages: readonly LedgerFile[]): string {
  const sorted = pages
    .filter(({ entries }) => entries.length > 0)
    .map((page) => LedgerFile.parse(page))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return digest(JSON.stringify(sorted));
}

/** A page of the ledger as the bodies of one comment or, where it is large, several. */
export function writePage(file: LedgerFile, synced: string | null): readonly string[] {
  const parts = split(file);
  return parts.map((part, i) => {
    const rest = { file: part, synced };
    const marker = writeMarker({
      kind: "ledger",
      path: file.path,
      part: i + 1,
      parts: parts.length,
      content: { ...rest, check: check(rest) },
    });
    return `${marker}\n${summary(file, i + 1, parts.length)}`;
  });
}

/**
 * Reads the ledger from the app's own comments. Of two pages of one file (a write whose answer was
 * lost, then repeated) the entries are joined, and one that knows its issue wins.
 */
export function readPages(
  comments: readonly { readonly id: number; readonly body: string; readonly updatedAt: string }[],
): LedgerPages {
  const pages = new Map<string, LedgerFile>();
  const ids = new Map<string, number[]>();
  const synced: { at: string; path: string; commit: string }[] = [];
  const damaged: { id: number; path: string | null }[] = [];
  for (const comment of comments) {
    const read = readMarker(comment.body, "ledger");
    if (read.status === "none") continue;
    if (read.status !== "found") {
      damaged.push({ id: comment.id, path: null });
      continue;
    }
    const { path } = read.marker;
    ids.set(path, [...(ids.get(path) ?? []), comment.id]);
    const content = Content.safeParse(read.marker.content);
    if (!content.success || content.data.check !== check(content.data)) {
      damaged.push({ id: comment.id, path });
      continue;
    }
    const { file } = content.data;
    const known = pages.get(path);
    pages.set(path, known === undefined ? file : join(known, file));
    if (content.data.synced !== null) {
      synced.push({ at: comment.updatedAt, path, commit: content.data.synced });
    }
  }
  synced.sort((a, b) => a.at.localeCompare(b.at));
  const whole = withoutMoved([...pages.values()]);
  return {
    pages: whole,
    outdated: whole.filter((page) => pages.get(page.path) !== page).map(({ path }) => path),
    comments: ids,
    synced: byPath(synced),
    damaged,
  };
}

/** The last commit of each path, in the order of these. */
function byPath(
  synced: readonly { readonly path: string; readonly commit: string }[],
): ReadonlyMap<string, string> {
  const last = new Map<string, string>();
  for (const { path, commit } of synced) {
    last.delete(path);
    last.set(path, commit);
  }
  return last;
}

/** Of the parsed page: the order of its keys says nothing. */
function check(content: { file: LedgerFile; synced: string | null }): string {
  return digest(JSON.stringify([LedgerFile.parse(content.file), content.synced]));
}

function split(file: LedgerFile): readonly LedgerFile[] {
  const parts: LedgerFile["entries"][] = [[]];
  let size = 0;
  for (const entry of file.entries) {
    const length = sizeOf(entry);
    if (size + length > MOST_CHARACTERS && parts.at(-1)!.length > 0) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)!.push(entry);
    size += length;
  }
  return parts.map((entries) => ({ ...file, entries }));
}

/** As long as it gets in the comment, escapes included. */
function sizeOf(entry: LedgerFile["entries"][number]): number {
  return writeMarker({ kind: "ledger", path: "", content: entry }).length;
}

function join(a: LedgerFile, b: LedgerFile): LedgerFile {
  const entries = new Map(a.entries.map((entry) => [entry.key, entry]));
  for (const entry of b.entries) {
    const known = entries.get(entry.key);
    if (known === undefined || known.issue === null) entries.set(entry.key, entry);
  }
  return { ...b, entries: [...entries.values()] };
}

/** Pages without the entries that moved on to others: a run that was cut off may have left them. */
function withoutMoved(pages: readonly LedgerFile[]): readonly LedgerFile[] {
  const homes = new Map<string, { page: LedgerFile; moves: number }>();
  for (const page of pages) {
    for (const { key, moves = 0 } of page.entries) {
      const known = homes.get(key);
      if (known === undefined || known.moves < moves) homes.set(key, { page, moves });
    }
  }
  return pages.map((page) => {
    const entries = page.entries.filter(({ key }) => homes.get(key)?.page === page);
    return entries.length === page.entries.length ? page : { ...page, entries };
  });
}

function summary(file: LedgerFile, part: number, parts: number): string {
  const tracked = file.entries.filter(({ issue }) => issue !== null).length;
  const of = parts > 1 ? ` (part ${part} of ${parts})` : "";
  const path = file.path.replace(/`/g, "'");
  return `What the app remembers of \`${path}\`${of}: ${file.entries.length} actions, ${tracked} with an issue. It rewrites this comment; please leave it.`;
}
