import { describe, expect, it } from "vitest";
import { parseConfig } from "../../../src/core/config/parse-config.ts";
import { meetsConditions, minutesSelector } from "../../../src/core/config/select-minutes.ts";

const config = (text: string) => parseConfig(text, "m.yml").config!;

describe("minutesSelector", () => {
  it.each([
    ["minutes/2024-01-01.md", true],
    ["Meetings/2024/January.rst", true],
    ["team/meeting-notes/a.txt", true],
    ["minutes/README.md", false],
    ["minutes/template.md", false],
    ["minutes/picture.png", false],
    ["minutes.md", false],
    ["docs/a.md", false],
  ])("by default takes %s: %s", (path, taken) => {
    expect(minutesSelector(config(""))(path)).toBe(taken);
  });

  it.each([
    ["_posts/2024-01-01-a.md", true],
    ["_posts/deep/a.md", false],
    ["_posts/draft-a.md", false],
  ])("with globs of its own takes %s: %s", (path, taken) => {
    const own = config("minutes: { files: ['_posts/*.md'], exclude: ['**/draft-*'] }");
    expect(minutesSelector(own)(path)).toBe(taken);
  });
});

describe("meetsConditions", () => {
  it.each([
    ["{}", { category: "news" }, true],
    ["{ category: meeting }", { category: "meeting" }, true],
    ["{ category: meeting }", { category: "Meeting " }, true],
    ["{ category: meeting }", { category: ["news", "meeting"] }, true],
    ["{ category: meeting }", { category: "news" }, false],
    ["{ category: meeting }", {}, false],
    ["{ category: [meeting, workshop] }", { category: "workshop" }, true],
    ["{ category: meeting, year: 2024 }", { category: "meeting", year: 2024 }, true],
    ["{ category: meeting, year: 2024 }", { category: "meeting", year: "2023" }, false],
    ["{ published: true }", { published: true }, true],
    ["{ toString: x }", {}, false],
  ])("%s of %j: %s", (conditions, frontMatter, met) => {
    expect(meetsConditions(config(`minutes: { frontMatter: ${conditions} }`), frontMatter)).toBe(
      met,
    );
  });
});
