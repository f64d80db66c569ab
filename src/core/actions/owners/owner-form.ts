import { plainPattern } from "../language/plain-letters.ts";

/**
 * Where owners stand. The first group of the pattern holds the names; `trust` is what `judgeName`
 * must give each, inside a list that is marked as actions and outside of one.
 */
export interface OwnerForm {
  readonly pattern: RegExp;
  readonly trust: { readonly inActions: number; readonly elsewhere: number };
  /** Several independent places may name owners ("A will …, B helps"); else the first one counts. */
  readonly many?: boolean;
  /** The names are a clause's subject: what stands before them must end a clause. */
  readonly isSubject?: boolean;
  /** Whether the match is a label to leave out of the title ("Name:", "(Name)"), or only the names. */
  readonly label: boolean;
  /** What else must hold of the match. */
  readonly holds?: (match: RegExpExecArray) => boolean;
}

/** A pattern with places of its groups; `flags` are given where they differ. */
export const at = (source: string, flags = "du"): RegExp => plainPattern(source, flags);

/** Where a name is from: "(Acme)", "from Acme". */
export const ASIDE =
  "(?:\\s\\([^)]{1,30}\\)|\\s(?:from|at) (?:the )?\\p{Lu}[\\p{L}&.-]*(?: \\p{Lu}[\\p{L}&.-]*){0,2})?";
export const START =
  "^(?:\\[[^\\]]{2,12}\\]\\s)?(?:(?:\\p{Extended_Pictographic}\\uFE0F?|:[a-z_]{2,30}:)\\s)?[\\s*_>\\-–—]*";
export const BEFORE = "(?<![\\p{L}\\p{N}@/._-])";
/** A name in small letters, as handles and hasty notes have it: only known ones count. */
export const SMALL = "\\p{Ll}[\\p{Ll}\\d_-]{1,30}";
export const HANDLE = "@[\\w-]+(?:\\/[\\w-]+)?";
