import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultConfig } from "../../../src/core/config/default-config.ts";
import { parseConfig } from "../../../src/core/config/parse-config.ts";
import { tierRule } from "../../../src/core/config/tier-rule.ts";
import { formatProblem } from "../../../src/core/format-problem.ts";
import { runs } from "../../support/runs.ts";

const problemsOf = (text: string) => parseConfig(text, "m.yml").problems.map(formatProblem);

describe("parseConfig", () => {
  it.each([
    ["an empty file", ""],
    ["comments only", "# nothing yet\n"],
    ["a byte order mark", "\uFEFF# nothing yet\n"],
    [
      "sections whose lines are commented out",
      "people:\n#  jrha: [James]\nrepositories:\nlabels:\n",
    ],
  ])("takes %s as the defaults", (_, text) => {
    expect(parseConfig(text, "m.yml")).toEqual({ config: defaultConfig, problems: [] });
  });

  it("reads a whole config", () => {
    const text = [
      "minutes:",
      "  files: [_posts/*.md]",
      "  frontMatter: { category: [meeting, workshop] }",
      "tiers: { agreed: { decision: open, from: 0.7 }, suggested: ignore }",
      "repositories:",
      "  acme/engine: { words: [the broker] }",
      "  acme/docs:",
      "people:",
      "  ada-l: [Ada, AL]",
      "  ben:",
      "fallback: acme/meetings",
    ].join("\r\n");
    const { config, problems } = parseConfig(text, "m.yml");
    expect(problems).toEqual([]);
    expect(config).toMatchObject({
      minutes: { files: ["_posts/*.md"], frontMatter: { category: ["meeting", "workshop"] } },
      repositories: {
        "acme/engine": { words: ["the broker"], labels: [], ignore: false },
        "acme/docs": { words: [] },
      },
      people: { "ada-l": ["Ada", "AL"], ben: [] },
      fallback: "acme/meetings",
    });
    expect(tierRule(config!, "agreed")).toEqual({ decision: "open", from: 0.7 });
    expect(tierRule(config!, "suggested")).toEqual({ decision: "ignore", from: null });
    expect(tierRule(config!, "explicit")).toEqual({ decision: "open", from: null });
  });

  it.each([
    // values
    [
      "tiers:\n  agreed: opened",
      'm.yml:2: tiers.agreed: expected "open", "propose" or "ignore", got "opened"',
    ],
    [
      "tiers:\n  agreed: [open]",
      'm.yml:2: tiers.agreed: expected "open", "propose", "ignore" or a mapping, got a list',
    ],
    [
      "tiers:\n  agreed:\n    decision: open\n    from: 7",
      "m.yml:4: tiers.agreed.from: expected at most 1, got 7",
    ],
    [
      "tiers:\n  agreed:\npreview: true",
      'm.yml:2: tiers.agreed: expected "open", "propose", "ignore" or a mapping, got nothing',
    ],
    ["\n\npreview: yes", 'm.yml:3: preview: expected true or false, got "yes"'],
    ["limits: { newIssues: -1 }", "m.yml:1: limits.newIssues: expected at least 0, got -1"],
    ["limits: { newIssues: 1.5 }", "m.yml:1: limits.newIssues: expected a whole number, got 1.5"],
    ["fallback: engine", 'm.yml:1: fallback: expected a repository as "owner/name", got "engine"'],
    [
      "repositories:\n  engine: {}",
      'm.yml:2: repositories.engine: expected a repository as "owner/name", got the key "engine"',
    ],
    ["people:\n  ada: Ada", 'm.yml:2: people.ada: expected a list, got "Ada"'],
    ["people:\n  ada:\n    - Ada\n    - 7", "m.yml:4: people.ada[1]: expected a text, got 7"],
    [
      "minutes: { files: [] }",
      "m.yml:1: minutes.files: expected at least 1 entry, got an empty list",
    ],
    [
      "minutes:\n  frontMatter:\n    kind: { a: b }",
      "m.yml:3: minutes.frontMatter.kind: expected a text, a number, true, false or a list, got a mapping",
    ],
    ["accept:", "m.yml:1: accept: expected a list, got nothing"],
    // keys
    ["tier: {}", 'm.yml:1: tier: unknown key; did you mean "tiers"?'],
    ["Fallback: a/b", 'm.yml:1: Fallback: unknown key; did you mean "fallback"?'],
    ["limits:\n  newissue: 3", 'm.yml:2: limits.newissue: unknown key; did you mean "newIssues"?'],
    [
      "preview: true\nfiles: [a]",
      'm.yml:2: files: unknown key here; did you mean "minutes.files"?',
    ],
    [
      "repositories:\n  a/b.c:\n    color: red",
      'm.yml:3: repositories."a/b.c".color: unknown key; expected "words", "labels" or "ignore"',
    ],
    // shapes
    ["- a", "m.yml:1: expected a mapping, got a list"],
    ["hello", 'm.yml:1: expected a mapping, got "hello"'],
    // YAML
    [
      "preview: true\npreview: false",
      "m.yml:2: YAML: this key stands here twice; one of them would be lost",
    ],
    [
      "people:\n  @ada: [Ada]",
      "m.yml:2: YAML: Plain value cannot start with reserved character @; put the text in quotes",
    ],
    ["people:\n  012: [Ada]", 'm.yml:2: YAML: expected a text as the key; put it in quotes: "012"'],
    ["people:\n\tada: [Ada]", "m.yml:2: YAML: expected spaces as indentation, got a tab"],
    [
      "preview: true\n---\npreview: true",
      'm.yml:2: YAML: expected one document, got a second one after "---"',
    ],
    [
      "fallback: *there",
      "m.yml:1: YAML: Unresolved alias (the anchor must be set before the alias): there",
    ],
    ["? [a]\n: b", 'm.yml:1: YAML: expected "key: value", got an explicit key ("?")'],
    ['fallback: "a/b\n', 'm.yml:1: YAML: Missing closing "quote'],
    // globs
    [
      "minutes:\n  files:\n    - a/*.md\n    - /b/*.md",
      'm.yml:4: minutes.files[1]: expected a glob from the repository\'s root, as "minutes/**/*.md", got "/b/*.md"',
    ],
    [
      "minutes: { files: [minutes/] }",
      'm.yml:1: minutes.files[0]: expected a glob of files, got a folder; did you mean "minutes/**"?',
    ],
    [
      'minutes: { files: ["!a.md"] }',
      'm.yml:1: minutes.files[0]: expected a glob to select, got "!a.md"; use minutes.exclude',
    ],
    [
      'minutes: { exclude: ["a(b"] }',
      'm.yml:1: minutes.exclude[0]: expected a glob, got "a(b" (Missing closing: ")" - use "\\\\)" to match literal characters)',
    ],
    ['people: { ada: [" "] }', "m.yml:1: people.ada[0]: expected a name, got only white space"],
  ])("rejects %j", (text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
    expect(parseConfig(text, "m.yml").config).toBeNull();
  });

  it.each([
    [
      "people:\n  ada: [AL]\n  al-x: [al]",
      'm.yml:3: warning: people.al-x[0]: "al" also stands under "ada"; a name of two people assigns nobody',
    ],
    [
      "people:\n  Ada: []\n  ada: []",
      'm.yml:3: warning: people.ada: is the same as "Ada" to GitHub',
    ],
    [
      "people:\n  Ada Lovelace: []",
      'm.yml:2: warning: people."Ada Lovelace": is no GitHub login; nobody will be assigned',
    ],
    [
      "repositories:\n  a/b: { words: [x] }\n  a/c: { words: [X] }",
      'm.yml:3: warning: repositories.a/c.words[0]: "X" also stands under "a/b"; a word should lead to one repository',
    ],
    [
      "fallback: A/b\nrepositories: { a/b: { ignore: true } }",
      'm.yml:1: warning: fallback: A/b has "ignore: true" under repositories; it still is the fallback',
    ],
    [
      "tiers: { agreed: { decision: propose, from: 0.5 } }",
      'm.yml:1: warning: tiers.agreed.from: has no effect with decision "propose"',
    ],
    [
      "tiers: { agreed: { decision: open, from: 0.5 } }\npropose: { from: 0.6 }",
      "m.yml:1: warning: tiers.agreed.from: is lower than propose.from (0.6); nothing of this tier is proposed",
    ],
    ["fallback: !repo a/b", "m.yml:1: warning: YAML: Unresolved tag: !repo"],
  ])("warns of %j and still reads it", (text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
    expect(parseConfig(text, "m.yml").config).not.toBeNull();
  });

  it("names every mistake, in the order of the lines", () => {
    const text = "people:\n  ada: 1\nlimits:\n  newIssues: x\nlabel: {}\ntiers: { agreed: 1 }\n";
    expect(parseConfig(text, "m.yml").problems.map(({ line }) => line)).toEqual([2, 4, 5, 6]);
  });

  it("lets one value be written once and used twice", () => {
    const { config } = parseConfig("accept: &those [a/b]\nquoteIn: *those", "m.yml");
    expect(config).toMatchObject({ accept: ["a/b"], quoteIn: ["a/b"] });
  });

  it("does not expand aliases without end", () => {
    const names = "a b c d e f g h i j".split(" ");
    const bomb = names.map(
      (name, i) => `${name}: &${name} [${`${i ? `*${names[i - 1]!}` : "x"},`.repeat(10)}]`,
    );
    expect(problemsOf(bomb.join("\n"))).toEqual([
      "m.yml:2: YAML: Excessive alias count indicates a resource exhaustion attack",
    ]);
  });

  it.each([
    "- ",
    "? ",
    "[",
    "{a: ",
    "[? ",
    "{[a]: ",
    "&a ",
    "!!x ",
    "a: ",
    '"',
    "a:\n",
    "- |\n",
    "@x: 1\n",
  ])("survives %j many times over", (part) => {
    const { config, problems } = parseConfig(part.repeat(20_000), "m.yml");
    expect(config).toBeNull();
    expect(problems.length).toBeLessThanOrEqual(100);
  });

  it("refuses what is too large", () => {
    expect(problemsOf("#".repeat(600_000))).toEqual([
      "m.yml:1: YAML: expected at most 500000 characters, got 600000",
    ]);
  });

  const words = [
    "people",
    "minutes",
    "files",
    "tiers",
    "agreed",
    "a/b",
    "from",
    "x",
    "1",
    "null",
    "&a",
    "*a",
    "<<",
  ];
  const signs = [
    ":",
    ": ",
    "\n",
    "\r\n",
    "\n  ",
    "- ",
    "[",
    "]",
    "{",
    "}",
    ", ",
    "?",
    "|",
    ">",
    "#",
    '"',
    "'",
    "!",
    "%",
    "---\n",
    "\t",
    "\uFEFF",
    "\u2028",
  ];
  it("never throws, and names lines that are in the file", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(fc.constantFrom(...words, ...signs)).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(text, (yaml) => {
        const lines = yaml.split("\n").length - (yaml.endsWith("\n") ? 1 : 0);
        const { config, problems } = parseConfig(yaml, "m.yml");
        for (const { line } of problems) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(Math.max(1, lines));
        }
        expect(config === null).toBe(problems.some(({ severity }) => severity === "error"));
      }),
      { numRuns: runs(1000) },
    );
  });

  it("names the line of a mistake wherever it stands", () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(20), (before, after) => {
        const comment = "# a comment\n";
        const text = `${comment.repeat(before)}limits:\n${comment.repeat(after)}  newIssues: many\n`;
        expect(parseConfig(text, "m.yml").problems.map(({ line }) => line)).toEqual([
          before + after + 2,
        ]);
      }),
    );
  });
});
