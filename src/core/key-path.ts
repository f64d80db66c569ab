import type { z } from "zod";
import type { KeyPath } from "./read-yaml.ts";

/** A key path as people write it: `tiers.agreed`, `people.jrha[1]`, `repositories."a/b.c".words`. */
export function formatKeyPath(path: KeyPath): string {
  return path
    .map((step, index) => {
      if (typeof step === "number") return `[${step}]`;
      const name = /^[\w/@-]+$/.test(step) ? step : JSON.stringify(step);
      return index === 0 ? name : `.${name}`;
    })
    .join("");
}

/** Where zod's issue stands, from the root of the data. */
export function keyPathOf({ path }: z.core.$ZodIssue): KeyPath {
  return path.map((step) => (typeof step === "symbol" ? "" : step));
}
