import type { Range } from "./render-inline.ts";

/** Where a statement stands in a block's text, whatever the white space. */
export function findStatement(text: string, statement: string): Range | null {
  const words = statement.split(/\s+/).filter((word) => word !== "");
  if (words.length === 0) return null;
  const pattern = words.map((word) => word.replace(/[$()*+.?[\\\]^{|}]/g, "\\$&")).join("\\s+");
  const match = new RegExp(pattern, "u").exec(text);
  return match ? [match.index, match.index + match[0].length] : null;
}
