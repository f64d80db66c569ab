import { ALSO_NOUNS } from "../language/task-verbs.ts";
import { findForm } from "./find-form.ts";
import type { FormName } from "./form.ts";
import { readSentence } from "./read-sentence.ts";
import type { Sentence } from "./sentence.ts";
import { zoneOf } from "./zone.ts";

const TOPIC = /^[^:\n]{1,60}[^:\s]\s?:\s+(?=\S)/;

const TAG = /^(?:@[\w-]{1,39}\s+[-–—]|\[name=[^\]\n]{1,40}\]:?|\(\p{Lu}{2,4}\):?)\s+(?=\S)/u;

/** Forms that say in the words before a colon what is to be done. */
const ASKS: ReadonlySet<FormName> = new Set([
  "request",
  "someone will",
  "someone to",
  "someone should",
  "promise",
  "need to do",
  "should do",
  "must be done",
  "to be done",
  "will do",
  "will be done",
]);

/**
 * What stands before a task and is none of it, with its colon: a topic ("Mirror: …"), or a tag of who
 * speaks or is told ("@ann - …", "[name=ann] …", "(AK) …"); null where there is none. What stands before
 * a colon is no topic but the task where it asks for something ("To be asked: is it safe?"), and where
 * nothing but the owners stands behind it ("Repair of the mirror: Ann").
 */
export function topicBefore(
  text: string,
  names: ReadonlySet<string>,
  owners: readonly string[],
): string | null {
  const tag = TAG.exec(text)?.[0] ?? null;
  const topic = TOPIC.exec(maskLinks(text))?.[0];
  if (topic === undefined) return tag;
  if (zoneOf(topic) === "attendance") return topic;
  const behind = owners.reduce((rest, owner) => rest.replace(owner, ""), text.slice(topic.length));
  if (owners.length > 0 && !/\p{L}/u.test(behind.replace(/\band\b/g, ""))) return tag;
  const before = readSentence(topic.replace(/[\s:–—-]+$/, ""), names);
  return before.words.length > 2 && asks(before) ? tag : topic;
}

function asks(sentence: Sentence): boolean {
  const { name, said } = findForm(sentence);
  if (name === "instruction") return !ALSO_NOUNS.has(said) || sentence.words[1]?.tag === "DET";
  return ASKS.has(name);
}

/** Keeps colons of URLs and times from being read as a topic's. */
function maskLinks(text: string): string {
  return text
    .slice(0, 400)
    .replace(/\bhttps?:\S+/g, (url) => "x".repeat(url.length))
    .replace(/\d:\d/g, "0.0");
}
