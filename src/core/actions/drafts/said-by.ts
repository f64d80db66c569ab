import { terms, type Terms } from "../../identity/terms.ts";
import type { Reading } from "../reading/reading.ts";

/** Asides name a place or a time as often as the task. */
const ASIDE = /\s*\([^()]{1,60}\)/g;
/** "Mirror/Proxy" is two words rather than a path. */
const EITHER = /(?<![\p{L}\p{N}/._-])(\p{L}{3,})\/(?=\p{L}{3,}(?![\p{L}\p{N}/_]))/gu;

/** Where a bot of the W3C keeps an action. */
const RECORDED = /\s*\[recorded in [^\]]*\]/gi;

/** The terms of the task, without asides and those who do it. */
export function saidBy({ body, text, topic, owners }: Reading): Terms {
  const whole = topic === null ? body : `${topic} ${body}`.slice(0, text.length);
  const all = terms(whole.replace(RECORDED, "").replace(ASIDE, "").replace(EITHER, "$1 "));
  const names = new Set(
    owners.flatMap((name) => [...terms(name).words, ...terms(name).identifiers]),
  );
  const rest = (words: ReadonlySet<string>): Set<string> =>
    new Set([...words].filter((word) => !names.has(word)));
  return { ...all, words: rest(all.words), identifiers: rest(all.identifiers) };
}
