import type { Element, Nodes } from "hast";
import type { Lines } from "../../lines.ts";
import type { RawCell } from "../block.ts";

/** The source of an HTML fragment in a file: what stands where in it, and on which lines. */
export class HtmlSource {
  readonly #text: string;
  /** The line of the file that the text starts on. */
  readonly #line: number;
  /** The offset at which each line of the text starts. */
  readonly #starts: readonly number[];

  constructor(text: string, line: number) {
    this.#text = text;
    this.#line = line;
    this.#starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  }

  /** The line of the file that an offset is on: looked for by halves. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return this.#line + low;
  }

  linesOf(node: Element): Lines {
    return [this.lineAt(startOf(node)), this.lineAt(endOf(node) - 1)];
  }

  /** What stands between two offsets, without the white space around it. */
  slice(from: number, to: number): RawCell {
    const text = this.#text.slice(from, to);
    const trimmed = text.trimStart();
    return { raw: trimmed.trimEnd(), line: this.lineAt(from + text.length - trimmed.length) };
  }

  /** What stands between an element's tags. */
  contentOf(node: Element): RawCell {
    return this.slice(contentStart(node), contentEnd(node));
  }
}

/** Where a node starts; a row that is nowhere written (`<table><td>`) starts with its first cell. */
export function startOf(node: Nodes): number {
  const first = "children" in node ? node.children[0] : undefined;
  return node.position?.start.offset ?? (first === undefined ? 0 : startOf(first));
}

export function endOf(node: Nodes): number {
  const last = "children" in node ? node.children.at(-1) : undefined;
  return node.position?.end.offset ?? (last === undefined ? startOf(node) : endOf(last));
}

/** Where an element's first child starts; an empty one's content is at its end. */
export function contentStart(node: Element): number {
  const first = node.children[0];
  return first === undefined ? endOf(node) : startOf(first);
}

export function contentEnd(node: Element): number {
  return endOf(node.children.at(-1) ?? node);
}
