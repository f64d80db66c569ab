import type { Statement } from "../statements/statement.ts";

const ZONE =
  /\b(?:actions?(?: items?| points?)?|to-?dos?|next steps?|tasks?|follow[- ]?ups?|assignments|deliverables|responsible|work ?plan|who does what|left to do|things to do|homework|still to do|open (?:points|items|tasks))\b|^\W*next\W*$/i;

/** Whether the minutes mark what stands here as actions: a heading, a lead-in or an unticked box. */
export function isActionZone({ block, ancestors }: Statement): boolean {
  if (block.checked !== null) return true;
  return ancestors.some((node) => {
    const text =
      node.kind === "table"
        ? node.cells.map(({ start, end }) => node.text.slice(start, end)).join(" ")
        : node.text;
    return text.length < 80 && ZONE.test(text);
  });
}
