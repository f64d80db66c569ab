import type { Problem } from "../../problem.ts";
import { readYaml } from "../../read-yaml.ts";

/** Lines that front matter may take; a `---` that nothing closes within them is a rule. */
const MAX_LINES = 500;

export interface FrontMatter {
  /** Its top level values; empty where there is none or it cannot be read. */
  readonly values: Readonly<Record<string, unknown>>;
  /** How many lines it takes, its `---` included; 0 where there is none. */
  readonly length: number;
  readonly problems: readonly Problem[];
}

/** Reads YAML front matter: lines between `---` and `---` (or `...`) at the very start of a file. */
export function readFrontMatter(path: string, lines: readonly string[]): FrontMatter {
  const none = { values: {}, length: 0, problems: [] };
  if (lines[0]?.trimEnd() !== "---") return none;
  let end = 1;
  while (end < lines.length && end < MAX_LINES && !/^(?:---|\.\.\.)\s*$/.test(lines[end]!)) end++;
  if (end >= lines.length || end === MAX_LINES) return none;
  // Between two rules may also stand text: front matter has a key in its first lines.
  const inner = lines.slice(1, end);
  const first = inner.find((line) => line.trim() !== "" && !line.startsWith("#"));
  if (first !== undefined && !/^["']?[\w-][\w .-]*["']?\s*:(?:\s|$)|^[{[]/.test(first)) return none;
  const source = inner.join("\n");
  const yaml = readYaml(source);
  const lineOf = (offset: number) => 2 + source.slice(0, offset).split("\n").length - 1;
  const problems = yaml.problems.map(({ message, offset }) => ({
    message: `Front matter: ${message}`,
    file: path,
    line: Math.min(lineOf(offset), end + 1),
    severity: "warning" as const,
  }));
  const data = yaml.data;
  const isMapping = typeof data === "object" && data !== null && !Array.isArray(data);
  return { values: isMapping ? { ...data } : {}, length: end + 1, problems };
}
