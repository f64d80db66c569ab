import { block } from "../block.ts";
import type { Line } from "../block.ts";
import type { Dialect, Special } from "../dialect.ts";
import { pipeTable } from "../pipe-table.ts";
import { underlinedTitles } from "../underlined-titles.ts";
import { asciidocTable } from "./asciidoc-table.ts";
import { orgMarkup } from "./org-markup.ts";
import { wikiHeading } from "./wiki-heading.ts";
import { wikiTable } from "./wiki-table.ts";

/** Plain text has few blocks of its own: titles that are underlined or in wiki markup, and tables with bars. */
export function plainTextDialect(): Dialect {
  const org = orgMarkup();
  const title = underlinedTitles();
  return {
    quotes: true,
    special: (lines, at, gap) => {
      const written = org(lines, at);
      if (written !== null) return written;
      const wiki = wikiHeading(lines[at]!);
      if (wiki !== null) return { blocks: [wiki], next: at + 1 };
      if (ATTRIBUTES.test(lines[at]!.text)) return { blocks: [], next: at + 1 };
      return (
        title(lines, at, gap) ??
        blockTitle(lines, at, gap) ??
        asciidocTable(lines, at, gap) ??
        wikiTable(lines, at, gap) ??
        pipeTable(lines, at, gap)
      );
    },
  };
}

/** Attributes of the block below in AsciiDoc: `[cols="1,3"]`, `[%header]`. */
const ATTRIBUTES = /^\[(?:(?:cols|options|opts|width|role)=|%)[^\]]*\]$/;
const BLOCK_TITLE = /^\.(\p{Lu}[^.!?]{1,80})$/u;
/** What an AsciiDoc title stands over: a list, a table, or their attributes. */
const TITLED = /^(?:[*-]+ |\.+ |\|===|\[)/;

/** `.Title` over a list or a table, as AsciiDoc has it: read as the line "Title". */
function blockTitle(lines: readonly Line[], at: number, gap: boolean): Special | null {
  const line = lines[at]!;
  const title = BLOCK_TITLE.exec(line.text)?.[1];
  if (title === undefined || !TITLED.test(lines[at + 1]?.text ?? "")) return null;
  const range = [line.number, line.number] as const;
  return { blocks: [block("paragraph", range, title, { indent: line.indent, gap })], next: at + 1 };
}
