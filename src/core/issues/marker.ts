import { z } from "zod";
import { LedgerEntry, Written } from "../identity/ledger.ts";

/** A choice that a person made in a preview, by ticking or unticking a row. */
export const Choice = z.object({
  /** The row's key when it was made, and the file and text, to find it again once reworded. */
  key: z.string(),
  path: z.string(),
  text: z.string(),
  wanted: z.boolean(),
  /** Login of who made it. */
  by: z.string(),
});
export type Choice = z.infer<typeof Choice>;

const StandingProblem = z.object({
  message: z.string(),
  file: z.string(),
  line: z.number().int().nullable(),
  severity: z.enum(["error", "warning", "notice"]),
});

const Remembrance = LedgerEntry.pick({
  id: true,
  text: true,
  topic: true,
  date: true,
  owners: true,
  due: true,
  state: true,
  tier: true,
});

/** What the app hides in each text that it writes, by kind of text. */
export const Marker = z.discriminatedUnion("kind", [
  /** A tracked issue. */
  z.object({
    kind: z.literal("issue"),
    key: z.string(),
    /** The minutes repository, and its id, which survives renames. */
    repository: z.string(),
    repositoryId: z.number().int().optional(),
    path: z.string(),
    fingerprint: z.string(),
    /** `written.section` is kept true by `writeSection`. */
    written: Written,
    /** The action as it was last written: what rebuilds a lost ledger. */
    action: Remembrance.optional(),
  }),
  /** A comment of the app on an issue; `key` keeps it from being written twice. */
  z.object({ kind: z.literal("comment"), key: z.string() }),
  /** The state issue; `section` is the digest of the dashboard, kept true by `writeSection`. */
  z.object({
    kind: z.literal("state"),
    repositoryId: z.number().int().optional(),
    section: z.string().default(""),
    /** The commit up to which the repository was synced, and how many pages the ledger had then. */
    synced: z.string().nullable().default(null),
    pages: z.number().int().default(0),
    /** ISO date on which that was shown. */
    syncedOn: z.string().optional(),
    /** Digest of the ledger that the dashboard shows: see `ledgerDigest`. */
    ledger: z.string().default(""),
    /** What is wrong with files and config, until they are read again. */
    problems: z.array(StandingProblem).optional(),
    /** The backfill that is under way, so that one that was cut short goes on as itself. */
    backfill: z.object({ since: z.string(), label: z.string() }).optional(),
  }),
  /** A page of the ledger: a minutes file, or a part of one where it is large. */
  z.object({
    kind: z.literal("ledger"),
    path: z.string(),
    part: z.number().int().default(1),
    parts: z.number().int().default(1),
    content: z.unknown().optional(),
  }),
  /** The preview comment on a pull request. */
  z.object({
    kind: z.literal("preview"),
    /** The head commit that it shows. */
    head: z.string(),
    /** Digest of what the app wrote, kept true by `writeSection`. */
    section: z.string().default(""),
    /** The rows with a checkbox, as they were rendered: the key, and whether it was ticked. */
    rows: z.record(z.string(), z.boolean()),
    choices: z.array(Choice),
  }),
]);
export type Marker = z.infer<typeof Marker>;
export type MarkerKind = Marker["kind"];

/**
 * What a text says of itself. `newer`: only a later version of the app understands it, so that this
 * one must leave it alone. `damaged`: there is a marker, but it cannot be read.
 */
export type MarkerReading<M extends Marker = Marker> =
  | { readonly status: "found"; readonly marker: M; readonly start: number; readonly end: number }
  | { readonly status: "newer"; readonly version: number }
  | { readonly status: "damaged" }
  | { readonly status: "none" };

const VERSION = 1;
const ESCAPES: Readonly<Record<string, string>> = {
  "<": "\\u003c",
  ">": "\\u003e",
  "--": "\\u002d\\u002d",
  "@": "\\u0040",
  // JSON has no need to escape these, but they end a line.
  "\u2028": "\\u2028",
  "\u2029": "\\u2029",
};

/** A marker as a hidden HTML comment on one line. */
export function writeMarker(marker: z.input<typeof Marker>): string {
  const json = JSON.stringify(Marker.parse(marker)).replace(
    /<|>|--|@|\u2028|\u2029/g,
    (c) => ESCAPES[c] ?? c,
  );
  return `<!-- minutes-to-issues:v${VERSION} ${json} -->`;
}

/**
 * The first marker in a text, of one kind where that is asked for. Only at the start of a line: in
 * a quote it counts for nothing. Who wrote the text is for the caller to check.
 */
export function readMarker(text: string): MarkerReading;
export function readMarker<K extends MarkerKind>(
  text: string,
  kind: K,
): MarkerReading<Extract<Marker, { kind: K }>>;
export function readMarker(text: string, kind?: MarkerKind): MarkerReading {
  let fallback: MarkerReading = { status: "none" };
  for (const match of text.matchAll(/^<!-- minutes-to-issues:v(\d{1,9}) (.*) -->[ \t]*\r?$/gm)) {
    if (Number(match[1]) > VERSION) {
      if (fallback.status !== "newer") fallback = { status: "newer", version: Number(match[1]) };
      continue;
    }
    const marker = Marker.safeParse(parseJson(match[2] ?? ""));
    if (!marker.success) {
      if (fallback.status === "none") fallback = { status: "damaged" };
    } else if (kind === undefined || marker.data.kind === kind) {
      const end = match.index + match[0].replace(/[ \t\r]+$/, "").length;
      return { status: "found", marker: marker.data, start: match.index, end };
    }
  }
  return fallback;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
