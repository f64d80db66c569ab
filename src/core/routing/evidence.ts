import { isCommonWord } from "./is-common-word.ts";
import { findMentions, type Mention } from "./find-mentions.ts";
import { findReferences } from "./find-references.ts";
import type { RoutableAction } from "./routable-action.ts";
import type { Role } from "./role.ts";
import type { RoutingIndex } from "./routing-index.ts";
import type { TermKind } from "./term.ts";
import { nameKey } from "./tokens.ts";

/** Where a reason stands, seen from the action. */
export type Place = "own" | "parent" | "heading" | "neighbour" | "reference";

/** One reason for a repository. */
export interface Evidence {
  readonly repository: string;
  readonly place: Place;
  readonly kind: TermKind | "reference";
  /** How much it counts: what the name is worth, less for each step away from the action. */
  readonly weight: number;
  /** The name as the minutes write it. */
  readonly written: string;
  /** The name as the repository or the config has it. */
  readonly shown: string;
}

/** How much a place counts, and how much each step further out takes away. */
const OWN = 1;
const REFERENCE = 0.8;
const NEIGHBOUR = 0.4;
const PARENT = { nearest: 0.8, step: 0.8 };
const HEADING = { nearest: 0.72, step: 0.5 };
/** Under "Barns and fields", a task is about either. */
const JOINED = 0.75;
/** What the title adds that the text does not say was already taken from the context. */
const TITLE = 0.9;
/** What the part that a name plays in its sentence does to its weight. */
const ROLE: Readonly<Record<Role, number>> = {
  topic: 1.15,
  title: 1.15,
  destination: 1.15,
  plain: 1,
  aside: 0.65,
};

/** Of several repositories that a text names, the first is a little more likely the one it is about. */
const LATER = 0.96;

/** All reasons in and around an action, whatever they lead to. */
export function gatherEvidence(action: RoutableAction, index: RoutingIndex): Evidence[] {
  const found: Evidence[] = [];
  const read = (text: string, place: Place, weight: number): void => {
    for (const mention of findMentions(text, index))
      found.push({
        ...mention,
        place,
        weight: mention.weight * weight * partPlayed(mention, place) * LATER ** mention.order,
      });
    for (const { repository, written } of findReferences(text, index))
      found.push({ repository, place, kind: "reference", weight, written, shown: written });
  };
  read(action.text, "own", OWN);
  if (found.length === 0) read(action.title, "own", TITLE);
  for (const text of [...action.references, ...(action.links ?? [])])
    for (const { repository, written } of findReferences(text, index))
      found.push({
        repository,
        place: "reference",
        kind: "reference",
        weight: REFERENCE,
        written,
        shown: written,
      });
  outwards(action.groups ?? action.parents, PARENT, (text, weight) => {
    read(text, "parent", weight);
  });
  const headings = action.headings.filter((text) => saysSomething(text, index));
  outwards(headings, HEADING, (text, weight) => {
    read(text, "heading", weight);
  });
  for (const text of action.neighbours ?? []) read(text, "neighbour", NEIGHBOUR);
  return found;
}

/** A heading names its topic whatever its grammar; a grouping line is one above others only. */
function partPlayed({ role, isJoined }: Mention, place: Place): number {
  if (place === "heading") return isJoined ? JOINED : 1;
  return role === "title" && place !== "parent" ? 1 : ROLE[role];
}

/** Not so "Discussion" or "Future plans": what stands there is as near to the heading above. */
function saysSomething(heading: string, index: RoutingIndex): boolean {
  return (
    !nameKey(heading).split("-").every(isCommonWord) || findMentions(heading, index).length > 0
  );
}

function outwards(
  texts: readonly string[],
  { nearest, step }: { readonly nearest: number; readonly step: number },
  visit: (text: string, weight: number) => void,
): void {
  let weight = nearest;
  for (const text of texts.toReversed()) {
    visit(text, weight);
    weight *= step;
  }
}
