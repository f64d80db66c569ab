import picomatch from "picomatch";
import type { Finding } from "./finding.ts";
import type { Config } from "./schema.ts";
import { sameName } from "../same-name.ts";
import { TIERS } from "../actions/action.ts";
import type { KeyPath } from "../read-yaml.ts";

/** A rule that one field's schema cannot state. */
type Rule = (config: Config) => Finding[];

const find = (
  path: KeyPath,
  message: string,
  severity: Finding["severity"] = "warning",
  part: Finding["part"] = "value",
): Finding => ({ path, part, message, severity });

/** Checks what holds across fields, and what a schema cannot say: globs, names that clash. */
export function checkRules(config: Config): Finding[] {
  return rules.flatMap((rule) => rule(config));
}

const globs: Rule = ({ minutes }) =>
  (["files", "exclude"] as const).flatMap((key) =>
    minutes[key].flatMap((glob, index) => {
      const message = globProblem(glob);
      return message === null ? [] : [find(["minutes", key, index], message, "error")];
    }),
  );

function globProblem(glob: string): string | null {
  if (glob.length > 1000) return "expected a glob of at most 1000 characters";
  if (glob.startsWith("!")) return `expected a glob to select, got ${q(glob)}; use minutes.exclude`;
  if (/^(\.?\/|\.\.\/)/.test(glob) || glob.includes("\\\\"))
    return `expected a glob from the repository's root, as "minutes/**/*.md", got ${q(glob)}`;
  if (glob.endsWith("/"))
    return `expected a glob of files, got a folder; did you mean ${q(`${glob}**`)}?`;
  try {
    picomatch(glob, { strictBrackets: true });
  } catch (error) {
    // Picomatch's way to say that a bracket is not closed.
    if (!(error instanceof SyntaxError)) throw error;
    return `expected a glob, got ${q(glob)} (${error.message})`;
  }
  return null;
}

const peopleNames: Rule = ({ people }) =>
  clashes(
    people,
    (login, index) => ["people", login, index],
    "a name of two people assigns nobody",
  );

const repositoryWords: Rule = ({ repositories }) =>
  clashes(
    Object.fromEntries(Object.entries(repositories).map(([name, { words }]) => [name, words])),
    (name, index) => ["repositories", name, "words", index],
    "a word should lead to one repository",
  );

/** Values that two keys claim: GitHub's names and people's names alike ignore case. */
function clashes(
  lists: Record<string, readonly string[]>,
  at: (key: string, index: number) => KeyPath,
  consequence: string,
): Finding[] {
  const owners = new Map<string, string>();
  return Object.entries(lists).flatMap(([key, values]) =>
    values.flatMap((value, index) => {
      const folded = fold(value);
      const first = owners.get(folded);
      owners.set(folded, first ?? key);
      if (first === undefined || first === key) return [];
      return [find(at(key, index), `${q(value)} also stands under ${q(first)}; ${consequence}`)];
    }),
  );
}

const sameKeys: Rule = (config) =>
  (["people", "repositories"] as const).flatMap((section) => {
    const seen = new Map<string, string>();
    return Object.keys(config[section]).flatMap((key) => {
      const first = seen.get(key.toLowerCase());
      seen.set(key.toLowerCase(), first ?? key);
      if (first === undefined) return [];
      return [find([section, key], `is the same as ${q(first)} to GitHub`, "warning", "key")];
    });
  });

const logins: Rule = ({ people }) =>
  Object.keys(people)
    .filter((login) => !/^[a-z\d](?:[\w-]{0,37}[a-z\d])?(?:\[bot\])?$/i.test(login))
    .map((login) =>
      find(["people", login], "is no GitHub login; nobody will be assigned", "warning", "key"),
    );

const fallbackIgnored: Rule = ({ fallback, repositories }) => {
  if (fallback === null) return [];
  const entry = Object.entries(repositories).find(([name]) => sameName(name, fallback));
  return entry?.[1].ignore === true
    ? [
        find(
          ["fallback"],
          `${fallback} has "ignore: true" under repositories; it still is the fallback`,
        ),
      ]
    : [];
};

const thresholds: Rule = ({ tiers, propose }) =>
  TIERS.flatMap((tier) => {
    const rule = tiers[tier];
    if (typeof rule === "string" || rule.from === undefined) return [];
    const path = ["tiers", tier, "from"];
    if (rule.decision !== "open")
      return [find(path, `has no effect with decision "${rule.decision}"`)];
    if (propose.from !== undefined && rule.from < propose.from)
      return [
        find(
          path,
          `is lower than propose.from (${propose.from}); nothing of this tier is proposed`,
        ),
      ];
    return [];
  });

const blankEntries: Rule = ({ people, repositories }) => [
  ...Object.entries(people).flatMap(([login, names]) =>
    names.flatMap((name, i) =>
      name.trim() === ""
        ? [find(["people", login, i], "expected a name, got only white space", "error")]
        : [],
    ),
  ),
  ...Object.entries(repositories).flatMap(([repository, { words }]) =>
    words.flatMap((word, i) =>
      word.trim() === ""
        ? [
            find(
              ["repositories", repository, "words", i],
              "expected a word, got only white space",
              "error",
            ),
          ]
        : [],
    ),
  ),
];

const rules: readonly Rule[] = [
  globs,
  blankEntries,
  peopleNames,
  repositoryWords,
  sameKeys,
  logins,
  fallbackIgnored,
  thresholds,
];

function fold(text: string): string {
  return text.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
}

function q(text: string): string {
  return JSON.stringify(text);
}
