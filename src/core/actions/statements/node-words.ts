import type { OutlineNode } from "../../minutes/outline.ts";
import { tagWords, type Word } from "../language/tag-words.ts";

/** The most characters of a title or a parent item that are looked at. */
const MOST = 300;
const known = new WeakMap<OutlineNode, readonly Word[]>();

/** The words that a block starts with; each block is tagged once, however many stand under it. */
export function nodeWords(node: OutlineNode): readonly Word[] {
  const before = known.get(node);
  if (before !== undefined) return before;
  const words = tagWords(node.text.slice(0, MOST));
  known.set(node, words);
  return words;
}
