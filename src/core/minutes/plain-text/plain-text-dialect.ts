import type { Dialect } from "../dialect.ts";
import { pipeTable } from "../pipe-table.ts";
import { underlinedTitles } from "../underlined-titles.ts";
import { wikiHeading } from "./wiki-heading.ts";

/** Plain text has few blocks of its own: titles that are underlined or in wiki markup, and tables with bars. */
export function plainTextDialect(): Dialect {
  const title = underlinedTitles();
  return {
    quotes: true,
    special: (lines, at, gap) => {
      const wiki = wikiHeading(lines[at]!);
      if (wiki !== null) return { blocks: [wiki], next: at + 1 };
      return title(lines, at, gap) ?? pipeTable(lines, at, gap);
    },
  };
}
