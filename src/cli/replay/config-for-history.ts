import { parse, stringify } from "yaml";
import { z } from "zod";

/**
 * A config's text that selects these paths as minutes and nothing else, whatever its own globs and
 * front matter conditions say; the rest of it stays as it is.
 *
 * @param text a config without errors
 */
export function configForHistory(text: string, paths: readonly string[]): string {
  const config = z.record(z.string(), z.unknown()).parse(parse(text) ?? {});
  return stringify({ ...config, minutes: { files: paths.map(escapeGlob), exclude: [] } });
}

function escapeGlob(path: string): string {
  return path.replace(/[\\*?[\](){}!+@|,^$"]/g, "\\$&");
}
