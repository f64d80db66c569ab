import { pointer } from "./validator.ts";

type Json = Readonly<Record<string, unknown>>;

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  /** Where its schema stands in the document. */
  readonly schema: string;
}

/** One endpoint as the document describes it. */
export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body: { readonly schema: string; readonly properties: readonly string[] | null } | null;
  /** Status → where the schema of its JSON stands; null for an answer without a body. */
  readonly responses: ReadonlyMap<string, string | null>;
  readonly match: (path: string) => Readonly<Record<string, string>> | null;
}

/** All endpoints, the most literal paths first: so `find` takes the right one. */
export function readOperations(document: Json): Operation[] {
  const operations: Operation[] = [];
  for (const [path, item] of Object.entries(json(document["paths"])))
    for (const [method, operation] of Object.entries(json(item)))
      if (/^(get|post|put|patch|delete)$/.test(method))
        operations.push(readOperation(document, path, method, json(operation)));
  const literals = ({ path }: Operation) => path.replace(/\{[^}]*\}/g, "").length;
  return operations.sort((a, b) => literals(b) - literals(a));
}

function readOperation(document: Json, path: string, method: string, operation: Json): Operation {
  const at = ["paths", path, method] as const;
  const parameters = list(operation["parameters"]).map((parameter, index) => {
    const [value, where] = follow(document, parameter, pointer(...at, "parameters", index));
    return {
      name: String(value["name"]),
      in: String(value["in"]),
      required: value["required"] === true,
      schema: `${where}/schema`,
      slashes: value["x-multi-segment"] === true,
    };
  });
  const responses = Object.entries(json(operation["responses"])).map(([status, response]) => {
    const [value, where] = follow(document, response, pointer(...at, "responses", status));
    return [status, contentOf(value, where)] as const;
  });
  const slashes = new Set(parameters.filter((each) => each.slashes).map(({ name }) => name));
  return {
    method: method.toUpperCase(),
    path,
    parameters,
    body: readBody(document, operation, pointer(...at)),
    responses: new Map(responses),
    match: matcher(path, slashes),
  };
}

function readBody(document: Json, operation: Json, at: string): Operation["body"] {
  if (operation["requestBody"] === undefined) return null;
  const [body, where] = follow(document, operation["requestBody"], `${at}/requestBody`);
  const schema = contentOf(body, where);
  if (schema === null) return null;
  const content = json(json(body["content"])["application/json"]);
  const [value] = follow(document, content["schema"], schema);
  const properties = value["properties"];
  const open = value["oneOf"] !== undefined || value["anyOf"] !== undefined;
  return {
    schema,
    properties: properties === undefined || open ? null : Object.keys(json(properties)),
  };
}

function contentOf(value: Json, where: string): string | null {
  const content = json(value["content"])["application/json"];
  return content === undefined
    ? null
    : `${where}${pointer("content", "application/json", "schema")}`;
}

function matcher(path: string, slashes: ReadonlySet<string>): Operation["match"] {
  const names: string[] = [];
  const pattern = path
    .split(/\{([^}]*)\}/)
    .map((part, index) => {
      if (index % 2 === 0) return part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
      names.push(part);
      return slashes.has(part) ? "(.+)" : "([^/]+)";
    })
    .join("");
  // The root folder is the path "", which clients write without its slash.
  const whole = pattern.replace(/\/contents\/\(\.\+\)$/, "/contents(?:/(.+))?/?");
  const expression = new RegExp(`^${whole}$`);
  return (text) => {
    const found = expression.exec(text);
    if (found === null) return null;
    return Object.fromEntries(
      names.map((name, index) => [name, decodeURIComponent(found[index + 1] ?? "")]),
    );
  };
}

/** What a value refers to, and where that stands. */
function follow(document: Json, value: unknown, at: string): readonly [Json, string] {
  const found = json(value);
  const reference = found["$ref"];
  if (typeof reference !== "string") return [found, at];
  const parts = reference.replace(/^#\//, "").split("/");
  let target: unknown = document;
  for (const part of parts) target = json(target)[part.replaceAll("~1", "/").replaceAll("~0", "~")];
  return follow(document, target, reference.slice(1));
}

function json(value: unknown): Json {
  return value !== null && typeof value === "object" ? (value as Json) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
