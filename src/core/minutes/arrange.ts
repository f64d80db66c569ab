import type { GrowingNode, Grown } from "./grow-nodes.ts";
import { isLabelled, isLeadIn, titleRank } from "./titles.ts";

/** Blocks within blocks that are told apart, headings and quotes not counted. */
export const MAX_NESTING = 48;

/** A paragraph of so few words, and no sentence, is the title of the list after it. */
const MOST_TITLE_WORDS = 4;
const CONTINUED = /^(?:…|\.\.\.)/;

interface Open {
  readonly node: GrowingNode;
  readonly kind: "item" | "paragraph";
  readonly indent: number;
  /** A paragraph that ends with a colon: what follows is its own. */
  readonly leads: boolean;
  /** A short lead-in with text after it: owns all until the next of its sort. */
  readonly ownsAll: boolean;
  /**
   * The column of the list that a paragraph owns; infinite where it owns something else; null as
   * long as it owns nothing.
   */
  list: number | null;
}

interface OpenHeading {
  readonly node: GrowingNode;
  readonly rank: number;
}

/**
 * Makes a tree of blocks: headings own what follows until the next of their level, list items what
 * is indented deeper, paragraphs the list that directly follows them, lead-ins what they lead in.
 * Where lists are `spaced`, or a paragraph is short, a blank line does not part it from a list where it is no sentence.
 * Indentation counts as people see it: what is deeper belongs to what is above, by whatever step.
 */
export function arrange(blocks: readonly Grown[], spaced: boolean): GrowingNode[] {
  const top: GrowingNode[] = [];
  const headings: OpenHeading[] = [];
  const open: Open[] = [];
  const owner = () => open.at(-1)?.node.children ?? headings.at(-1)?.node.children ?? top;

  for (const [index, grown] of blocks.entries()) {
    const { block, node } = grown;
    const insideItem = open.some((each) => each.kind === "item" && each.indent < block.indent);
    const rank = insideItem ? 0 : titleRank(grown, blocks[index + 1]);
    if (block.kind === "heading" || rank > 0) {
      open.length = 0;
      closeHeadings(headings, block.level, rank);
      const above = headings.at(-1)?.node;
      const level = block.level || Math.min(6, (above?.level ?? 0) + 1);
      const heading: GrowingNode = { ...node, kind: "heading", level };
      (above?.children ?? top).push(heading);
      headings.push({ node: heading, rank });
      continue;
    }
    const leads = isLeadIn(grown);
    closeBlocks(open, grown, leads, spaced);
    if (block.kind === "quote") node.children.push(...arrange(grown.inner, spaced));
    owner().push(node);
    if (block.kind !== "item" && block.kind !== "paragraph") continue;
    const next = blocks[index + 1];
    const ownsAll =
      block.kind === "paragraph" &&
      leads &&
      wordCount(node.text) <= 4 &&
      next?.block.kind === "paragraph" &&
      next.block.indent <= block.indent + 1 &&
      !isLeadIn(next) &&
      !isLabelled(next);
    open.push({ node, kind: block.kind, indent: block.indent, leads, ownsAll, list: null });
  }
  return top;
}

function closeHeadings(headings: OpenHeading[], level: number, rank: number): void {
  while (headings.length > 0) {
    const last = headings.at(-1)!;
    const stays = rank === 0 ? last.rank === 0 && last.node.level < level : last.rank < rank;
    if (stays) return;
    headings.pop();
  }
}

/** Closes what a block does not belong to, so that the last open one owns it. */
function closeBlocks(open: Open[], grown: Grown, leads: boolean, spaced: boolean): void {
  if (open.length > MAX_NESTING) open.length = MAX_NESTING;
  while (open.length > 0 && !belongs(grown, open.at(-1)!, leads, spaced)) open.pop();
}

function belongs({ block, node }: Grown, to: Open, leads: boolean, spaced: boolean): boolean {
  if (to.kind === "item") return block.indent > to.indent;
  // "… and so on" goes on with what a speaker said above it.
  if (!block.gap && CONTINUED.test(node.text)) return !CONTINUED.test(to.node.text);
  if (block.indent < to.indent) return false;
  if (block.indent > to.indent + 1) {
    if (block.kind !== "paragraph") to.list ??= listOf(block);
    return true;
  }
  if (to.ownsAll) return !(block.kind === "paragraph" && leads);
  if (block.kind === "paragraph") return false;
  if (to.list !== null) return block.kind === "item" && block.indent >= to.list;
  const { text } = to.node;
  // "Present: Ann, Bo" says all that it has to say.
  const isTitle = !/[:：]\s*\S/.test(text) && (spaced || wordCount(text) <= MOST_TITLE_WORDS);
  const owned = to.leads || !block.gap || (isTitle && !/[.!?…]\W*$/.test(text));
  if (owned) to.list = listOf(block);
  return owned;
}

function listOf(block: Grown["block"]): number {
  return block.kind === "item" ? block.indent : Infinity;
}

function wordCount(text: string): number {
  return text.split(/\s+/).length;
}
