import type { Element, Nodes } from "hast";
import { block } from "../block.ts";
import type { Block, RawCell } from "../block.ts";
import { endOf, type HtmlSource, startOf } from "./html-source.ts";

interface Row {
  readonly row: Element;
  readonly cells: readonly Element[];
}

/** An HTML table as a block. A first row of nothing but `th` is its header; its caption is left out. */
export function htmlTable(node: Element, source: HtmlSource, indent: number): Block {
  const rows = rowsOf(node).map((row) => ({ row, cells: row.children.filter(isCell) }));
  const header = rows[0] && isHeader(rows[0]) ? rows.shift() : undefined;
  const cellsOf = ({ cells }: Row): RawCell[] => cells.map((cell) => source.contentOf(cell));
  const inner = rows.map((each) =>
    block("row", source.linesOf(each.row), "", { indent, cells: cellsOf(each) }),
  );
  if (header !== undefined) {
    const cells = cellsOf(header);
    return block("table", source.linesOf(header.row), "", { indent, cells, inner });
  }
  const caption = captionOf(node);
  const top = source.lineAt(caption ? endOf(caption) - 1 : startOf(node));
  return block("table", [top, top], "", { indent, inner });
}

/** The caption of an HTML table. */
export function captionOf(table: Element): Element | undefined {
  return table.children.find(
    (child): child is Element => child.type === "element" && child.tagName === "caption",
  );
}

function rowsOf(node: Element): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== "element") return [];
    if (child.tagName === "tr") return [child];
    return /^t(?:head|body|foot)$/.test(child.tagName) ? rowsOf(child) : [];
  });
}

function isHeader({ cells }: Row): boolean {
  return cells.every((cell) => cell.tagName === "th");
}

function isCell(node: Nodes): node is Element {
  return node.type === "element" && (node.tagName === "td" || node.tagName === "th");
}
