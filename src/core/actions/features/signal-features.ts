import type { Reading } from "../reading/reading.ts";
import { SIGNALS } from "../signals/all.ts";

/** Signals that find a name or a title: which one it is must not be learned. */
const NAMING = new Set(["knownNameFirst", "topicFirst", "ownerFirst", "ownerAtEnd", "inTalk"]);

/** What the signals find, and in which words. */
export function* signalFeatures(reading: Reading): Generator<string> {
  for (const [name, { find }] of Object.entries(SIGNALS)) {
    const found = find(reading);
    if (found === false) continue;
    yield name;
    if (typeof found === "string" && /^[a-z' ]{1,40}$/.test(found) && !NAMING.has(name))
      yield `${name}=${found}`;
  }
}
