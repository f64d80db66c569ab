import { block } from "./block.ts";
import type { Block, Line } from "./block.ts";
import type { Dialect, Special } from "./dialect.ts";
import { OpenList } from "./open-list.ts";
import { textBlocks } from "./text-blocks.ts";

/** Quotes within quotes that are told apart; deeper ones are taken as text. */
export const MAX_QUOTES = 8;
/** Lines and characters that are read as one paragraph or item; what goes on starts another. */
const MAX_RUN_LINES = 200;
const MAX_RUN = 20_000;
const RULE = /^(?:--|([-*_])[ \t]*(?:\1[ \t]*){2,}|={3,}|~{3,}|—{2,}|\u2500{3,})$/;

/**
 * Finds the blocks of minutes, line by line: list items with any bullet or number, paragraphs cut
 * into statements, quotes, and what the format's own markup makes. Looks at each line a bounded
 * number of times. What belongs to what is decided later, by `arrange`.
 */
export function scanBlocks(lines: readonly Line[], dialect: Dialect, depth = 0): Block[] {
  const scan = new Scan(lines, dialect, depth);
  const found: Block[] = [];
  while (!scan.isDone) found.push(...scan.next());
  return found;
}

/** Goes through the lines from block to block. */
class Scan {
  readonly #lines: readonly Line[];
  readonly #dialect: Dialect;
  readonly #depth: number;
  readonly #list = new OpenList();
  #at = 0;
  /** Nothing but blank lines stand directly before. */
  #gap = true;
  /** The last line that the format was asked about: it is asked once. */
  #asked: { readonly at: number; readonly special: Special | null } | null = null;

  constructor(lines: readonly Line[], dialect: Dialect, depth: number) {
    this.#lines = lines;
    this.#dialect = dialect;
    this.#depth = depth;
  }

  get isDone(): boolean {
    return this.#at >= this.#lines.length;
  }

  next(): readonly Block[] {
    return this.#separator() ?? this.#special() ?? this.#quote() ?? this.#text();
  }

  /** A blank line, or a rule across the page, which ends a list. */
  #separator(): [] | null {
    const { text } = this.#line;
    const isRule = RULE.test(text) && this.#specialAt(this.#at, this.#gap) === null;
    if (text !== "" && !isRule) return null;
    if (isRule) this.#list.close();
    this.#at++;
    this.#gap = true;
    return [];
  }

  /** What the format's own markup makes. */
  #special(): readonly Block[] | null {
    const special = this.#specialAt(this.#at, this.#gap);
    if (special === null) return null;
    this.#list.close();
    this.#at = special.next;
    this.#gap = special.blocks.length === 0;
    return special.blocks;
  }

  #quote(): Block[] | null {
    const { number, indent } = this.#line;
    const start = this.#at;
    let end = start;
    while (end < this.#lines.length && this.#isQuote(this.#lines[end]!)) end++;
    if (end === start) return null;
    const quoted = this.#lines.slice(start, end);
    const inner = scanBlocks(quoted.map(unquoted), this.#dialect, this.#depth + 1);
    const quote = block("quote", [number, quoted.at(-1)!.number], "", {
      indent,
      gap: this.#gap,
      inner,
    });
    this.#at = end;
    this.#gap = false;
    return [quote];
  }

  /** A paragraph or list item, as far as its lines go. */
  #text(): Block[] {
    const gap = this.#gap;
    const start = this.#at;
    const marker = this.#list.markerOf(this.#line, gap, this.#lines[start - 1]);
    if (marker !== null) this.#list.take(this.#line, marker);
    let size = this.#line.text.length;
    this.#at++;
    while (!this.isDone && this.#at - start < MAX_RUN_LINES && size < MAX_RUN && this.#goesOn()) {
      size += this.#line.text.length;
      this.#at++;
    }
    if (marker === null) this.#list.close();
    this.#gap = false;
    return textBlocks(this.#lines.slice(start, this.#at), marker, gap);
  }

  /** Whether the line goes on with the text of the line above. */
  #goesOn(): boolean {
    const line = this.#line;
    if (line.text === "" || this.#isQuote(line) || RULE.test(line.text)) return false;
    if (this.#specialAt(this.#at, false) !== null) return false;
    return this.#list.markerOf(line, false, this.#lines[this.#at - 1]) === null;
  }

  get #line(): Line {
    return this.#lines[this.#at]!;
  }

  #specialAt(at: number, gap: boolean): Special | null {
    if (this.#asked?.at !== at) {
      this.#asked = { at, special: this.#dialect.special(this.#lines, at, gap) };
    }
    return this.#asked.special;
  }

  #isQuote({ text }: Line): boolean {
    return this.#dialect.quotes && this.#depth < MAX_QUOTES && text.startsWith(">");
  }
}

function unquoted(line: Line): Line {
  const inner = line.text.slice(1);
  const text = inner.trimStart();
  const indent = text === "" ? 0 : Math.max(0, inner.length - text.length - 1);
  return { ...line, text, indent };
}
