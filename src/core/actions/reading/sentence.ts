import type { Word } from "../language/tag-words.ts";
import type { Frame } from "./frame.ts";

/** A sentence without its marker, speaker and topic. */
export interface Sentence {
  readonly body: string;
  readonly words: readonly Word[];
  /** Its clauses: who does what. */
  readonly frames: readonly Frame[];
}
