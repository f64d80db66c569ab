import type { Block } from "./block.ts";
import { InlineBuilder } from "./inline.ts";
import type { Inline, InlineReader } from "./inline.ts";
import type { Cell, OutlineNode } from "./outline.ts";

/** A node of the outline while its children are being found. */
export interface GrowingNode extends Omit<OutlineNode, "children"> {
  readonly children: GrowingNode[];
}

/** A block with the node that it becomes. */
export interface Grown {
  readonly block: Block;
  readonly node: GrowingNode;
  /** The blocks of a quote; empty for other kinds. */
  readonly inner: readonly Grown[];
}

/** Reads the inline markup of all blocks and makes their nodes, tables with their rows. */
export function growNodes(blocks: readonly Block[], read: InlineReader): Grown[] {
  const raws: string[] = [];
  collect(blocks, raws);
  const inlines = read(raws);
  let next = 0;
  const take = () => inlines[next++] ?? { text: "", spans: [] };
  const grow = (block: Block): Grown => {
    const own = block.kind === "code" ? { text: block.raw, spans: [] } : take();
    const cells = block.cells.map(() => take());
    const inner = block.inner.map(grow);
    const row = block.kind === "row" || block.kind === "table" ? joinCells(block, cells) : null;
    const children = block.kind === "table" ? inner.map(({ node }) => node) : [];
    const node: GrowingNode = {
      kind: block.kind,
      lines: block.lines,
      text: row?.text ?? own.text,
      spans: row?.spans ?? own.spans,
      level: block.level,
      checked: block.checked,
      ordinal: block.ordinal,
      cells: row?.cells ?? [],
      children,
    };
    return { block, node, inner: block.kind === "quote" ? inner : [] };
  };
  return blocks.map(grow);
}

function collect(blocks: readonly Block[], raws: string[]): void {
  for (const block of blocks) {
    if (block.kind !== "code") raws.push(block.raw);
    for (const cell of block.cells) raws.push(cell.raw);
    collect(block.inner, raws);
  }
}

function joinCells(block: Block, cells: readonly Inline[]): Inline & { readonly cells: Cell[] } {
  const builder = new InlineBuilder();
  const top = block.lines[0] - 1;
  const places: Cell[] = [];
  for (const [index, cell] of cells.entries()) {
    if (index > 0) builder.add(" | ");
    const line = block.cells[index]!.line - top;
    // Cells side by side cannot all keep their lines in one text: the first does.
    const text = line < builder.line ? cell.text.replaceAll("\n", " ") : cell.text;
    builder.add("", Math.max(line, builder.line));
    const start = builder.length;
    builder.add(text);
    places.push({ start, end: builder.length });
    for (const span of cell.spans)
      builder.addSpan({ ...span, start: span.start + start, end: span.end + start });
  }
  return { ...builder.joined(), cells: places };
}
