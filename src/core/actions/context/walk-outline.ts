import type { OutlineNode } from "../../minutes/outline.ts";

/** All blocks of an outline in document order, the given one first. */
export function* walkOutline(node: OutlineNode): Generator<OutlineNode> {
  const waiting = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    for (const child of next.children.toReversed()) waiting.push(child);
  }
}
