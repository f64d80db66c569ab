import { block } from "./block.ts";
import type { Line } from "./block.ts";
import type { Special } from "./dialect.ts";

/** A line that underlines: one punctuation character, three times or more. */
const UNDERLINE = /^([!-/:-@[-`{-~])\1{2,}$/;
/** How much longer than its title a line may be that still underlines it. */
const OVERHANG = 12;

/**
 * Titles with a line of punctuation under them, or over and under them. As in reStructuredText,
 * each style is a level, in the order in which the file uses them first.
 */
export function underlinedTitles() {
  const levels: string[] = [];
  return (lines: readonly Line[], at: number, gap: boolean): Special | null => {
    const over = UNDERLINE.test(lines[at]!.text) ? 1 : 0;
    const title = lines[at + over];
    const under = lines[at + over + 1];
    if (title === undefined || under === undefined || title.text.length > 120) return null;
    if (title.text === "" || UNDERLINE.test(title.text) || !UNDERLINE.test(under.text)) return null;
    if (over === 1 && lines[at]!.text[0] !== under.text[0]) return null;
    const excess = under.text.length - title.text.length;
    // Without a blank line before it, only a line of the title's length is sure to be meant so.
    if (over === 0 && (gap ? excess > OVERHANG : Math.abs(excess) > 1)) return null;
    const style = under.text[0]! + String(over);
    if (!levels.includes(style)) levels.push(style);
    const level = Math.min(6, levels.indexOf(style) + 1);
    const heading = block("heading", [title.number, under.number], title.text, { level });
    return { blocks: [heading], next: at + over + 2 };
  };
}
