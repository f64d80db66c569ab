import type { Action } from "../actions/action.ts";
import type { Lines } from "../lines.ts";
import type { Minutes } from "../minutes/minutes.ts";
import type { OutlineNode } from "../minutes/outline.ts";
import type { Place } from "./github-link.ts";
import { plain, uncommented } from "./plain.ts";
import { renderInline, type Range } from "./render-inline.ts";
import { shorten } from "./shorten.ts";
import { visible, visibleLine } from "./visible.ts";

/** A block of the quoted discussion. */
interface Entry {
  readonly node: OutlineNode;
  readonly table: OutlineNode | null;
  /** The titles of that table's columns. */
  readonly titles: readonly string[];
  /** How many items it stands in. */
  readonly depth: number;
  readonly ancestors: readonly OutlineNode[];
}

type QuotedAction = Pick<Action, "lines" | "text" | "headings" | "parents" | "context">;

/** How many blocks around the task are shown, until what is shown is short enough. */
const WINDOWS = [24, 12, 6, 3, 1, 0];
const LONGEST_BLOCK = 600;
const LONGEST_TASK = 1500;

/**
 * The discussion around an action as a Markdown quote of at most about `limit` characters: the path
 * of headings, then its blocks with the task in bold, made from the outline, so that it looks the
 * same whatever the minutes' format. What is left out shows as "…". Checkboxes become signs: those
 * of an issue would count as its progress.
 */
export function renderQuote(
  action: QuotedAction,
  minutes: Pick<Minutes, "outline" | "source" | "meeting">,
  place: Place,
  limit: number,
): string {
  const entries = collect(minutes, action);
  const tasks = new Set(entries.filter((entry) => isTask(entry, entries, action)));
  const path = headingPath(action, entries, minutes.meeting.title ?? "", place);
  let quote = "";
  for (const window of WINDOWS) {
    const shown = around(entries, tasks, window);
    quote = [path, ...renderBlocks(entries, shown, tasks, action, place)].join("\n");
    if (quote.length <= limit) break;
  }
  return quote
    .trim()
    .replace(/\n{3,}/g, "\n\n")
    .split("\n")
    .map((line) => (line === "" ? ">" : `> ${line}`))
    .join("\n");
}

