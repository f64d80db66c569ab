import { Lexer, isAlias, isCollection, isMap, isScalar, isSeq, parseDocument, visit } from "yaml";
import type { Document, Node } from "yaml";

/** A key path: names of mappings' keys, indices of lists. */
export type KeyPath = readonly (string | number)[];

/** What is wrong with a YAML text, or doubtful in it. */
export interface YamlProblem {
  readonly message: string;
  /** UTF-16 offset into the text. */
  readonly offset: number;
  readonly severity: "error" | "warning";
}

/** A YAML text, read. */
export interface Yaml {
  /** Plain data; undefined where a problem of severity error stands in the way, null where empty. */
  readonly data: unknown;
  readonly problems: readonly YamlProblem[];
  /** The offset of the value at a path, or of its key; of the nearest parent where it is absent. */
  readonly offsetOf: (path: KeyPath, part?: "key" | "value") => number;
}

const MAX_CHARACTERS = 500_000;
const MAX_DEPTH = 32;
/** More problems help nobody. */
const MAX_PROBLEMS = 50;

/**
 * Reads a YAML 1.2 document that somebody else wrote. Never throws, and takes time in proportion to
 * the text: size, nesting and what aliases expand to are bounded before the library composes it,
 * whose regular expressions otherwise can end the whole process.
 */
export function readYaml(text: string): Yaml {
  const bound = outOfBounds(text);
  if (bound) return { data: undefined, problems: [bound], offsetOf: () => bound.offset };
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false });
  const problems: YamlProblem[] = [
    ...document.errors.map((error) => yamlProblem(error, "error")),
    ...document.warnings.map((warning) => yamlProblem(warning, "warning")),
    ...oddities(document),
  ].slice(0, MAX_PROBLEMS);
  const offsetOf: Yaml["offsetOf"] = (path, part = "value") => locate(document, path, part);
  if (problems.some((problem) => problem.severity === "error"))
    return { data: undefined, problems, offsetOf };
  try {
    return { data: document.toJS({ maxAliasCount: 100 }), problems, offsetOf };
  } catch (error) {
    // The library's only way to say that an alias has no anchor or that aliases expand to too much.
    if (!(error instanceof ReferenceError)) throw error;
    const message = `YAML: ${error.message}`;
    return {
      data: undefined,
      problems: [...problems, { message, offset: firstAlias(document), severity: "error" }],
      offsetOf,
    };
  }
}

function outOfBounds(text: string): YamlProblem | null {
  const fail = (offset: number, message: string): YamlProblem => ({
    message: `YAML: ${message}`,
    offset,
    severity: "error",
  });
  if (text.length > MAX_CHARACTERS)
    return fail(0, `expected at most ${MAX_CHARACTERS} characters, got ${text.length}`);
  let offset = 0;
  let flow = 0;
  let block = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === "[" || token === "{") flow++;
    else if (token === "]" || token === "}") flow = Math.max(0, flow - 1);
    else if (token === "-") block++;
    else if (token.startsWith("\n") || token.startsWith("\r")) block = 0;
    else if (token === "?") return fail(offset, 'expected "key: value", got an explicit key ("?")');
    if (flow + block > MAX_DEPTH) return fail(offset, `nested deeper than ${MAX_DEPTH} levels`);
    // The lexer marks documents and scalars by control characters that are not in the text.
    if (!["\u0002", "\u0018", "\u001F"].includes(token)) offset += token.length;
  }
  return null;
}

function yamlProblem(
  error: { readonly code: string; readonly message: string; readonly pos: readonly number[] },
  severity: YamlProblem["severity"],
): YamlProblem {
  const own: Record<string, string> = {
    MULTIPLE_DOCS: 'expected one document, got a second one after "---"',
    BAD_SCALAR_START: `${error.message}; put the text in quotes`,
    BLOCK_AS_IMPLICIT_KEY: `${error.message}; put a text with ": " in quotes`,
    TAB_AS_INDENT: "expected spaces as indentation, got a tab",
  };
  return {
    message: `YAML: ${own[error.code] ?? error.message}`,
    offset: error.pos[0] ?? 0,
    severity,
  };
}

/** What is valid YAML but would not mean what its author sees. */
function oddities(document: Document): YamlProblem[] {
  const found: YamlProblem[] = [];
  const add = (node: unknown, message: string) =>
    found.push({ message: `YAML: ${message}`, offset: startOf(node) ?? 0, severity: "error" });
  visit(document, {
    // The library's own check of keys compares each with each, which takes quadratic time.
    Map: (_, map) => {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) add(key, "this key stands here twice; one of them would be lost");
        seen.add(key.value);
      }
    },
    Pair: (_, pair) => {
      const key = pair.key;
      if (isCollection(key) || isAlias(key)) {
        add(key, "expected a text as the key");
        return visit.SKIP;
      }
      if (isScalar(key) && typeof key.value !== "string") {
        const source = key.source ?? "";
        add(key, `expected a text as the key; put it in quotes: "${source}"`);
      }
      return undefined;
    },
  });
  return found;
}

function firstAlias(document: Document): number {
  let offset = 0;
  visit(document, {
    Alias: (_, alias) => {
      offset = startOf(alias) ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}

function locate(document: Document, path: KeyPath, part: "key" | "value"): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [depth, step] of path.entries()) {
    let child: unknown;
    if (isMap(node)) {
      const pair = node.items.find(
        ({ key }) => isScalar(key) && String(key.value) === String(step),
      );
      if (!pair) return offset;
      const wantsKey = part === "key" && depth === path.length - 1;
      // An empty value has the place where it would stand, which may be a line too late.
      const empty =
        isScalar(pair.value) && (pair.value.source ?? "") === "" && pair.value.value === null;
      offset = (wantsKey || empty ? undefined : startOf(pair.value)) ?? startOf(pair.key) ?? offset;
      child = pair.value;
    } else if (isSeq(node)) {
      child = node.items[Number(step)];
      offset = startOf(child) ?? offset;
    } else return offset;
    node = child;
  }
  return offset;
}
