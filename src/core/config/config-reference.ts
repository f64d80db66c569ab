import { z } from "zod";
import { Config } from "./schema.ts";
import { unwrapSchema } from "./schema-at.ts";

/** The reference of all config keys as Markdown, from the schema alone: section by section, a table each. */
export function configReference(): string {
  const entries = entriesOf(Config);
  const sections = entries.filter(([, schema]) => isMapping(schema));
  const single = entries.filter(([, schema]) => !isMapping(schema));
  return [
    "| key | what it says | value | default |\n| --- | --- | --- | --- |",
    ...single.map(([key, schema]) => row(key, schema)),
    ...sections.flatMap(([key, schema]) => [
      "",
      `### \`${key}\``,
      "",
      describe(schema),
      "",
      table(schema),
    ]),
    "",
  ].join("\n");
}

function table(schema: z.core.$ZodType): string {
  const head = "| key | what it says | value | default |\n| --- | --- | --- | --- |";
  return [head, ...rows("", schema)].join("\n");
}

function rows(prefix: string, schema: z.core.$ZodType): string[] {
  const [only] = unwrapSchema(schema);
  if (only instanceof z.ZodRecord) {
    const key = `${prefix}${placeholder(only)}`;
    const value = only.def.valueType;
    return isMapping(value) ? rows(`${key}.`, value) : [row(key, value)];
  }
  return entriesOf(only!).flatMap(([key, child]) =>
    isMapping(child)
      ? [row(prefix + key, child), ...rows(`${prefix}${key}.`, child)]
      : [row(prefix + key, child)],
  );
}

function placeholder(record: z.ZodRecord): string {
  const key = record.def.keyType;
  return key instanceof z.ZodType && key.description?.includes("owner/name")
    ? "owner/name"
    : "*name*";
}

function row(key: string, schema: z.core.$ZodType): string {
  return `| ${[`\`${key}\``, describe(schema), valueOf(schema), defaultOf(schema)].map(cell).join(" | ")} |`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}

function entriesOf(schema: z.core.$ZodType): [string, z.core.$ZodType][] {
  if (!(schema instanceof z.ZodObject)) return [];
  const shape: Readonly<Record<string, unknown>> = schema.def.shape;
  return Object.entries(shape).flatMap(([key, child]) =>
    child instanceof z.core.$ZodType ? [[key, child] satisfies [string, z.core.$ZodType]] : [],
  );
}

function isMapping(schema: z.core.$ZodType): boolean {
  const options = unwrapSchema(schema);
  return (
    options.length === 1 && (options[0] instanceof z.ZodObject || options[0] instanceof z.ZodRecord)
  );
}

function describe(schema: z.core.$ZodType): string {
  return schema instanceof z.ZodType ? (schema.description ?? "") : "";
}

function valueOf(schema: z.core.$ZodType): string {
  const options = unwrapSchema(schema).map(kindOf);
  return [...new Set(options), ...(isNullable(schema) ? ["`null`"] : [])].join(" or ");
}

function kindOf(schema: z.core.$ZodType): string {
  if (schema instanceof z.ZodEnum)
    return Object.values(schema.def.entries)
      .map((value) => `\`${value}\``)
      .join(", ");
  if (schema instanceof z.ZodBoolean) return "`true`, `false`";
  if (schema instanceof z.ZodNumber) return numberKind(schema);
  if (schema instanceof z.ZodString)
    return describe(schema).includes("owner/name") ? "`owner/name`" : "text";
  if (schema instanceof z.ZodArray)
    return `list of ${unwrapSchema(schema.def.element).map(kindOf).join(", ")}`;
  if (schema instanceof z.ZodObject)
    return `\`{ ${entriesOf(schema)
      .map(([key]) => key)
      .join(", ")} }\``;
  return "mapping";
}

function numberKind(schema: z.ZodNumber): string {
  const kind = schema.format === "safeint" ? "whole number" : "number";
  const { minValue, maxValue } = schema;
  if (minValue !== null && maxValue !== null && Number.isFinite(minValue) && maxValue < 1e9)
    return `${kind}, ${minValue} to ${maxValue}`;
  return minValue !== null && Number.isFinite(minValue) ? `${kind}, at least ${minValue}` : kind;
}

function isNullable(schema: z.core.$ZodType): boolean {
  if (schema instanceof z.ZodNullable) return true;
  if (
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodOptional
  )
    return isNullable(schema.def.innerType);
  return false;
}

function defaultOf(schema: z.core.$ZodType): string {
  if (!(schema instanceof z.ZodDefault)) return "none";
  const value: unknown = schema.def.defaultValue;
  if (Array.isArray(value)) return `\`[${value.map(String).join(", ")}]\``;
  return `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;
}
