import type { VerbGroup } from "../language/verb-groups.ts";

/** Who a clause is about. */
export type Subject =
  | "person"
  | "acronym"
  | "name"
  | "we"
  | "I"
  | "they"
  | "role"
  | "someone"
  | "users"
  | "it"
  | "thing"
  | "none";

/** How the clause relates its subject to the verb. */
export type Mood =
  | "will"
  | "to"
  | "should"
  | "need"
  | "can"
  | "could"
  | "want"
  | "agreed"
  | "passive need"
  | "passive will"
  | "going on"
  | "past"
  | "present"
  | "bare"
  | "negated"
  | "none";

/** What sort of verb it is. */
export type VerbSort = VerbGroup | "verb" | "none";

/** A clause as a frame: subject, mood and verb. */
export interface Frame {
  /** Whether it hangs on another clause: it says which, why, when or if, but not what is to be done. */
  readonly isSubordinate: boolean;
  readonly subject: Subject;
  readonly mood: Mood;
  readonly sort: VerbSort;
  /** The verb's stem, or an empty text. */
  readonly verb: string;
}
