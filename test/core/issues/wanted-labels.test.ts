import { expect, it } from "vitest";
import { Config } from "../../../src/core/config/schema.ts";
import { wantedLabels } from "../../../src/core/issues/wanted-labels.ts";

const config = Config.parse({
  labels: { all: ["minutes", "Minutes"], agreed: "agreed" },
  repositories: { "Acme/Tools": { labels: ["backlog"] } },
});

it.each([
  ["agreed", "acme/tools", false, ["minutes", "backlog", "agreed"]],
  ["explicit", "acme/other", false, ["minutes"]],
  ["explicit", "acme/other", true, ["minutes", "needs-repository"]],
] as const)("%s in %s, fallback %s: %j", (tier, repository, fallback, labels) => {
  expect(wantedLabels({ tier }, { repository, fallback }, config)).toEqual(labels);
});
