import type { Block } from "../block.ts";

/** A section that is no parent of others, so that the next title is not below it. */
const LEAF =
  /^(?:agenda|attendees|attending|participants|present|apologies|absent|regrets|minutes|notes?)$/i;
const SMALL = /^(?:a|an|and|as|at|but|by|for|from|in|of|on|or|the|to|vs\.?|with|via|&|\/|-|–)$/i;

/**
 * Finds the titles of a plain text: short lines with blank lines around that are written as titles
 * (a word, Title Case, or a few words over running text), and their levels: a title with nothing
 * but a title after it is above that one, which ends where a title comes that several of its
 * sections already spoke of: that is a topic, and not one of their sort.
 */
export function plainTitles(scanned: readonly Block[]): Block[] {
  const blocks = numberedTitles(scanned);
  const isTitle = blocks.map((block, index) => looksLikeTitle(block, blocks, index));
  const marked = blocks.some((block) => block.kind === "heading" || block.rank > 0);
  const stack: { level: number; grouped: boolean; sections: string[][] }[] = [];
  const found: Block[] = [];
  let previousBare = false;
  for (const [index, block] of blocks.entries()) {
    if (!isTitle[index]) {
      const group = stack.at(-1);
      group?.sections.at(-1)?.push(block.raw);
      previousBare = false;
      found.push(block);
      continue;
    }
    if (marked) {
      found.push({ ...block, rank: 2 });
      continue;
    }
    const deeper = previousBare;
    if (deeper || stack.length === 0) {
      stack.push({ level: stack.length + 1, grouped: deeper, sections: [] });
    } else if (stack.length > 2 && speaksOf(stack.at(-1)!.sections, block.raw)) stack.pop();
    const level = Math.min(6, stack.at(-1)!.level);
    stack.at(-1)!.sections.push([]);
    found.push({ ...block, kind: "heading", level });
    previousBare = isTitle[index + 1] === true && !LEAF.test(block.raw);
  }
  return found;
}

/** Numbers over running text ("2. Budget") are titles where there are several. */
function numberedTitles(blocks: readonly Block[]): readonly Block[] {
  const isNumbered = (block: Block, index: number) => {
    const next = blocks[index + 1];
    if (block.kind !== "item" || block.ordinal === null || block.indent > 0 || !block.gap)
      return false;
    if (block.raw.length > 60 || /\n|[.,;:!?](?:\s|$)/.test(block.raw)) return false;
    return next?.kind === "paragraph" && next.indent === 0 && next.gap;
  };
  if (blocks.filter(isNumbered).length < 2) return blocks;
  return blocks.map((block, index) => (isNumbered(block, index) ? { ...block, rank: 2 } : block));
}

function speaksOf(sections: readonly (readonly string[])[], title: string): boolean {
  const word = new RegExp(`(?<![\\w-])${title.replace(/[^\w\s]/g, "\\$&")}(?![\\w-])`);
  return sections.filter((section) => section.some((raw) => word.test(raw))).length >= 2;
}

function looksLikeTitle(block: Block, blocks: readonly Block[], index: number): boolean {
  const next = blocks[index + 1];
  if (block.kind !== "paragraph" || block.indent > 0 || !block.gap || next === undefined)
    return false;
  if (!next.gap || block.raw.includes("\n")) return false;
  const words = block.raw.split(/\s+/);
  if (block.raw.length > 60 || words.length > 8 || /[.,;:!?)\]]$|:\s/.test(block.raw)) return false;
  if (/https?:|@|^\d/.test(block.raw) || !/^\p{Lu}/u.test(block.raw)) return false;
  const isTitleCase = words.every((word) => /^[\p{Lu}\d"“(&/-]/u.test(word) || SMALL.test(word));
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  if (isTitleCase && (next.indent === 0 || capitals >= 2)) return true;
  return (
    next.indent === 0 &&
    words.length <= 3 &&
    next.kind === "paragraph" &&
    next.raw.split(/\s+/).length > 12
  );
}
