import type { Minutes } from "../../minutes/minutes.ts";
import type { OutlineNode } from "../../minutes/outline.ts";
import type { Statement } from "../statements/statement.ts";
import { memoPerMinutes } from "./memo-per-minutes.ts";
import { walkOutline } from "./walk-outline.ts";

/** Longest paragraph that can be the title of the list behind it. */
const LEAD_IN = 160;

/** "Owner: Ann", "Due: Friday" */
const FIELD =
  /^\W*(?:owners?|assignees?|assigned(?: to)?|responsible|who|dri|due(?: date)?|deadline|eta|when)\s?[:=]\s/i;

interface Neighbours {
  /** Of an item: the paragraph that its list stands behind, a blank line between. */
  readonly leadIn: ReadonlyMap<OutlineNode, OutlineNode>;
  /** Of a paragraph: the items of the list behind it. */
  readonly list: ReadonlyMap<OutlineNode, readonly OutlineNode[]>;
}

const neighbours = memoPerMinutes((minutes: Minutes): Neighbours => {
  const leadIn = new Map<OutlineNode, OutlineNode>();
  const list = new Map<OutlineNode, OutlineNode[]>();
  for (const parent of walkOutline(minutes.outline)) {
    let last: OutlineNode | null = null;
    for (const child of parent.children) {
      if (child.kind === "paragraph") last = child.children.length === 0 ? child : null;
      else if (child.kind !== "item" && child.kind !== "table") last = null;
      else if (last !== null) {
        leadIn.set(child, last);
        const items = list.get(last) ?? [];
        items.push(child);
        list.set(last, items);
      }
    }
  }
  return { leadIn, list };
});

/**
 * What a statement's block belongs to, nearest first: its parents up to the document, each list
 * preceded by the paragraph that it stands behind, as far as that is short enough to be its title.
 */
export function groupsAbove({ block, ancestors }: Statement, minutes: Minutes): OutlineNode[] {
  const { leadIn } = neighbours(minutes);
  const groups: OutlineNode[] = [];
  for (const node of [block, ...ancestors.toReversed()]) {
    if (node !== block && node.kind !== "document") groups.push(node);
    const before = leadIn.get(node);
    if (before && before.text.length <= LEAD_IN) groups.push(before);
  }
  return groups;
}

/** The paragraph that an item's list stands behind, a blank line between; null for other blocks. */
export function leadInOf(block: OutlineNode, minutes: Minutes): OutlineNode | null {
  return neighbours(minutes).leadIn.get(block) ?? null;
}

/** What stands beneath a group that `groupsAbove` gave: a list's items, whether or not a blank line goes before. */
export function membersOf(group: OutlineNode, minutes: Minutes): readonly OutlineNode[] {
  return group.children.length > 0 ? group.children : (neighbours(minutes).list.get(group) ?? []);
}

/** What stands beneath a statement: its block's children, or the list behind a paragraph. */
export function detailsOf(
  { block, part, parts }: Statement,
  minutes: Minutes,
): readonly OutlineNode[] {
  const members = membersOf(block, minutes);
  // A field belongs to the whole entry, whatever its sentences.
  return part < parts - 1 ? members.filter(({ text }) => FIELD.test(text)) : members;
}
