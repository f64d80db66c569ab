import { z } from "zod";
import { childOf, unwrapSchema } from "./schema-at.ts";

/**
 * Takes a mapping without entries, which YAML reads as null (`people:` with all its lines commented
 * out), as the empty mapping that its author means; likewise the list of an entry (`jrha:`). A list
 * at a fixed key stays null, since an empty `accept` would mean something else than none.
 */
export function fillEmpty(schema: z.core.$ZodType, data: unknown): unknown {
  const [only, ...others] = unwrapSchema(schema);
  const isMapping = only instanceof z.ZodObject || only instanceof z.ZodRecord;
  if (others.length > 0 || !isMapping) return data;
  if (data === null) return {};
  if (typeof data !== "object" || Array.isArray(data)) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]: [string, unknown]) => {
      const children = childOf(only, key);
      const isEntryList = only instanceof z.ZodRecord && children[0] instanceof z.ZodArray;
      if (value === null && isEntryList && children.length === 1) return [key, []];
      return [key, children.length === 1 ? fillEmpty(children[0]!, value) : value];
    }),
  );
}
