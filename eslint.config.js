import eslint from "@eslint/js";
import tseslint from "typescript-eslint";

/** What would make the core impure: a clock, chance, the environment, the network, waiting. */
const impure = [
  "process",
  "fetch",
  "console",
  "setTimeout",
  "setInterval",
  "crypto",
  "performance",
];

export default tseslint.config(
  { ignores: ["dist", "coverage", "test/fixtures/**", "test/cases/**"] },
  eslint.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ["*.js", "*.cjs", "bench/train/*.js"] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "off",
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // The finder's longest functions are lists of rules in their order, which read best in one piece.
    files: ["src/**/*.ts"],
    ignores: ["src/core/actions/**"],
    rules: {
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["src/core/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", ...impure],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "The core takes chance as a parameter." },
        { object: "Date", property: "now", message: "The core takes the time as a parameter." },
      ],
      "no-restricted-syntax": [
        "error",
        { selector: ":function[async=true]", message: "The core is synchronous." },
        { selector: "AwaitExpression", message: "The core is synchronous." },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "The core takes the time as a parameter.",
        },
      ],
    },
  },
  { files: ["**/*.js", "**/*.cjs"], ...tseslint.configs.disableTypeChecked },
  { files: ["**/*.cjs"], languageOptions: { globals: { module: "writable" } } },
);
