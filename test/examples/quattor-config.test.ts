import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parseConfig } from "../../src/core/config/parse-config.ts";
import { meetsConditions, minutesSelector } from "../../src/core/config/select-minutes.ts";
import { routeAction } from "../../src/core/routing/route-action.ts";
import { buildRoutingIndex } from "../../src/core/routing/routing-index.ts";

const path = new URL("../../examples/quattor/minutes.yml", import.meta.url);
const { config, problems } = parseConfig(readFileSync(path, "utf8"), "minutes.yml");

it("is a config without problems", () => {
  expect(problems).toEqual([]);
  expect(config).not.toBeNull();
});

it.each([
  ["_posts/2017-03-21-workshop.md", { category: "meeting" }, true],
  ["_posts/2017-03-21-workshop.md", { category: "news" }, false],
  ["documentation/index.md", { category: "meeting" }, false],
])("selects %s with %o: %s", (file, frontMatter, expected) => {
  if (config === null) throw new Error("no config");
  expect(minutesSelector(config)(file) && meetsConditions(config, frontMatter)).toBe(expected);
});

it.each([
  ["Restart the broker after upgrades", "quattor/aquilon"],
  ["Speed up panc", "quattor/pan"],
  ["Add a search box to the web site", "quattor/quattor.github.com"],
  ["Write down the release process", "quattor/release"],
  ["Describe LC in the wiki", "quattor/LC"],
  ["Thank the hosts", null],
  ["Do the rest tomorrow", null],
])("routes by its words alone: %s", (text, expected) => {
  if (config === null) throw new Error("no config");
  const action = { title: text, text, headings: [], parents: [], references: [] };
  expect(routeAction(action, buildRoutingIndex([], config)).repository).toBe(expected);
});
