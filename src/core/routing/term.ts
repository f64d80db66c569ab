/** What of a repository a term is taken from. */
export type TermKind =
  "word" | "name" | "name part" | "topic" | "folder" | "file" | "family" | "prefix" | "description";

/** A name under which a repository, or something in it, may be mentioned. */
export interface Term {
  /** As `nameKey` writes it. */
  readonly key: string;
  readonly kind: TermKind;
  /** 0 to 1: how surely somebody who uses this name means this repository, if no other has it. */
  readonly weight: number;
  /** As people know it: a folder, a file, a word of the config. */
  readonly shown: string;
}
