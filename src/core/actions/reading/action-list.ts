import type { OutlineNode } from "../../minutes/outline.ts";
import type { Word } from "../language/tag-words.ts";
import { verbGroup } from "../language/verb-groups.ts";
import { actionCell } from "../statements/action-cell.ts";
import { nodeWords } from "../statements/node-words.ts";
import type { Statement } from "../statements/statement.ts";
import { instructionVerb } from "./instruction-verb.ts";
import { zoneOf, type Zone } from "./zone.ts";

/** How plainly a title calls what stands under it actions. */
export type ListKind = "actions" | "earlier actions" | "next steps";

/** What a statement is within a list of actions. */
export interface ListRole {
  readonly kind: ListKind;
  /**
   * `entry`: states an entry of the list. `detail`: stands under an entry. `more`: a later sentence
   * of an entry. `group`: a line that only groups what stands under it.
   */
  readonly role: "entry" | "detail" | "more" | "group";
  /** The title that makes it a list of actions. */
  readonly title: string;
}

/** Zones that end a list of actions where they stand between its title and the statement. */
const ENDS: ReadonlySet<Zone> = new Set([
  "discussion",
  "summary",
  "agenda",
  "attendance",
  "logistics",
  "resources",
  "decisions",
  "questions",
]);
const KINDS: ReadonlySet<Zone> = new Set(["actions", "earlier actions", "next steps"]);

function isListKind(zone: Zone | null): zone is ListKind {
  return zone !== null && KINDS.has(zone);
}

/** The part that a statement plays in a list of actions, or null where it stands in none. */
export function findListRole(statement: Statement): ListRole | null {
  const { ancestors, block, part } = statement;
  const column = actionCell(block, ancestors.at(-1));
  if (column !== null && (!column.isMixed || hasOwnerOrDue(statement))) {
    const isEarlier = ancestors.some(({ text }) => zoneOf(text) === "earlier actions");
    const kind = isEarlier ? "earlier actions" : "actions";
    return { kind, role: "entry", title: column.title };
  }
  for (let i = ancestors.length - 1; i >= 0; i -= 1) {
    const zone = zoneOf(ancestors[i]!.text);
    if (zone === null) {
      if (startsSomethingElse(ancestors[i]!)) return null;
      continue;
    }
    if (!isListKind(zone)) {
      if (ENDS.has(zone) && ancestors[i]!.kind === "heading") return null;
      continue;
    }
    const between = ancestors
      .slice(i + 1)
      .filter(({ kind }) => kind !== "heading" && kind !== "table");
    const title = ancestors[i]!.text.replace(/\s+/g, " ").trim();
    if (between.some((node) => !isGroup(node))) return { kind: zone, role: "detail", title };
    if (isGroup(block) || (/:\s*$/.test(block.text) && !instructs(block)))
      return { kind: zone, role: "group", title };
    return { kind: zone, role: part === 0 ? "entry" : "more", title };
  }
  return null;
}

const OWNER_OR_DUE =
  /\b(?:who|whom|owners?|responsible|assign(?:ee|ed to)|leads?|when|due|deadline)\b/i;

/** What stands in a cell for nothing. */
const NOTHING = /\W+|\b(?:none|n\/?a|nil|tbd)\b/gi;

/** Whether a row says, in the columns for it, who does what is in the others, or by when. */
function hasOwnerOrDue({ block, ancestors }: Statement): boolean {
  const { cells = [], text = "" } = ancestors.at(-1) ?? {};
  return cells.some(({ start, end }, at) => {
    const cell = block.cells[at];
    if (!cell || !OWNER_OR_DUE.test(text.slice(start, end))) return false;
    return block.text.slice(cell.start, cell.end).replace(NOTHING, "") !== "";
  });
}

/** A heading of more than a topic's or an owner's few words ends the list that a heading above it began. */
function startsSomethingElse({ kind, text }: OutlineNode): boolean {
  return kind === "heading" && text.trim().split(/\s+/).length > 4;
}

/** A line over others that states no task: a topic, an owner, a few words before a colon. */
function isGroup(node: OutlineNode): boolean {
  const { text, children } = node;
  if (children.length === 0 || (children.length === 1 && isShort(children[0]!))) return false;
  const words = text.trim().split(/\s+/);
  return (
    (/:\s*$/.test(text) && !instructs(node)) ||
    words.length <= 3 ||
    (words.length <= 6 && /\([^()]{1,40}\)\s*$/.test(text)) ||
    (words.length <= 6 && children.length > 1 && nodeWords(node).every(isNoVerb))
  );
}

/** "Move the old templates into the new tree:" is a task, and what stands under it its details. */
function instructs(node: OutlineNode): boolean {
  const words = nodeWords(node);
  return words.length > 5 && instructionVerb(words) !== null;
}

/** A word or two: the owner of the line above. */
function isShort({ text }: OutlineNode): boolean {
  return text.trim().split(/\s+/).length <= 2;
}

function isNoVerb({ tag, text }: Word): boolean {
  return tag !== "VERB" && tag !== "AUX" && verbGroup(text) !== "change";
}
