import type { KeyPath } from "./read-yaml.ts";

/** The value at a key path of plain data; undefined where there is none. */
export function valueAt(data: unknown, path: KeyPath): unknown {
  let value: unknown = data;
  for (const step of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Object.entries(value).find(([key]) => key === String(step))?.[1];
  }
  return value;
}
