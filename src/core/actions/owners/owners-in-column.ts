import type { OutlineNode } from "../../minutes/outline.ts";
import { cellAt, cellUnder, type FoundCell } from "../context/cell-under.ts";
import type { Statement } from "../statements/statement.ts";
import { acceptNames } from "./accept-names.ts";
import type { FoundNames } from "./found-names.ts";
import type { KnownNames } from "./known-names.ts";
import { isNoName, NAMES, NAMES_ONLY, splitNames, type PlacedName } from "./name-pattern.ts";

const OWNER =
  "(?:(?:action )?owners?(?:\\(s\\))?|responsib(?:le|ility)(?: (?:person|party))?|accountable|assign(?:ee|ed)s?(?:\\(s\\))?(?: to)?|who|(?:taken )?by whom|leads?|person|people|dri|drivers?|champion|actionee|contact(?: person)?|poc|volunteers?|in charge)";
const OWNER_COLUMN = new RegExp(
  `^\\W*(?:${OWNER}(?:\\s*(?:[/&,]|and|or)\\s*${OWNER})*|actions?[: ]*(?:by|responsible|owner)\\b.*|name)\\W*$`,
  "i",
);
const NO_OWNERS =
  /^\W*(?:topic|project|component|area|status|state|version|module|package|platform|subject|item|task|action|what)s?\W*$/i;

/** The owners that a table's column gives: one titled so, or one that holds nothing but names. */
export function ownersInColumn(statement: Statement, known: KnownNames): FoundNames | null {
  const titled = cellUnder(OWNER_COLUMN, statement);
  const cell = titled ?? cellOfNames(statement, known);
  if (cell === null || cell.text.trim() === "") return null;
  const list = LIST.exec(withoutStruck(cell, statement))?.[0];
  const names =
    (list === undefined
      ? null
      : acceptNames(list.replace(/[()]/g, " "), cell.start, titled ? 0.2 : 0.5, known)) ??
    (titled && nicksOf(titled));
  return names && { names, spans: [cell] };
}

/** The cell's text with blanks for what is struck through in it, as far as something is left. */
function withoutStruck({ text, start }: FoundCell, { spans }: Statement): string {
  let left = text;
  for (const span of spans)
    if (span.kind === "delete" && span.start >= start && span.end <= start + text.length)
      left =
        left.slice(0, span.start - start) +
        " ".repeat(span.end - span.start) +
        left.slice(span.end - start);
  return left.trim() === "" ? text : left;
}

/** Names, and what only says more of them: "Ann (lead)", "Ann, reviewed by …". */
const LIST = new RegExp(
  `^\\s*${NAMES}(?:(?: \\(| )(?:with |w\\/ ?|and |\\+ ?)${NAMES}\\)?)?(?=\\s*(?:$|\\())`,
  "u",
);

/** What a column of owners holds in small letters: "nick", "nick, other", "sig leads". */
function nicksOf({ text, start }: FoundCell): PlacedName[] | null {
  const names = splitNames(text, start);
  const areNames = names.every(
    ({ name }) =>
      /^\p{Lu}\p{Ll}{1,20}$/u.test(name) ||
      (/^\p{Ll}[\p{Ll}\d_-]*(?: \p{Ll}+){0,2}$/u.test(name) && !name.split(" ").some(isNoName)),
  );
  return names.length > 0 && areNames ? names : null;
}

/** The cell of a column in which every row holds names, whatever its title. */
function cellOfNames(statement: Statement, known: KnownNames): FoundCell | null {
  const { block, ancestors } = statement;
  const table = ancestors.findLast((node) => node.kind === "table");
  if (block.kind !== "row" || table === undefined) return null;
  const rows = table.children.filter(({ kind }) => kind === "row").slice(0, 50);
  if (rows.length < 2) return null;
  const isNames = (node: OutlineNode, column: number): boolean => {
    const cell = node.cells[column];
    const text = cell === undefined ? "" : node.text.slice(cell.start, cell.end).trim();
    return NAMES_ONLY.test(text) && acceptNames(text, 0, 0.7, known) !== null;
  };
  const column = block.cells.findIndex((_, at) => rows.every((row) => isNames(row, at)));
  const title = table.cells[column];
  if (title && NO_OWNERS.test(table.text.slice(title.start, title.end))) return null;
  return cellAt(column, statement);
}
