import type { FormName } from "./form.ts";
import type { Frame, Subject } from "./frame.ts";

const SOMEONE: ReadonlySet<Subject> = new Set(["person", "role", "someone", "we", "I"]);
const NAMED: ReadonlySet<Subject> = new Set(["acronym", "name"]);

/** The form that a clause has by who does what in it; null where this tells nothing of work. */
export function formOfFrame({ subject, mood, sort, isSubordinate }: Frame): FormName | null {
  if (isSubordinate) return null;
  if (mood === "negated") return "denies";
  if (mood === "could") return "could";
  if (sort === "none") return null;
  if (mood === "present" && subject !== "person" && subject !== "we" && subject !== "I")
    return "describes";
  if (sort === "state") return null;
  if (SOMEONE.has(subject) || NAMED.has(subject)) {
    if (mood === "will" || mood === "agreed") return "someone will";
    if (mood === "to") return "someone to";
    if (mood === "should" || mood === "need") return "someone should";
    if (mood === "can" && subject === "person") return "can do";
    if (mood === "present" && subject === "person") return "someone does";
    return null;
  }
  if (subject === "they" && mood === "will") return "someone will";
  if (subject === "none") {
    if (mood === "will") return "will do";
    if (mood === "can") return "can do";
    if (mood === "need") return "need to do";
    if (mood === "should") return "should do";
    if (mood === "passive need") return "must be done";
    return null;
  }
  if (subject === "thing") {
    if (mood === "will") return "thing will";
    if (mood === "to") return "thing to";
  }
  return null;
}
