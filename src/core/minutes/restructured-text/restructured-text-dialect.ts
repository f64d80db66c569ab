import { block } from "../block.ts";
import type { Block, Line } from "../block.ts";
import type { Dialect, Special } from "../dialect.ts";
import { pipeTable } from "../pipe-table.ts";
import { scanBlocks } from "../scan-blocks.ts";
import { underlinedTitles } from "../underlined-titles.ts";
import { rstDirective } from "./rst-directive.ts";
import { rstTable } from "./rst-table.ts";

/** Directives within directives whose blocks are read. */
const MAX_DIRECTIVES = 8;

/** The blocks that reStructuredText adds to plain text. */
export function restructuredTextDialect(): Dialect {
  const title = underlinedTitles();
  let nested = 0;
  const scan = (lines: readonly Line[]): Block[] => {
    if (nested >= MAX_DIRECTIVES) return [];
    nested++;
    const blocks = scanBlocks(lines, dialect);
    nested--;
    return blocks;
  };
  const dialect: Dialect = {
    quotes: false,
    special: (lines, at, gap) =>
      literal(lines, at, gap) ??
      rstDirective(lines, at, gap, scan) ??
      rstTable(lines, at, gap) ??
      title(lines, at, gap) ??
      field(lines, at, gap) ??
      pipeTable(lines, at, gap) ??
      lineBlock(lines, at, gap),
  };
  return dialect;
}

/** The block that a paragraph ending with `::` announces. */
function literal(lines: readonly Line[], at: number, gap: boolean): Special | null {
  const line = lines[at]!;
  if (!gap || line.indent === 0) return null;
  let above = at - 1;
  while (above >= 0 && lines[above]!.text === "") above--;
  const before = lines[above];
  if (before === undefined || !before.text.endsWith("::") || before.indent >= line.indent)
    return null;
  if (before.text.startsWith("..")) return null;
  let next = at;
  while (next < lines.length && (lines[next]!.text === "" || lines[next]!.indent > before.indent))
    next++;
  while (lines[next - 1]!.text === "") next--;
  const raw = lines.slice(at, next).map(({ text }) => text);
  const range = [line.number, lines[next - 1]!.number] as const;
  return { blocks: [block("code", range, raw.join("\n"), { indent: line.indent, gap })], next };
}

/** `:Name: value`: read as the line "Name: value". */
function field(lines: readonly Line[], at: number, gap: boolean): Special | null {
  const line = lines[at]!;
  const match = /^:([^:\s`](?:[^:`]{0,60}[^:\s`])?):(?:[ \t]+(.*))?$/.exec(line.text);
  if (match === null) return null;
  const raw = `${match[1]!}: ${match[2] ?? ""}`.trimEnd();
  const range = [line.number, line.number] as const;
  return { blocks: [block("paragraph", range, raw, { indent: line.indent, gap })], next: at + 1 };
}

/** `| line` after `| line`: each its own. */
function lineBlock(lines: readonly Line[], at: number, gap: boolean): Special | null {
  const line = lines[at]!;
  const text = /^\|(?:[ \t]+(.*))?$/.exec(line.text);
  if (text === null) return null;
  const range = [line.number, line.number] as const;
  const rest = { indent: line.indent, gap };
  const blocks = text[1] === undefined ? [] : [block("paragraph", range, text[1], rest)];
  return { blocks, next: at + 1 };
}
