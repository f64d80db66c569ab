import { isImperative, isTask } from "./is-task.ts";

/**
 * Of a row whose columns do not tell which cell is the task, the cell that reads like one, or else the
 * longest: "12 | Order chairs | PR open" → "Order chairs".
 */
export function mainCell(row: string): string {
  const cells = row
    .split(/\s*\|\s*/)
    .filter((cell) => /\p{L}{2}/u.test(cell) && !/^\p{L}+ \d{4}$/u.test(cell));
  const longest = cells.toSorted((a, b) => b.length - a.length)[0];
  return cells.find((cell) => isImperative(cell) || isTask(cell)) ?? longest ?? row;
}
