import type { OutlineNode } from "../../minutes/outline.ts";
import { leadInOf } from "../context/around.ts";
import type { FieldContext } from "../context/field-context.ts";
import { meetingDateAt } from "../dates/meeting-date-at.ts";
import { tagWords, type Word } from "../language/tag-words.ts";
import { findOwners, type OwnerPlace } from "../owners/find-owners.ts";
import { knownNames } from "../owners/known-names.ts";
import type { Statement } from "../statements/statement.ts";
import { findListRole, type ListRole } from "./action-list.ts";
import { findForm, type Form } from "./find-form.ts";
import { findFrames } from "./find-frames.ts";
import type { Frame } from "./frame.ts";
import { findMarker, type Marker } from "./marker.ts";
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
  /^(@?\p{Lu}[\p{L}'’-]{0,20}\.?(?: (?:\p{Lu}[\p{L}.'’-]{0,20}|de|van|von)){0,2}|\[[^\]\n]{2,30}\])(?:\s?[:：]\s|\s[-–—]\s)/u;
const TOPIC = /^[^:\n]{1,60}[^:\s]\s?:\s+(?=\S)/;

/** Reads one statement of a file. */
export function readStatement(statement: Statement, context: FieldContext): Reading {
  const names = knownNames(context.minutes, context.people).agents;
  const text = statement.text.replace(/\s+/g, " ");
  const marker = findMarker(text);
  const blockText = statement.block.text.slice(0, 80).replace(/\s+/g, " ");
  const speaker = SPEAKER.exec(blockText)?.[1] ?? null;
  const afterMarker = text.slice(marker?.end ?? 0);
  const topic = TOPIC.exec(maskLinks(afterMarker))?.[0] ?? null;
  const body = topic === null ? afterMarker : afterMarker.slice(topic.length);
  const words = tagWords(maskSpans(body));
  const above = [...statement.ancestors].reverse();
  const inside = above.filter((node) => node.kind !== "heading" && node.kind !== "document");
  const headings = above.filter((node) => node.kind === "heading");
  const { owners, place } = findOwners(statement, context);
  return {
    statement,
    text,
    body,
    lower: body.toLowerCase().replace(/[’‘]/g, "'"),
    words,
    form: findForm(body, words),
    frames: findFrames(words, names),
    marker,
    speaker,
    topic: topic === null ? null : topic.replace(/[\s:]+$/, ""),
    sections: headings.map((node) => zoneOf(node.text)),
    leads: inside.map((node) => zoneOf(node.text)),
    list: findListRole(statement),
    parent: above[0]!,
    leadIn: leadInOf(statement.block, context.minutes),
    owners: owners.map(({ name }) => name),
    ownerPlace: place,
    meetingDate: meetingDateAt(context.minutes, statement.lines[0]),
    names,
  };
}

/** Keeps colons of URLs and times from being read as a topic's. */
function maskLinks(text: string): string {
  return text
    .slice(0, 400)
    .replace(/\bhttps?:\S+/g, (url) => "x".repeat(url.length))
    .replace(/\d:\d/g, "0.0");
}

function maskSpans(text: string): string {
  return text
    .slice(0, 1000)
    .replace(/\bhttps?:\S+/g, "weblink")
    .replace(/(?:[\w.-]{1,60}\/[\w.-]{1,60})?#\d{1,6}\b/g, "issueref")
    .replace(/\b[\w-]{1,60}(?:[._/][\w-]{1,60})+(?:\(\))?/g, "codename");
}
