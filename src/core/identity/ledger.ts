import { z } from "zod";
import { IssueRef } from "../issues/issue-ref.ts";

/**
 * What became of an action that the ledger remembers.
 *
 * - `tracked`: it has an issue of ours.
 * - `linked`: the minutes say where it is tracked; a back link stands there.
 * - `proposed`: waits on the dashboard for a tick.
 * - `held`: over the limit of new issues; waits for a tick.
 * - `ignored`: a person said `/minutes ignore`; `unticked`: a person unticked it in a preview.
 * - `withdrawn`: the minutes dropped it; its issue, if any, is remembered in case it is put back.
 * - `gone`: its issue was deleted, converted or moved out of reach. Never opened again.
 * - `done`: was finished when first seen.
 * - `retracted`: a person took back the run that opened it with `undo`; its issue is closed.
 * - `same`: a person said that it is another action's issue.
 */
export const Fate = z.enum([
  "tracked",
  "linked",
  "proposed",
  "held",
  "ignored",
  "unticked",
  "withdrawn",
  "gone",
  "done",
  "same",
  "retracted",
]);
export type Fate = z.infer<typeof Fate>;

/** What the app last wrote into an issue, field by field: the base of the three-way comparison. */
export const Written = z.object({
  title: z.string(),
  /** Digest of the managed section. */
  section: z.string(),
  labels: z.array(z.string()),
  assignees: z.array(z.string()),
  state: z.enum(["open", "closed"]),
});
export type Written = z.infer<typeof Written>;

/** A request whose outcome the ledger does not know yet: told before it is sent. */
export const Intent = z.object({
  kind: z.enum(["create", "comment"]),
  /** For a comment, its key. */
  commentKey: z.string().optional(),
  repository: z.string(),
  /** ISO time of the telling. */
  at: z.string(),
  /** Told by an undo, a backfill or a tick, which goes on with it: no sync mends what it left half done. */
  errand: z.literal(true).optional(),
});
export type Intent = z.infer<typeof Intent>;

/** A meeting that raised an action again. */
export const Raised = z.object({ path: z.string(), date: z.string().nullable(), id: z.string() });
export type Raised = z.infer<typeof Raised>;

/** Something wrong with an action that a person can mend: shown on the dashboard while it stands. */
export const Trouble = z.object({
  message: z.string(),
  fix: z.object({ label: z.string(), url: z.string() }).optional(),
});
export type Trouble = z.infer<typeof Trouble>;

/** What the ledger remembers of one action. */
export const LedgerEntry = z.object({
  /** The identity: carried by the issue's marker, never changed. */
  key: z.string(),
  /** `Action.id` in the blob last synced. */
  id: z.string(),
  title: z.string(),
  text: z.string(),
  lines: z.tuple([z.number().int(), z.number().int()]),
  /** The nearest heading or parent, which tells equal sentences apart. */
  topic: z.string(),
  /** The date of its meeting, where the file holds several; null where unknown. */
  date: z.string().nullable().default(null),
  owners: z.array(z.string()),
  due: z.string().nullable(),
  state: z.enum(["open", "done"]),
  tier: z.enum(["explicit", "commitment", "agreed", "suggested"]),
  /**
   * How the minutes state it now, where its issue does not say so: small edits are not written, and
   * some could not be. Left out where they are what stands there.
   */
  stated: z
    .object({ text: z.string(), owners: z.array(z.string()), due: z.string().nullable() })
    .optional(),
  fate: Fate,
  /** Where it was routed, or moved to by a person. */
  repository: z.string().nullable(),
  movedByPerson: z.boolean().default(false),
  issue: IssueRef.extend({ id: z.number().int() }).nullable(),
  /** The issue's state when last seen, for the dashboard. */
  issueState: z.enum(["open", "closed"]).nullable().default(null),
  written: Written.nullable().default(null),
  raised: z.array(Raised).default([]),
  intents: z.array(Intent).default([]),
  /**
   * How many times its item moved to another file's page. A run that is cut off amid a move leaves it
   * on both pages: the page it moved to counts. Left out where it never moved.
   */
  moves: z.number().int().optional(),
  /** Why it is an action and where, for the dashboard. */
  why: z.string().default(""),
  where: z.string().default(""),
  /** Left out where nothing is wrong. */
  troubles: z.array(Trouble).optional(),
});
export type LedgerEntry = z.infer<typeof LedgerEntry>;

/** One minutes file's page of the ledger: a comment on the state issue. */
export const LedgerFile = z.object({
  path: z.string(),
  /** The blob last synced: "before" of the next run. */
  blob: z.string(),
  /** The commit at which it was synced, for permalinks. */
  commit: z.string(),
  meeting: z.object({ date: z.string().nullable(), title: z.string().nullable() }),
  entries: z.array(LedgerEntry),
});
export type LedgerFile = z.infer<typeof LedgerFile>;