function collect(
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

function isTask({ node }: Entry, entries: readonly Entry[], action: QuotedAction): boolean {
  if (!overlap(node.lines, action.lines)) return false;
  const exact = entries.some(
    (entry) => overlap(entry.node.lines, action.lines) && find(entry.node.text, action.text),
  );
  return !exact || find(node.text, action.text) !== null;
}

/** Headings and parents that the quote does not show itself; the meeting's title is said above it. */
function headingPath(
  action: QuotedAction,
  entries: readonly Entry[],
  title: string,
  { server }: Place,
): string {
  const shown = new Set([title, ...entries.map(({ node }) => node.text)].map(visibleLine));
  const path = [...action.headings, ...action.parents]
    .map(visibleLine)
    .filter((text, i, all) => text !== "" && !shown.has(text) && all.indexOf(text) === i);
  const parts = path.slice(-5).map((text) => plain(shorten(text, 120), { server }));
  return parts.length === 0 ? "" : `${parts.join(" › ")}\n`;
}

function around(entries: readonly Entry[], tasks: ReadonlySet<Entry>, window: number): Set<Entry> {
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

function renderBlocks(
  entries: readonly Entry[],
  shown: ReadonlySet<Entry>,
  tasks: ReadonlySet<Entry>,
  action: QuotedAction,
  place: Place,
): string[] {
  const lines: string[] = [];
  let before: Entry | null = null;
  let gap = false;
  for (const entry of entries) {
    if (!shown.has(entry)) {
      gap = true;
      continue;
    }
    if (gap && entry.node.kind !== "row") lines.push(...ellipsis(entry, before));
    lines.push(...renderBlock(entry, before, tasks.has(entry) ? action.text : null, place));
    before = entry;
    gap = false;
  }
  const last = entries.findLast((entry) => shown.has(entry)) ?? null;
  if (gap && last?.node.kind !== "row") lines.push(...ellipsis(last, last));
  return lines;
}

function ellipsis(entry: Entry | null, before: Entry | null): string[] {
  if (entry?.node.kind === "item") return [`${"  ".repeat(entry.depth)}- …`];
  return before ? ["", "…"] : ["…", ""];
}

function renderBlock(entry: Entry, before: Entry | null, task: string | null, place: Place) {
  const { node, depth, table, titles } = entry;
  const indent = "  ".repeat(depth);
  if (node.kind === "row") {
    const row = renderRow(node, task, place);
    if (before !== null && before.table === table) return [row];
    const head = Array.from({ length: node.cells.length }, (_, i) =>
      plain(titles[i] ?? "", { server: place.server }),
    );
    return ["", `| ${head.join(" | ")} |`, `|${" --- |".repeat(head.length || 1)}`, row];
  }
  if (node.kind === "code") {
    const text = uncommented(visible(node.text)).split("\n").slice(0, 12);
    const runs = text.join("\n").match(/`{3,}/g) ?? [];
    const fence = "`".repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
    return ["", fence, ...text.map((line) => shorten(line, 160)), fence].map((line) =>
      line === "" ? line : indent + line,
    );
  }
  const text = renderText(node, task, place);
  if (node.kind !== "item") return ["", indent + text];
  const box = node.checked === null ? "" : node.checked ? "☑ " : "☐ ";
  const apart = before && before.node.kind !== "item" && before.depth <= depth ? [""] : [];
  return [...apart, `${indent}- ${box}${text}`];
}

function renderText(node: OutlineNode, task: string | null, place: Place): string {
  const most = task === null ? LONGEST_BLOCK : LONGEST_TASK;
  const cut = shorten(node.text, most);
  const whole: Range = [0, cut === node.text ? cut.length : cut.length - 1];
  const bold = task === null ? null : (find(node.text, task) ?? whole);
  return renderInline(node, whole, bold, place) + (cut === node.text ? "" : "…");
}

function renderRow(node: OutlineNode, task: string | null, place: Place): string {
  if (node.cells.length === 0) return `| ${renderText(node, task, place)} |`;
  return `| ${cellsOf(node, task, place).join(" | ")} |`;
}

function cellsOf(node: OutlineNode, task: string | null, place: Place): string[] {
  const most = Math.max(60, Math.floor(LONGEST_TASK / Math.max(1, node.cells.length)));
  const holds = (start: number, end: number) => find(node.text.slice(start, end), task ?? "");
  const exact = task !== null && node.cells.some(({ start, end }) => holds(start, end));
  return node.cells.slice(0, 12).map(({ start, end }) => {
    const range: Range = [start, Math.min(end, start + most)];
    const bold = task !== null && (!exact || holds(start, end)) ? range : null;
    return renderInline(node, range, bold, place) + (end > range[1] ? "…" : "");
  });
}

/** Column titles, as far as the header's line tells them: the outline keeps only their number. */
function titlesOf(table: OutlineNode, source: readonly string[]): string[] {
  const line = (source[table.lines[0] - 1] ?? "").trim().replace(/^\||\|$/g, "");
  const titles = line.split("|").map((title) => shorten(title.trim(), 60));
  return titles.length === table.cells.length ? titles : [];
}

/** Where a statement stands in a block's text, whatever the white space. */
function find(text: string, statement: string): Range | null {
  const words = statement.split(/\s+/).filter((word) => word !== "");
  if (words.length === 0) return null;
  const pattern = words.map((word) => word.replace(/[$()*+.?[\\\]^{|}]/g, "\\$&")).join("\\s+");
  const match = new RegExp(pattern, "u").exec(text);
  return match ? [match.index, match.index + match[0].length] : null;
}

function overlap(a: Lines, b: Lines): boolean {
  return a[0] <= b[1] && b[0] <= a[1];
}
