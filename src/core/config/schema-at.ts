import { z } from "zod";
import type { KeyPath } from "../read-yaml.ts";

/** The schemas under defaults, optional, nullable and union wrappers. */
export function unwrapSchema(schema: z.core.$ZodType): z.core.$ZodType[] {
  if (
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable
  )
    return unwrapSchema(schema.def.innerType);
  if (schema instanceof z.ZodUnion) return schema.def.options.flatMap(unwrapSchema);
  return [schema];
}

/** The keys that the mapping at a path may have; null where any key may stand. */
export function keysAt(schema: z.core.$ZodType, path: KeyPath): string[] | null {
  let level = unwrapSchema(schema);
  for (const step of path) level = level.flatMap((one) => childOf(one, step));
  const objects = level.filter((one) => one instanceof z.ZodObject);
  return objects.length === 0 ? null : objects.flatMap((one) => Object.keys(one.def.shape));
}

/** Every key path of fixed names, as `["minutes", "files"]`. */
export function knownKeyPaths(schema: z.core.$ZodType): string[][] {
  return unwrapSchema(schema)
    .filter((one) => one instanceof z.ZodObject)
    .flatMap((one) =>
      Object.keys(one.def.shape).flatMap((key) => [
        [key],
        ...childOf(one, key).flatMap((child) => knownKeyPaths(child).map((rest) => [key, ...rest])),
      ]),
    );
}

/** The schemas of a key or an entry, unwrapped; none where the schema knows no such key. */
export function childOf(schema: z.core.$ZodType, step: string | number): z.core.$ZodType[] {
  if (schema instanceof z.ZodObject) {
    const child: unknown = Object.hasOwn(schema.def.shape, step)
      ? schema.def.shape[step]
      : undefined;
    return child instanceof z.core.$ZodType ? unwrapSchema(child) : [];
  }
  if (schema instanceof z.ZodRecord) return unwrapSchema(schema.def.valueType);
  if (schema instanceof z.ZodArray) return unwrapSchema(schema.def.element);
  return [];
}
