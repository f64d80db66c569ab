import { stemmer } from "stemmer";
import type { Word } from "../language/tag-words.ts";
import type { Form } from "./form.ts";
import type { Frame } from "./frame.ts";

/** Stems of verbs for telling how things are. */
const REPORTING: ReadonlySet<string> = new Set(
  (
    "explain clarify emphasize emphasise stress acknowledge describe outline detail highlight illustrate share counter recall " +
    "summarize summarise demonstrate show discuss cover address elaborate express"
  )
    .split(" ")
    .map((verb) => stemmer(verb)),
);

/**
 * The form of what somebody told, whatever needs or plans it tells of: "Ann explained that we should
 * …", "the paper describes …"; null for other sentences.
 */
export function readReport(clause: Frame | undefined, words: readonly Word[]): Form | null {
  if (clause === undefined || !REPORTING.has(clause.verb) || clause.isSubordinate) return null;
  if (!/^(?:past|present)$/.test(clause.mood) || clause.subject === "none") return null;
  const said = words.find(({ stem }) => stem === clause.verb);
  return said === undefined ? null : { name: "past", said: said.text };
}
