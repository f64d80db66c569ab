import type { Element, Nodes, Root } from "hast";
import { block } from "../block.ts";
import type { Block, RawCell } from "../block.ts";
import { contentEnd, contentStart, endOf, HtmlSource, startOf } from "./html-source.ts";
import { captionOf, htmlTable } from "./html-table.ts";
import { putStraysInPlace } from "./put-strays-in-place.ts";

interface Place {
  readonly indent: number;
  readonly gap: boolean;
}

const LISTS = ["ul", "ol", "dl"];
const STRUCTURES = [...LISTS, "table"];

/**
 * The blocks of an HTML fragment: headings, list items, table rows. Inline markup stays in `raw`
 * as it stands in `text`, so that lines stay exact. `line` is the line that the text starts on.
 */
export function htmlBlocks(tree: Root, text: string, line: number, place: Place): Block[] {
  const found = blocksOf(tree, new HtmlSource(text, line), place.indent);
  return putStraysInPlace(found).map((each) => ({ ...each, gap: place.gap }));
}

function blocksOf(node: Nodes, source: HtmlSource, indent: number): Block[] {
  if (node.type === "text") return paragraph(source.slice(startOf(node), endOf(node)), indent);
  if (node.type !== "element" && node.type !== "root") return [];
  if (node.type === "element") {
    if (/^h[1-6]$/.test(node.tagName)) return [heading(node, source)];
    if (node.tagName === "table") return table(node, source, indent);
    if (LISTS.includes(node.tagName)) return list(node, source, indent);
  }
  return node.children.flatMap((child) => blocksOf(child, source, indent));
}

function heading(node: Element, source: HtmlSource): Block {
  return textBlock("heading", source.contentOf(node), { level: Number(node.tagName[1]) });
}

function table(node: Element, source: HtmlSource, indent: number): Block[] {
  const caption = captionOf(node);
  const above = caption ? paragraph(source.contentOf(caption), indent) : [];
  return [...above, htmlTable(node, source, indent)];
}

function list(node: Element, source: HtmlSource, indent: number): Block[] {
  return node.children.filter(isElement).flatMap((child, index) => {
    const ordinal = node.tagName === "ol" ? `${index + 1}.` : null;
    return item(child, ordinal, source, indent);
  });
}

/** An item, what is nested in it, and the text behind each of these, which goes on with the item. */
function item(node: Element, ordinal: string | null, source: HtmlSource, indent: number): Block[] {
  const nested = node.children
    .filter(isElement)
    .filter(({ tagName }) => STRUCTURES.includes(tagName));
  const edges = [...nested.map(startOf), contentEnd(node)];
  const own = source.slice(contentStart(node), edges[0]!);
  const checkbox = /^<input[^<>]*checkbox[^<>]*>/i.exec(own.raw)?.[0];
  const checked = checkbox === undefined ? null : /\schecked/i.test(checkbox);
  return [
    textBlock("item", own, { indent, ordinal, checked }),
    ...nested.flatMap((inner, index) => [
      ...blocksOf(inner, source, indent + 2),
      ...paragraph(source.slice(endOf(inner), edges[index + 1]!), indent + 2),
    ]),
  ];
}

function paragraph(cell: RawCell, indent: number): Block[] {
  return cell.raw === "" ? [] : [textBlock("paragraph", cell, { indent })];
}

function textBlock(kind: Block["kind"], { raw, line }: RawCell, rest: Partial<Block>): Block {
  return block(kind, [line, line + raw.split("\n").length - 1], raw, rest);
}

function isElement(node: Nodes): node is Element {
  return node.type === "element";
}
