import type { Matchable } from "./matchable.ts";
import { differ, similarity } from "./similarity.ts";

/** Why two sentences are, or are not, the same action. */
export interface Likeness {
  /** 0 to 1; 1 where the texts are equal but for case, white space and punctuation. */
  readonly likeness: number;
  /** They stand under the same heading. */
  readonly sameTopic: boolean;
  /** What makes them two, however alike, in words; empty where nothing does. */
  readonly vetoes: readonly string[];
}

/** Compares two sentences as matching does, and says what speaks against them. */
export function explainLikeness(a: Matchable, b: Matchable): Likeness {
  const pairs: [string, ReadonlySet<string>, ReadonlySet<string>][] = [
    ["other numbers", a.terms.numbers, b.terms.numbers],
    ["other names", a.terms.identifiers, b.terms.identifiers],
    ["other owners", a.owners, b.owners],
  ];
  const vetoes = pairs
    .filter(([, one, other]) => differ(one, other))
    .map(([what, one, other]) => `${what}: ${[...one].join(", ")} and ${[...other].join(", ")}`);
  return {
    likeness: a.canonical === b.canonical ? 1 : similarity(a.terms, b.terms),
    sameTopic: a.topic === b.topic,
    vetoes: a.terms.negated === b.terms.negated ? vetoes : [...vetoes, "one of them says “not”"],
  };
}
