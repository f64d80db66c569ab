/** The layers of docs/design.md: imports go one way, and the core stays pure. */
/** Libraries that compute and nothing else. */
const pure = [
  "@noble/hashes",
  "chrono-node",
  "compromise",
  // Reads its own word lists once, as it is loaded.
  "dictionary-en",
  "diff",
  "fastest-levenshtein",
  "hast[a-z-]*",
  "mdast[a-z-]*",
  "micromark[a-z-]*",
  "nspell",
  "picomatch",
  "remark-[a-z]+",
  "stemmer",
  "unified",
  "unist[a-z-]*",
  "vfile",
  "wink-eng-lite-web-model",
  "wink-nlp",
  "yaml",
  "zod",
];

module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    {
      name: "core-imports-core-only",
      comment: "The core is pure: it knows nothing of GitHub, the runtime or the command line.",
      severity: "error",
      from: { path: "^src/core" },
      to: { path: "^src/(?!core/)" },
    },
    {
      name: "core-imports-no-node-builtins",
      severity: "error",
      from: { path: "^src/core" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "core-imports-listed-libraries-only",
      severity: "error",
      from: { path: "^src/core" },
      to: {
        path: "node_modules",
        pathNot: pure.map((name) => `node_modules/(@types/)?${name}/`),
      },
    },
    {
      name: "github-imports-core-only",
      severity: "error",
      from: { path: "^src/github" },
      to: { path: "^src/(?!core/|github/)" },
    },
    {
      name: "sync-imports-core-and-github",
      severity: "error",
      from: { path: "^src/sync" },
      to: { path: "^src/(?!core/|github/|sync)" },
    },
    {
      name: "runtime-does-not-import-entries",
      severity: "error",
      from: { path: "^src/runtime" },
      to: { path: "^src/cli" },
    },
    {
      name: "octokit-only-in-github",
      comment:
        "Repositories are asked of through src/github; of the app itself, runtime and cli ask.",
      severity: "error",
      from: { path: "^src/(?!github/|runtime/|index|cli/)" },
      to: { path: "node_modules/(@octokit|probot)/" },
    },
    {
      name: "src-does-not-import-tests",
      severity: "error",
      from: { path: "^src" },
      to: { path: "^(test|bench)" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|test/cases|test/fixtures)" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "node", "default"],
    },
  },
};
