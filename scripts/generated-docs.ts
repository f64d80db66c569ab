import { format, resolveConfig } from "prettier";
import { configJsonSchema } from "../src/core/config/config-json-schema.ts";
import { configPage } from "../src/core/config/config-page.ts";

/** The documents that come from the code: their text by path from the project's root. */
export async function generatedDocs(): Promise<Record<string, string>> {
  const texts = {
    "docs/config.md": configPage(),
    "docs/minutes.schema.json": JSON.stringify(configJsonSchema()),
  };
  const options = (await resolveConfig("docs/config.md")) ?? {};
  const formatted = Object.entries(texts).map(
    async ([path, text]) => [path, await format(text, { ...options, filepath: path })] as const,
  );
  return Object.fromEntries(await Promise.all(formatted));
}
