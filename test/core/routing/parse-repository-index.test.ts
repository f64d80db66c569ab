import { describe, expect, it } from "vitest";
import { parseRepositoryIndex } from "../../../src/core/routing/parse-repository-index.ts";

const read = (value: unknown) => parseRepositoryIndex(JSON.stringify(value), "repos.json");

describe("parseRepositoryIndex", () => {
  it("reads repositories, fills in what is left out and leaves other keys alone", () => {
    expect(read([{ full_name: "yard/plough", stars: 3, paths: ["a/b"] }])).toEqual({
      problems: [],
      repositories: [
        {
          full_name: "yard/plough",
          description: null,
          topics: [],
          private: false,
          archived: false,
          paths: ["a/b"],
        },
      ],
    });
  });

  it.each([
    ["no list", { full_name: "yard/plough" }, "expected a list of repositories"],
    ["an entry that is none", [{ full_name: "yard/a" }, 7], "[1]: expected a mapping, got 7"],
    ["no name", [{ paths: [] }], "[0].full_name: expected a text, got nothing"],
    [
      "a bare name",
      [{ full_name: "plough" }],
      '[0].full_name: expected "owner/name", got "plough"',
    ],
    [
      "paths that are none",
      [{ full_name: "yard/a", paths: [1] }],
      "[0].paths[0]: expected a text, got 1",
    ],
    [
      "a name twice",
      [{ full_name: "yard/a" }, { full_name: "Yard/A" }],
      "[1].full_name: Yard/A stands there twice",
    ],
  ])("tells of %s", (_, value, message) => {
    const { problems } = read(value);
    expect(problems).toEqual([
      {
        file: "repos.json",
        line: null,
        severity: "error",
        message: expect.stringContaining(message) as string,
      },
    ]);
  });

  it("keeps the repositories that are right", () => {
    const { repositories, problems } = read([{ full_name: "?" }, { full_name: "yard/a" }]);
    expect(repositories.map(({ full_name }) => full_name)).toEqual(["yard/a"]);
    expect(problems).toHaveLength(1);
  });

  it("tells of text that is no JSON", () => {
    const { repositories, problems } = parseRepositoryIndex("[{", "repos.json");
    expect(repositories).toEqual([]);
    expect(problems[0]?.message).toMatch(/^expected JSON: /);
  });
});
