import type { Action, Decision } from "../actions/action.ts";
import { zoneOf } from "../actions/reading/zone.ts";
import { meetingAt } from "../minutes/meeting/meeting-at.ts";
import type { ReadFile } from "./file-change.ts";
import type { Matchable } from "./matchable.ts";
import { readAction } from "./read-action.ts";
import { conflicts, differ, similarity } from "./similarity.ts";

/** How much two sentences under different headings must have in common to be one action. */
const ENOUGH = 0.8;
/** Equal sentences of fewer content words mean the same only under the same headings. */
const TELLING = 3;
/** A file with more actions than this is taken as it is. */
const MOST = 400;
/** Headings of lists, which say nothing of what their items are about. */
const LISTS = new Set(["actions", "earlier actions", "next steps", "decisions", "summary"]);
const FIRMNESS: readonly Decision[] = ["ignore", "propose", "open", "link"];

/** A file's minutes and what they state. */
type Stating = Pick<ReadFile, "minutes" | "actions">;

/** An action with what telling its repeats needs. */
interface Stated extends Matchable {
  readonly action: Action;
  /** The headings and parents that say what it is about. */
  readonly about: readonly string[];
  readonly date: string | null;
}

/**
 * The actions of a file, each once: a meeting that states an action where it is discussed and again
 * in a recap list has agreed one thing. The firmest statement stays, the first of equals; what only
 * another one says (an owner, a date, that it is done) is added to it.
 *
 * The same sentence about two different things, or by two owners, stays two.
 */
export function mergeRepeats(file: Stating): readonly Action[] {
  if (file.actions.length > MOST) return file.actions;
  const kept: Stated[] = [];
  for (const action of file.actions) {
    const stated = read(file, action);
    const at = kept.findIndex((other) => isRepeat(other, stated));
    const earlier = kept[at];
    if (earlier === undefined) kept.push(stated);
    else kept[at] = { ...earlier, action: merge(earlier.action, action) };
  }
  return kept.map(({ action }) => action);
}

function read(file: Stating, action: Action): Stated {
  return {
    ...readAction(action),
    action,
    about: [...action.headings, ...action.parents].filter(
      (text) => !isList(text) && !names(text, action),
    ),
    date: meetingAt(file.minutes, action.lines[0]).date,
  };
}

/** Whether a title is no topic, but whose actions stand under it: "Ann", "Ann:". */
function names(text: string, { owners }: Action): boolean {
  const bare = text.toLowerCase().replace(/^\W+|\W+$/g, "");
  return owners.some(({ name }) => name.toLowerCase().replace(/^@/, "") === bare);
}

function isList(text: string): boolean {
  const zone = zoneOf(text);
  return zone !== null && LISTS.has(zone);
}

function isRepeat(a: Stated, b: Stated): boolean {
  if (a.date !== b.date || differ(a.owners, b.owners)) return false;
  const [short, long] = a.about.length < b.about.length ? [a.about, b.about] : [b.about, a.about];
  if (!short.every((text, i) => text === long[i])) return false;
  const { words, numbers, identifiers } = a.terms;
  const telling = words.size + numbers.size + identifiers.size >= TELLING;
  if (a.canonical === b.canonical) return telling || short.length === long.length;
  if (a.topic === b.topic || !telling || conflicts(a.terms, b.terms)) return false;
  return similarity(a.terms, b.terms) >= ENOUGH;
}

function merge(a: Action, b: Action): Action {
  const firmer = FIRMNESS.indexOf(b.decision) > FIRMNESS.indexOf(a.decision);
  const [one, other] = firmer ? [b, a] : [a, b];
  return {
    ...one,
    owners: one.owners.length > 0 ? one.owners : other.owners,
    due: one.due ?? other.due,
    state: other.state === "done" ? "done" : one.state,
  };
}
