import type { OutlineNode } from "../../minutes/outline.ts";
import type { Statement } from "../statement.ts";
import { acceptNames } from "./accept-names.ts";
import { cellAt, cellUnder, type FoundCell } from "./cell-under.ts";
import type { FoundNames } from "./found-names.ts";
import type { KnownNames } from "./known-names.ts";
import { isNoName, NAMES, splitNames, type PlacedName } from "./name-pattern.ts";

const OWNER_COLUMN =
  /^\W*(?:(?:action )?owners?|responsib(?:le|ility)(?: (?:person|party))?|assign(?:ee|ed)s?(?: to)?|who|by whom|lead|person|people|dri|champion|actionee|actions?[: ]*(?:by|responsible|owner)\b.*|name)\W*$/i;
const NO_OWNERS =
  /^\W*(?:topic|project|component|area|status|state|version|module|package|platform|subject|item|task|action|what)s?\W*$/i;

/** The owners that a table's column gives: one titled so, or one that holds nothing but names. */
export function ownersInColumn(statement: Statement, known: KnownNames): FoundNames | null {
  const titled = cellUnder(OWNER_COLUMN, statement);
  const cell = titled ?? cellOfNames(statement, known);
  if (cell === null || cell.text.trim() === "") return null;
  const list = LIST.exec(cell.text)?.[0];
  const names =
    (list === undefined
      ? null
      : acceptNames(list.replace(/[()]/g, " "), cell.start, titled ? 0.2 : 0.5, known)) ??
    (titled && nicksOf(titled));
  return names && { names, spans: [cell] };
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
      /^\p{Ll}[\p{Ll}\d_-]*(?: \p{Ll}+){0,2}$/u.test(name) && !name.split(" ").some(isNoName),
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
    return new RegExp(`^${NAMES}$`, "u").test(text) && acceptNames(text, 0, 0.7, known) !== null;
  };
  const column = block.cells.findIndex((_, at) => rows.every((row) => isNames(row, at)));
  const title = table.cells[column];
  if (title && NO_OWNERS.test(table.text.slice(title.start, title.end))) return null;
  return cellAt(column, statement);
}
