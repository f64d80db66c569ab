/** Nouns that name a deed, with the verb for it. */
const VERBS: Readonly<Record<string, string>> = {
  addition: "add",
  removal: "remove",
  deletion: "delete",
  creation: "create",
  integration: "integrate",
  migration: "migrate",
  improvement: "improve",
  reorganization: "reorganize",
  reorganisation: "reorganise",
  implementation: "implement",
  documentation: "document",
  verification: "verify",
  validation: "validate",
  cleanup: "clean up",
  "clean-up": "clean up",
  support: "support",
  review: "review",
  conversion: "convert",
  definition: "define",
  completion: "complete",
  evaluation: "evaluate",
  investigation: "investigate",
  publication: "publish",
  deployment: "deploy",
  development: "develop",
  upgrade: "upgrade",
  rewriting: "rewrite",
  testing: "test",
  clarification: "clarify",
  simplification: "simplify",
  unification: "unify",
  optimization: "optimize",
  optimisation: "optimise",
  replacement: "replace",
  installation: "install",
  generation: "generate",
  extension: "extend",
  modification: "modify",
  preparation: "prepare",
  adaptation: "adapt",
  separation: "separate",
  setup: "set up",
  renaming: "rename",
  deprecation: "deprecate",
  submission: "submit",
  merging: "merge",
  discussion: "discuss",
  transfer: "transfer",
  import: "import",
  export: "export",
  purchase: "purchase",
  sale: "sell",
  renewal: "renew",
  repair: "repair",
  announcement: "announce",
  approval: "approve",
  adoption: "adopt",
  distribution: "distribute",
  translation: "translate",
  registration: "register",
  restoration: "restore",
  inclusion: "include",
  revision: "revise",
  cancellation: "cancel",
};

/** Nouns of deeds that something may need ("the list needs an update"), as a pattern. */
export const DEED_NOUN =
  "(?:update|refresh|upgrade|review|verification|validation|testing|clean-?up|refactoring|rewrite|clarification|documentation|investigation|discussion|improvement|replacement)s?(?![\\p{L}-])";
const MORE: Readonly<Record<string, string>> = {
  update: "update",
  refresh: "refresh",
  refactoring: "refactor",
  rewrite: "rewrite",
};

/** The verb for a noun that names a deed ("migration" → "migrate"), in any case or number; else null. */
export function verbForNoun(noun: string): string | null {
  const one = noun.toLowerCase().replace(/s$/, "");
  if (Object.hasOwn(VERBS, one)) return VERBS[one] ?? null;
  return Object.hasOwn(MORE, one) ? (MORE[one] ?? null) : null;
}

const NOMINAL = /^(?<noun>[A-Za-z-]+?)s? (?:of|in|for|to|on|about|into)\s+(?=[\p{L}\d`'"])/u;

/** "Integration of the compiler" → "integrate the compiler"; null where no such noun comes first. */
export function verbOfNoun(text: string): string | null {
  const match = NOMINAL.exec(text);
  const noun = match?.groups?.["noun"]?.toLowerCase() ?? "";
  if (!match || !Object.hasOwn(VERBS, noun)) return null;
  const preposition = / (\w+)\s+$/.exec(match[0])?.[1] ?? "of";
  const fits =
    preposition === "of" ||
    (preposition === "for" && /^(?:support|replacement)$/.test(noun)) ||
    noun === "improvement" ||
    (noun === "discussion" && /^(?:on|about)$/.test(preposition)) ||
    (noun === "investigation" && preposition === "into");
  if (!fits || (noun === "support" && preposition === "of")) return null;
  const object = text
    .slice(match[0].length)
    .replace(
      /\s+(?:is |are )?(?:still )?(?:required|needed|necessary)(?=\s+(?:to|for|in)\b|$)/i,
      "",
    );
  return `${VERBS[noun] ?? ""} ${object}`;
}
