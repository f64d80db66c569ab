import type { OutlineNode } from "../../minutes/outline.ts";
import { leadInOf } from "../context/around.ts";
import type { FieldContext } from "../context/field-context.ts";
import { meetingDateAt } from "../dates/meeting-date-at.ts";
import type { Word } from "../language/tag-words.ts";
import { findOwners, type OwnerPlace } from "../owners/find-owners.ts";
import { knownNames } from "../owners/known-names.ts";
import type { Statement } from "../statements/statement.ts";
import { findListRole, type ListRole } from "./action-list.ts";
import { findForm } from "./find-form.ts";
import type { Form } from "./form.ts";
import type { Frame } from "./frame.ts";
import { findMarker, type Marker } from "./marker.ts";
import { readSentence } from "./read-sentence.ts";
import { topicBefore } from "./topic-before.ts";
import { zoneOf, type Zone } from "./zone.ts";

/** A statement as the signals see it. */
export interface Reading {
  readonly statement: Statement;
  /** The text on one line. */
  readonly text: string;
  /** The text without what stands before the task: marker, speaker, topic and colon. */
  readonly body: string;
  /** `body` in lower case with straight quotes. */
  readonly lower: string;
  /** The body's words. */
  readonly words: readonly Word[];
  readonly marker: Marker | null;
  /** The name before a colon or a dash at the start of the block, or null. */
  readonly speaker: string | null;
  /** What stands between the start and the first colon of a topic ("Pan: need to …"), or null. */
  readonly topic: string | null;
  /** Zones of the headings above, nearest first. */
  readonly sections: readonly (Zone | null)[];
  /** Zones of lead-ins and parent items, nearest first. */
  readonly leads: readonly (Zone | null)[];
  readonly form: Form;
  /** Its clauses: who does what. */
  readonly frames: readonly Frame[];
  /** Its part in a list of actions, or null. */
  readonly list: ListRole | null;
  readonly parent: OutlineNode;
  /** The paragraph that its list stands behind, a blank line between, or null. */
  readonly leadIn: OutlineNode | null;
  /** Who is to do it, if it is a task: as written. */
  readonly owners: readonly string[];
  /** Where the owners stand; null where there are none. */
  readonly ownerPlace: OwnerPlace | null;
  /** The date of the meeting that it is of, or null. */
  readonly meetingDate: string | null;
  /** Lower case names of people and sites that the minutes give: attendees, speakers. */
  readonly names: ReadonlySet<string>;
}

const SPEAKER =
  /^(@[\w-]{1,39}|@?\p{Lu}[\p{L}'’-]{0,20}\.?(?: (?:\p{Lu}[\p{L}.'’-]{0,20}|de|van|von)){0,2}|\[[^\]\n]{2,30}\])(?:\s?[:：]\s|\s[-–—]\s)/u;
/** Reads one statement of a file. */
export function readStatement(statement: Statement, context: FieldContext): Reading {
  const names = knownNames(context.minutes, context.people).agents;
  const text = statement.text.replace(/\s+/g, " ");
  const marker = findMarker(text);
  const blockText = statement.block.text.slice(0, 80).replace(/\s+/g, " ");
  const speaker = SPEAKER.exec(blockText)?.[1] ?? null;
  const afterMarker = text.slice(marker?.end ?? 0);
  const { owners, place } = findOwners(statement, context);
  const named = owners.map(({ name }) => name);
  const topic = topicBefore(afterMarker, names, named);
  const body = afterMarker.slice(topic?.length ?? 0);
  const sentence = readSentence(body, names);
  const { words, frames } = sentence;
  const above = [...statement.ancestors].reverse();
  const inside = above.filter((node) => node.kind !== "heading" && node.kind !== "document");
  const headings = above.filter((node) => node.kind === "heading");
  return {
    statement,
    text,
    body,
    lower: body.toLowerCase().replace(/[’‘]/g, "'"),
    words,
    form: findForm(sentence),
    frames,
    marker,
    speaker,
    topic: topic === null ? null : topic.replace(/[\s:–—-]+$/, ""),
    sections: headings.map((node) => zoneOf(node.text)),
    leads: inside.map((node) => zoneOf(node.text)),
    list: findListRole(statement),
    parent: above[0]!,
    leadIn: leadInOf(statement.block, context.minutes),
    owners: named,
    ownerPlace: place,
    meetingDate: meetingDateAt(context.minutes, statement.lines[0]),
    names,
  };
}
