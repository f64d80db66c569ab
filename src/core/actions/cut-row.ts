import type { OutlineNode } from "../minutes/outline.ts";
import { cutSentences, type Piece } from "./cut-sentences.ts";

const NAME = "(?:[Tt]he )?[\\p{Lu}@][\\p{L}\\d'’.-]{0,30}(?: \\p{Lu}[\\p{L}'’.-]{0,30}){0,2}";
/** "Ann and Bo to send it", "The group will look into it" */
const HANDS_OUT = new RegExp(
  `^${NAME}(?:(?:,? and |, | & | ?/ ?)${NAME}){0,4} (?:to|will|is to|are to|agreed to|volunteered to) \\p{Ll}`,
  "u",
);

/**
 * The statements of a table row: the row as a whole, unless sentences in its cells hand out several
 * tasks; then these.
 */
export function cutRow({ text, spans, cells }: OutlineNode): readonly Piece[] {
  const sentences = cells.flatMap((cell) =>
    cutSentences(
      text.slice(cell.start, cell.end),
      spans
        .filter(({ start, end }) => start >= cell.start && end <= cell.end)
        .map((span) => ({ ...span, start: span.start - cell.start, end: span.end - cell.start })),
    ).map(({ start, end }): Piece => ({ start: start + cell.start, end: end + cell.start })),
  );
  const tasks = sentences.filter(({ start, end }) => HANDS_OUT.test(text.slice(start, end)));
  return tasks.length < 2 ? [{ start: 0, end: text.length }] : tasks;
}
