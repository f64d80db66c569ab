import type { Paragraph, PhrasingContent, Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { Processor } from "unified";
import type { Inline, InlineReader } from "../inline.ts";
import { InlineBuilder } from "../inline.ts";
import { wikiMarkup } from "../plain-text/wiki-markup.ts";
import { sameLines } from "../same-lines.ts";
import { inlineHtml } from "./inline-html.ts";

/** Blocks were found before: here `#`, `-`, `>` and the like at the start of a line are text. */
const BLOCKS = [
  "codeFenced",
  "codeIndented",
  "blockQuote",
  "headingAtx",
  "htmlFlow",
  "list",
  "setextUnderline",
  "table",
  "thematicBreak",
];
const inlineOnly = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(function (this: Processor) {
    const data = this.data() as { micromarkExtensions?: unknown[] };
    (data.micromarkExtensions ??= []).push({ disable: { null: BLOCKS } });
  })
  .freeze();

const MARKUP = /[\\`*_~<&[]|:\/\/|www\.|\w@/;
const SPECIAL = /[\\`*_~<>&[\]()!]/g;
/** Markup characters of one block beyond which it is read as plain text: no one writes so. */
export const MAX_MARKUP = 1000;
/** Markup characters for each character of a batch beyond which it is read as plain text. */
const MAX_DENSITY = 0.4;
/** Characters that are parsed at a time: bounds what is worse than linear in the parser. */
const BATCH = 4000;

/** Reads Markdown's inline markup. `definitions` are the file's link reference definitions. */
export function inlineMarkdown(definitions: ReadonlyMap<string, string>): InlineReader {
  return (written) => {
    const raws = written.map(wikiMarkup);
    const found: Inline[] = raws.map((raw) => plain(raw));
    let batch: number[] = [];
    let size = 0;
    const flush = () => {
      if (batch.length > 0 && !isDense(raws, batch, size))
        readBatch(raws, batch, definitions, found);
      batch = [];
      size = 0;
    };
    for (const [index, raw] of raws.entries()) {
      if (!MARKUP.test(raw) || hasTooMuchMarkup(raw)) continue;
      if (size + raw.length > BATCH) flush();
      batch.push(index);
      size += raw.length;
    }
    flush();
    return found;
  };
}

/** Whether blocks are mostly markup, as no text of people is: they are read as plain text. */
function isDense(raws: readonly string[], batch: readonly number[], size: number): boolean {
  if (size < BATCH / 2) return false;
  const special = batch.reduce((sum, at) => sum + (raws[at]!.match(SPECIAL)?.length ?? 0), 0);
  return special > size * MAX_DENSITY;
}

/** Whether a block holds so much markup that it is read as plain text. */
export function hasTooMuchMarkup(raw: string): boolean {
  return raw.length > MAX_MARKUP && (raw.match(SPECIAL)?.length ?? 0) > MAX_MARKUP;
}

function plain(raw: string): Inline {
  const builder = new InlineBuilder();
  builder.add(raw);
  return builder.done();
}

function readBatch(
  raws: readonly string[],
  batch: readonly number[],
  definitions: ReadonlyMap<string, string>,
  found: Inline[],
): void {
  const starts: number[] = [];
  let source = "";
  let line = 1;
  for (const index of batch) {
    starts.push(line);
    source += `${raws[index]!}\n\n`;
    line += raws[index]!.split("\n").length + 1;
  }
  const root: Root = inlineOnly.parse(source + definitionsIn(source, definitions));
  const parts: Paragraph[][] = batch.map(() => []);
  let part = 0;
  for (const node of root.children) {
    const at = node.position!.start.line;
    while (part + 1 < starts.length && starts[part + 1]! <= at) part++;
    if (node.type === "paragraph") parts[part]!.push(node);
  }
  for (const [place, index] of batch.entries()) {
    const paragraphs = parts[place]!;
    // What looks like a definition is swallowed by the parser; it stays as written.
    if (paragraphs.length === 0) continue;
    const builder = new InlineBuilder();
    for (const paragraph of paragraphs)
      phrases(paragraph.children, builder, starts[place]! - 1, definitions);
    found[index] = builder.done();
  }
}

function definitionsIn(source: string, definitions: ReadonlyMap<string, string>): string {
  if (definitions.size === 0) return "";
  const wanted = new Set<string>();
  for (const [, label] of source.matchAll(/\[([^[\]]{1,200})\]/g)) {
    if (definitions.has(label!.toLowerCase())) wanted.add(label!);
  }
  return [...wanted].map((label) => `[${label}]: <x>\n`).join("");
}

function phrases(
  nodes: readonly PhrasingContent[],
  builder: InlineBuilder,
  above: number,
  definitions: ReadonlyMap<string, string>,
): void {
  const inner = (children: readonly PhrasingContent[]) => () => {
    phrases(children, builder, above, definitions);
  };
  const tag = inlineHtml(builder);

  for (const node of nodes) {
    // Text around a bare address has no position; it breaks lines as its source does.
    const position = node.position;
    const breaks = position ? position.end.line - position.start.line : Infinity;
    if (position) builder.add("", position.start.line - above);
    switch (node.type) {
      case "text":
        builder.add(sameLines(node.value, breaks));
        break;
      case "inlineCode":
        builder.span("code", undefined, () => {
          builder.add(sameLines(node.value, breaks));
        });
        break;
      case "link":
        builder.span("link", node.url, inner(node.children));
        break;
      case "linkReference":
        builder.span("link", definitions.get(node.identifier) ?? "", inner(node.children));
        break;
      case "image":
        builder.span("image", node.url, () => {
          builder.add(sameLines(node.alt ?? "", 0));
        });
        break;
      case "imageReference":
        builder.span("image", definitions.get(node.identifier) ?? "", () => {
          builder.add(sameLines(node.alt ?? "", 0));
        });
        break;
      case "strong":
      case "emphasis":
      case "delete":
        builder.span(node.type, undefined, inner(node.children));
        break;
      case "html":
        tag(node.value, breaks);
        break;
      case "break":
      case "footnoteReference":
        break;
    }
  }
}
