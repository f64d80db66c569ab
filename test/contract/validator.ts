import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";

type Json = Readonly<Record<string, unknown>>;

/** Validates values against the schemas of an OpenAPI 3.0 document. */
export class Validator {
  readonly #ajv: Ajv;
  readonly #compiled = new Map<string, ValidateFunction>();

  /** `coerce`: values are texts, as in paths and queries. */
  constructor(document: Json, coerce: boolean) {
    this.#ajv = new Ajv({
      strict: false,
      allErrors: true,
      coerceTypes: coerce ? "array" : false,
      logger: false,
      validateSchema: false,
    });
    addFormats.default(this.#ajv);
    this.#ajv.addSchema({ ...(asJsonSchema(document) as Json), $id: "github" });
  }

  /** What is wrong with a value; nothing for one that fits the schema at the JSON pointer. */
  problems(pointer: string, value: unknown): string[] {
    let validate = this.#compiled.get(pointer);
    if (validate === undefined) {
      validate = this.#ajv.compile({ $ref: `github#${pointer}` });
      this.#compiled.set(pointer, validate);
    }
    if (validate(value)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) =>
        `${instancePath || "/"} ${message ?? ""} ${JSON.stringify(params)}`,
    );
  }
}

/** OpenAPI 3.0 says `nullable`, also of combinations and enumerations, where JSON Schema says null. */
function asJsonSchema(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(asJsonSchema);
  if (node === null || typeof node !== "object") return node;
  const entries = Object.entries(node).filter(
    ([key, value]) => key !== "nullable" || value !== true,
  );
  const schema: Record<string, unknown> = Object.fromEntries(
    entries.map(([key, value]) => [key, asJsonSchema(value)]),
  );
  if (entries.length === Object.keys(node).length) return schema;
  const values: unknown = schema["enum"];
  if (typeof schema["type"] !== "string" || "allOf" in schema)
    return { anyOf: [{ type: "null" }, schema] };
  return {
    ...schema,
    type: [schema["type"], "null"],
    ...(Array.isArray(values) ? { enum: [...new Set<unknown>(values).add(null)] } : {}),
  };
}

/** A JSON pointer from unescaped parts. */
export function pointer(...parts: readonly (string | number)[]): string {
  return parts
    .map((part) => String(part).replaceAll("~", "~0").replaceAll("/", "~1"))
    .map((part) => `/${encodeURIComponent(part)}`)
    .join("");
}
