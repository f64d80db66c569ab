import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { generatedDocs } from "../../scripts/generated-docs.ts";
import { EXAMPLE } from "../../src/core/config/config-page.ts";
import { parseConfig } from "../../src/core/config/parse-config.ts";

it.each(Object.entries(await generatedDocs()))(
  "%s is up to date: npm run docs",
  async (path, text) => {
    expect(await readFile(path, "utf8")).toBe(text);
  },
);

it("shows an example without a mistake", () => {
  expect(parseConfig(EXAMPLE, "example.yml").problems).toEqual([]);
});
