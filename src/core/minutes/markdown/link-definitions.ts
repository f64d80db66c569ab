import type { Line } from "../block.ts";

const DEFINITION =
  /^\[(?!\^)([^\]]{1,200})\]:[ \t]*<?([^\s<>]+)>?(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?$/;
const LABEL = /^\[(?!\^)([^\]]{1,200})\]:$/;
const ADDRESS = /^<?([a-z]+:\/\/[^\s<>]+)>?(?:[ \t]+"[^"]*")?$/i;

/** A link reference definition and how many lines it takes. */
export interface LinkDefinition {
  readonly label: string;
  readonly url: string;
  readonly length: 1 | 2;
}

/** The link reference definition on a line, its address there or on the next. */
export function definitionAt(lines: readonly Line[], at: number): LinkDefinition | null {
  const text = lines[at]!.text;
  if (!text.startsWith("[")) return null;
  const one = DEFINITION.exec(text);
  if (one !== null) return { label: one[1]!.toLowerCase(), url: one[2]!, length: 1 };
  const label = LABEL.exec(text)?.[1]?.toLowerCase();
  const url = label === undefined ? undefined : ADDRESS.exec(lines[at + 1]?.text ?? "")?.[1];
  return label === undefined || url === undefined ? null : { label, url, length: 2 };
}

/** All of a file's link reference definitions: the first of a label counts. */
export function definitionsOf(lines: readonly Line[]): Map<string, string> {
  const definitions = new Map<string, string>();
  for (const at of lines.keys()) {
    const found = definitionAt(lines, at);
    if (found !== null && !definitions.has(found.label)) definitions.set(found.label, found.url);
  }
  return definitions;
}
