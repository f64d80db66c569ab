import type { OutlineNode } from "../../minutes/outline.ts";
import type { Reading } from "../reading/reading.ts";
import { look } from "./look.ts";
import { steps } from "./steps.ts";

/** What the blocks beside a statement look like. */
export function familyFeatures(readings: readonly Reading[]): string[][] {
  const looks = readings.map(look);
  const byBlock = new Map<OutlineNode, number[]>();
  const byParent = new Map<OutlineNode, number[]>();
  readings.forEach(({ statement, parent }, i) => {
    push(byBlock, statement.block, i);
    push(byParent, parent, i);
  });
  const shares = new Map<OutlineNode, string[]>();
  for (const [parent, members] of byParent) {
    const count = (wanted: string): number => members.filter((i) => looks[i]!.has(wanted)).length;
    const found = [...steps("siblings", members.length, [2, 4, 8])];
    if (members.length > 1)
      for (const wanted of ["imperative", "future", "past", "owner", "noVerb", "marked"])
        found.push(
          ...steps(
            `siblings ${wanted} %`,
            (100 * count(wanted)) / members.length,
            [20, 40, 60, 80],
          ),
        );
    shares.set(parent, found);
  }
  return readings.map(({ statement, parent, leadIn }, i) => {
    const found = [...(shares.get(parent) ?? [])];
    for (const seen of looks[i - 1] ?? []) found.push(`before:${seen}`);
    for (const seen of looks[i + 1] ?? []) found.push(`after:${seen}`);
    const child = statement.block.children[0];
    const below = child === undefined ? undefined : byBlock.get(child)?.[0];
    if (below !== undefined) for (const seen of looks[below]!) found.push(`child:${seen}`);
    const up = byBlock.get(parent)?.at(-1);
    if (up !== undefined) for (const seen of looks[up]!) found.push(`up:${seen}`);
    const over = leadIn === null ? undefined : byBlock.get(leadIn)?.at(-1);
    if (over !== undefined) for (const seen of looks[over]!) found.push(`over:${seen}`);
    return found;
  });
}

function push<K>(map: Map<K, number[]>, key: K, value: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
