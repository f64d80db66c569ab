import type { Action } from "../actions/action.ts";
import type { Lines } from "../lines.ts";
import type { Minutes } from "../minutes/minutes.ts";
import type { OutlineNode } from "../minutes/outline.ts";
import { findStatement } from "./find-statement.ts";
import { shorten } from "./shorten.ts";
import { visibleLine } from "./visible.ts";

/** A block of the quoted discussion. */
export interface Entry {
  readonly node: OutlineNode;
  readonly table: OutlineNode | null;
  /** The titles of that table's columns. */
  readonly titles: readonly string[];
  /** How many items it stands in. */
  readonly depth: number;
  readonly ancestors: readonly OutlineNode[];
}

/** What the quote needs to know of its action. */
export type QuotedAction = Pick<Action, "lines" | "text" | "headings" | "parents" | "context">;

/** The blocks of the action's discussion, without the headings above it. */
export function collectBlocks(
  { outline, source }: Pick<Minutes, "outline" | "source">,
  action: QuotedAction,
): Entry[] {
  const above = new Set(action.headings.map(visibleLine));
  const entries: Entry[] = [];
  const walk = (node: OutlineNode, depth: number, ancestors: readonly OutlineNode[]): void => {
    const title = node.kind === "heading" && above.has(visibleLine(node.text));
    const own = node.kind !== "document" && node.kind !== "quote" && node.kind !== "table";
    const table = ancestors.at(-1)?.kind === "table" ? ancestors.at(-1)! : null;
    if (own && !title && overlap(node.lines, action.context))
      entries.push({ node, table, titles: table ? titlesOf(table, source) : [], depth, ancestors });
    for (const child of node.children)
      walk(child, node.kind === "item" ? depth + 1 : depth, [...ancestors, node]);
  };
  walk(outline, 0, []);
  return entries;
}

/** Whether a block states the task: all on its lines where none has its words. */
export function isTask({ node }: Entry, entries: readonly Entry[], action: QuotedAction): boolean {
  if (!overlap(node.lines, action.lines)) return false;
  const exact = entries.some(
    (entry) =>
      overlap(entry.node.lines, action.lines) && findStatement(entry.node.text, action.text),
  );
  return !exact || findStatement(node.text, action.text) !== null;
}

/** Those that stand within so many blocks of the task, with what they stand in. */
export function blocksAround(
  entries: readonly Entry[],
  tasks: ReadonlySet<Entry>,
  window: number,
): Set<Entry> {
  const places = entries.flatMap((entry, i) => (tasks.has(entry) ? [i] : []));
  const above = new Set([...tasks].flatMap(({ ancestors }) => ancestors));
  const [first, last] = [places[0] ?? 0, places.at(-1) ?? 0];
  return new Set(
    entries.filter(
      (entry, i) =>
        (i >= first - window && i <= last + window && (i < first + 40 || tasks.has(entry))) ||
        above.has(entry.node),
    ),
  );
}

/** Column titles, as far as the header's line tells them: the outline keeps only their number. */
function titlesOf(table: OutlineNode, source: readonly string[]): string[] {
  const line = (source[table.lines[0] - 1] ?? "").trim().replace(/^\||\|$/g, "");
  const titles = line.split("|").map((title) => shorten(title.trim(), 60));
  return titles.length === table.cells.length ? titles : [];
}

function overlap(a: Lines, b: Lines): boolean {
  return a[0] <= b[1] && b[0] <= a[1];
}
