import type { Minutes } from "../minutes/minutes.ts";
import type { OutlineNode } from "../minutes/outline.ts";
import { findStatement } from "./find-statement.ts";
import type { Place } from "./github-link.ts";
import { plain, uncommented } from "./plain.ts";
import {
  blocksAround,
  collectBlocks,
  isTask,
  type Entry,
  type QuotedAction,
} from "./quoted-blocks.ts";
import { renderInline, type Range } from "./render-inline.ts";
import { shorten } from "./shorten.ts";
import { visible, visibleLine } from "./visible.ts";

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
  const entries = collectBlocks(minutes, action);
  const tasks = new Set(entries.filter((entry) => isTask(entry, entries, action)));
  const path = headingPath(action, entries, minutes.meeting.title ?? "", place);
  let quote = "";
  for (const window of WINDOWS) {
    const shown = blocksAround(entries, tasks, window);
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
  const bold = task === null ? null : (findStatement(node.text, task) ?? whole);
  return renderInline(node, whole, bold, place) + (cut === node.text ? "" : "…");
}

function renderRow(node: OutlineNode, task: string | null, place: Place): string {
  if (node.cells.length === 0) return `| ${renderText(node, task, place)} |`;
  return `| ${cellsOf(node, task, place).join(" | ")} |`;
}

function cellsOf(node: OutlineNode, task: string | null, place: Place): string[] {
  const most = Math.max(60, Math.floor(LONGEST_TASK / Math.max(1, node.cells.length)));
  const holds = (start: number, end: number) =>
    findStatement(node.text.slice(start, end), task ?? "");
  const exact = task !== null && node.cells.some(({ start, end }) => holds(start, end));
  return node.cells.slice(0, 12).map(({ start, end }) => {
    const range: Range = [start, Math.min(end, start + most)];
    const bold = task !== null && (!exact || holds(start, end)) ? range : null;
    return renderInline(node, range, bold, place) + (end > range[1] ? "…" : "");
  });
}
