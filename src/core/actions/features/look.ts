import type { Reading } from "../reading/reading.ts";
import { SIGNALS } from "../signals/all.ts";

/** What a neighbour sees of a statement. */
export function look(reading: Reading): Set<string> {
  const seen = new Set<string>([`form ${reading.form.name}`]);
  const is = (name: string, as: string): void => {
    if (SIGNALS[name]?.find(reading) !== false) seen.add(as);
  };
  is("imperative", "imperative");
  is("someoneWill", "future");
  is("someoneTo", "future");
  is("startsInPast", "past");
  is("ownerAtEnd", "owner");
  is("noVerb", "noVerb");
  is("marked", "marked");
  is("need", "need");
  is("must", "need");
  is("could", "hedge");
  is("suggests", "hedge");
  is("question", "question");
  is("done", "done");
  is("goingOn", "goingOn");
  is("endsWithColon", "colon");
  return seen;
}
