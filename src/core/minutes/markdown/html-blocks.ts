import type { Element, Nodes, Root } from "hast";
import { block } from "../block.ts";
import type { Block, RawCell } from "../block.ts";

interface Place {
  readonly indent: number;
  readonly gap: boolean;
}

const LISTS = ["ul", "ol", "dl"];
const STRUCTURES = [...LISTS, "table"];

/**
 * The blocks of an HTML fragment: headings, list items, table rows. Inline markup stays in `raw`
 * as it stands in `source`, so that lines stay exact. `line` is the line that the source starts on.
 */
export function htmlBlocks(tree: Root, source: string, line: number, place: Place): Block[] {
  const starts = [0];
  for (let at = source.indexOf("\n"); at >= 0; at = source.indexOf("\n", at + 1))
    starts.push(at + 1);
  const lineAt = (offset: number) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return line + low;
  };
  const slice = (from: number, to: number): RawCell => {
    const text = source.slice(from, to);
    const trimmed = text.trimStart();
    return { raw: trimmed.trimEnd(), line: lineAt(from + text.length - trimmed.length) };
  };
  const found: Block[] = [];
  const add = (kind: "heading" | "item" | "paragraph", cell: RawCell, rest: Partial<Block>) => {
    if (cell.raw === "" && kind === "paragraph") return;
    const last = cell.line + cell.raw.split("\n").length - 1;
    found.push(block(kind, [cell.line, last], cell.raw, { gap: place.gap, ...rest }));
  };

  const visit = (node: Nodes, indent: number) => {
    if (node.type !== "element" && node.type !== "root") {
      if (node.type === "text") add("paragraph", slice(startOf(node), endOf(node)), { indent });
      return;
    }
    if (node.type === "element") {
      if (/^h[1-6]$/.test(node.tagName)) {
        add("heading", slice(...contentOf(node)), { level: Number(node.tagName[1]) });
        return;
      }
      if (node.tagName === "table") {
        const caption = captionOf(node);
        if (caption) add("paragraph", slice(...contentOf(caption)), { indent });
        found.push(table(node, indent));
        return;
      }
      if (LISTS.includes(node.tagName)) {
        list(node, indent);
        return;
      }
    }
    for (const child of node.children) visit(child, indent);
  };

  const list = (node: Element, indent: number) => {
    let number = 0;
    for (const child of node.children) {
      if (child.type !== "element") continue;
      number++;
      const [from, to] = contentOf(child);
      const nested = child.children.filter(
        (inner): inner is Element => inner.type === "element" && STRUCTURES.includes(inner.tagName),
      );
      const own = slice(from, nested[0] === undefined ? to : startOf(nested[0]));
      const checkbox = /^<input[^<>]*checkbox[^<>]*>/i.exec(own.raw)?.[0];
      add("item", own, {
        indent,
        ordinal: node.tagName === "ol" ? `${number}.` : null,
        checked: checkbox === undefined ? null : /\schecked/i.test(checkbox),
      });
      for (const [at, inner] of nested.entries()) {
        visit(inner, indent + 2);
        const next = nested[at + 1];
        const behind = slice(endOf(inner), next === undefined ? to : startOf(next));
        add("paragraph", behind, { indent: indent + 2 });
      }
    }
  };

  const table = (node: Element, indent: number): Block => {
    const rows = rowsOf(node).map((row) => ({ row, cells: row.children.filter(isCell) }));
    const header =
      rows[0]?.cells.every((cell) => cell.tagName === "th") === true ? rows.shift() : undefined;
    const inner = rows.map(({ row, cells }) =>
      block("row", linesOf(row), "", {
        indent,
        cells: cells.map((cell) => slice(...contentOf(cell))),
      }),
    );
    const first = header?.row ?? node;
    const cells = header?.cells.map((cell) => slice(...contentOf(cell))) ?? [];
    const caption = captionOf(node);
    const top = lineAt(caption ? endOf(caption) - 1 : startOf(node));
    const range = header === undefined ? ([top, top] as const) : linesOf(first);
    return block("table", range, "", { indent, gap: place.gap, cells, inner });
  };

  const linesOf = (node: Element) => [lineAt(startOf(node)), lineAt(endOf(node) - 1)] as const;

  visit(tree, place.indent);
  return putInPlace(found);
}

/**
 * A parser puts what a table may not hold before the table; its reader meets it where it stands.
 * Between the lines of a table that is a row of one cell: the rows after it keep their header.
 */
function putInPlace(found: readonly Block[]): Block[] {
  const placed: { readonly block: Block; readonly strays: Block[] }[] = [];
  for (const next of [...found].sort(byLine)) {
    const above = placed.at(-1);
    const lastRow = above?.block.inner.at(-1);
    if (above === undefined || lastRow === undefined || byLine(next, lastRow) >= 0)
      placed.push({ block: next, strays: [] });
    else above.strays.push(asRow(next));
  }
  return placed.map(({ block, strays }) =>
    strays.length === 0 ? block : { ...block, inner: [...strays, ...block.inner].sort(byLine) },
  );
}

function byLine(one: Block, other: Block): number {
  return one.lines[0] - other.lines[0];
}

function asRow({ lines, raw, indent }: Block): Block {
  return block("row", lines, "", { indent, cells: [{ raw, line: lines[0] }] });
}

function rowsOf(node: Element): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== "element") return [];
    if (child.tagName === "tr") return [child];
    return /^t(?:head|body|foot)$/.test(child.tagName) ? rowsOf(child) : [];
  });
}

function captionOf(node: Element): Element | undefined {
  return node.children.find(
    (child): child is Element => child.type === "element" && child.tagName === "caption",
  );
}

function isCell(node: Nodes): node is Element {
  return node.type === "element" && (node.tagName === "td" || node.tagName === "th");
}

/** Where a node starts; a row that is nowhere written (`<table><td>`) starts with its first cell. */
function startOf(node: Nodes): number {
  const first = "children" in node ? node.children[0] : undefined;
  return node.position?.start.offset ?? (first === undefined ? 0 : startOf(first));
}

function endOf(node: Nodes): number {
  const last = "children" in node ? node.children.at(-1) : undefined;
  return node.position?.end.offset ?? (last === undefined ? startOf(node) : endOf(last));
}

function contentOf(node: Element): [number, number] {
  const first = node.children[0];
  const last = node.children.at(-1);
  if (first === undefined || last === undefined) return [endOf(node), endOf(node)];
  return [startOf(first), endOf(last)];
}
