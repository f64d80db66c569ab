import picomatch from "picomatch";
import type { Config } from "./schema.ts";

/** Which paths `minutes.files` selects and `minutes.exclude` does not; case is ignored. */
export function minutesSelector(config: Config): (path: string) => boolean {
  return picomatch(config.minutes.files, { nocase: true, ignore: config.minutes.exclude });
}

/**
 * Whether a file's front matter fulfils every condition of `minutes.frontMatter`. A list in the front
 * matter fulfils one that any of its entries does; texts are compared without case and outer space,
 * since people write `Meeting` and `meeting` alike.
 */
export function meetsConditions(
  config: Config,
  frontMatter: Readonly<Record<string, unknown>>,
): boolean {
  return Object.entries(config.minutes.frontMatter).every(([key, wanted]) => {
    const values = [Object.hasOwn(frontMatter, key) ? frontMatter[key] : undefined].flat();
    return [wanted].flat().some((one) => values.some((value) => fold(value) === fold(one)));
  });
}

function fold(value: unknown): unknown {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return typeof value === "string" ? value.trim().toLowerCase() : undefined;
}
