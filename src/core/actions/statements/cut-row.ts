import type { OutlineNode } from "../../minutes/outline.ts";
import { actionCell } from "./action-cell.ts";
import { cutSentences, type Piece } from "./cut-sentences.ts";

const NAME = "(?:[Tt]he )?[\\p{Lu}@][\\p{L}\\d'’.-]{0,30}(?: \\p{Lu}[\\p{L}'’.-]{0,30}){0,2}";
/** "Ann and Bo to send it", "The group will look into it" */
const HANDS_OUT = new RegExp(
  `^${NAME}(?:(?:,? and |, | & | ?/ ?)${NAME}){0,4} (?:to|will|is to|are to|agreed to|volunteered to) \\p{Ll}`,
  "u",
);

/**
 * The statements of a table row: what stands under a column for actions, or the row as a whole,
 * unless sentences in it hand out several tasks; then these.
 */
export function cutRow(row: OutlineNode, table: OutlineNode | undefined): readonly Piece[] {
  const { text, spans, cells } = row;
  const cell = actionCell(row, table);
  const whole =
    cell === null || !/\p{L}{2}/u.test(text.slice(cell.start, cell.end))
      ? { start: 0, end: text.length }
      : { start: cell.start, end: cell.end };
  const sentences = cells.flatMap(({ start, end }) =>
    start < whole.start || end > whole.end
      ? []
      : cutSentences(
          text.slice(start, end),
          spans
            .filter((span) => span.start >= start && span.end <= end)
            .map((span) => ({ ...span, start: span.start - start, end: span.end - start })),
        ).map((piece): Piece => ({ start: piece.start + start, end: piece.end + start })),
  );
  const tasks = sentences.filter(({ start, end }) => HANDS_OUT.test(text.slice(start, end)));
  return tasks.length < 2 ? [whole] : tasks;
}
