import type { Lines } from "../lines.ts";

export const TIERS = ["explicit", "commitment", "agreed", "suggested"] as const;
/** How firmly the minutes state a task; `docs/actions.md` defines each. */
export type Tier = (typeof TIERS)[number];

/** What becomes of an action: an issue, a proposal, a back link, or nothing. */
export type Decision = "open" | "propose" | "link" | "ignore";

/** Who is to do it. `login` is null where the config's people name nobody, or several. */
export interface Owner {
  readonly name: string;
  readonly login: string | null;
}

/** One task stated in a minutes file. */
export interface Action {
  /** Stable for this file and text: see `identity/action-id.ts`. */
  readonly id: string;
  readonly lines: Lines;
  /** Imperative, at most 80 characters, understandable alone. */
  readonly title: string;
  /** The statement, as plain text on one line. */
  readonly text: string;
  readonly tier: Tier;
  /** 0 to 1, calibrated: of the actions given 0.8, about eight in ten are right. */
  readonly confidence: number;
  readonly decision: Decision;
  readonly owners: readonly Owner[];
  /** ISO date, or null. */
  readonly due: string | null;
  readonly state: "open" | "done";
  /** URLs or `owner/name#12`, those of parents and grouping lines included. */
  readonly references: readonly string[];
  /** Of `references`, the one in the action's own lines that says where the work is tracked. */
  readonly trackedIn: string | null;
  /** Why this is an action, in words that a person can check against the minutes; most telling first. */
  readonly evidence: readonly string[];
  /** Texts of the blocks above, outermost first: headings, then lead-ins and parent items. */
  readonly headings: readonly string[];
  readonly parents: readonly string[];
  /** Its parents, and the short paragraphs that its list and theirs stand behind; outermost first. */
  readonly groups: readonly string[];
  /** Texts close by that are not above it: the rest of its block, nested details. */
  readonly neighbours: readonly string[];
  /** Lines of the discussion around it (its parent item with what is nested there), for the quote. */
  readonly context: Lines;
}
