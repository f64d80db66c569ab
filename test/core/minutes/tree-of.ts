import { readMinutes } from "../../../src/core/minutes/read-minutes.ts";
import type { OutlineNode } from "../../../src/core/minutes/outline.ts";

/** The outline of minutes as lines of `kind lines text`, two spaces deeper for each level. */
export function treeOf(path: string, text: string): string[] {
  const lines: string[] = [];
  const show = (node: OutlineNode, depth: number) => {
    const kind = node.kind === "heading" ? `h${node.level}` : node.kind;
    const [first, last] = node.lines;
    const range = first === last ? `${first}` : `${first}-${last}`;
    const box = node.checked === null ? "" : node.checked ? "[x] " : "[ ] ";
    const ordinal = node.ordinal === null ? "" : `${node.ordinal} `;
    const own = node.text.replaceAll("\n", "⏎");
    lines.push(`${"  ".repeat(depth)}${kind} ${range} ${box}${ordinal}${own}`.trimEnd());
    for (const child of node.children) show(child, depth + 1);
  };
  for (const child of readMinutes({ path, text }).outline.children) show(child, 0);
  return lines;
}
