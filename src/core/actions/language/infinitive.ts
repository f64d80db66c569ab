import { dictionaryTag, infinitiveOf as infinitiveByTag } from "./english.ts";
import { ALSO_NOUNS, TASK_VERBS } from "./task-verbs.ts";

/** Verbs whose participle is the verb itself, and irregular ones that tasks have. */
const IRREGULAR: Readonly<Record<string, string>> = {
  put: "put", set: "set", cut: "cut", run: "run", rerun: "rerun", read: "read", let: "let", reset: "reset",
  split: "split", made: "make", done: "do", kept: "keep", built: "build", rebuilt: "rebuild", sent: "send",
  resent: "resend", found: "find", left: "leave", written: "write", rewritten: "rewrite", given: "give",
  taken: "take", brought: "bring", begun: "begin", chosen: "choose", shown: "show", known: "know", held: "hold",
  told: "tell", met: "meet", got: "get", drawn: "draw", spun: "spin", sped: "speed", understood: "understand",
  redone: "redo", undone: "undo", lost: "lose", broken: "break", frozen: "freeze", fed: "feed", bound: "bind", bent: "bend", worn: "wear",
  learnt: "learn", burnt: "burn", spelt: "spell", hit: "hit", shut: "shut", spread: "spread", cast: "cast", broadcast: "broadcast",
  rebroadcast: "rebroadcast", offset: "offset", overridden: "override", overcome: "overcome", foreseen: "foresee", unwound: "unwind",
}; // prettier-ignore

/** Verbs that are nouns as often, and that tasks start with all the same. */
const MORE = new Set(
  "purge pair hand count load print attempt figure author pilot inventory dig brainstorm suppress reinstate seek sync loop unescape freeze foster advertise advertize sponsor trim lint harden mock stub bump profile cache mirror archive quarantine vendor pin triage ban lock unlock wrap parse render commit vote cc bcc like skip convey remind feed tighten rediscuss reenable devise populate emphasize emphasise thank abstract chime onboard offboard backport upstream broadcast rebroadcast buddy exchange opensource draft order book nudge rotate swap estimate".split(
    " ",
  ),
);

/** Whether a word in lower case is a verb that tasks start with, or the dictionary's infinitive. */
export function isVerb(word: string): boolean {
  return (
    TASK_VERBS.has(word) ||
    ALSO_NOUNS.has(word) ||
    MORE.has(word) ||
    dictionaryTag(word) === "Infinitive" ||
    isDoneAgain(word)
  );
}

/** "Reconvene", "retest": what no dictionary lists of every verb. */
function isDoneAgain(word: string): boolean {
  const again = /^re-?(\p{Ll}{3,})$/u.exec(word)?.[1];
  return again !== undefined && dictionaryTag(word) === null && isVerb(again);
}

/** Whether a text starts with a verb in the infinitive, as an instruction does. */
export function startsWithVerb(text: string): boolean {
  return isVerb(/^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? "");
}

/** The infinitive of a participle or gerund ("rebased", "renaming" → "rebase", "rename"); else null. */
export function infinitiveOf(word: string): string | null {
  const lower = word.toLowerCase();
  const irregular = Object.hasOwn(IRREGULAR, lower) ? IRREGULAR[lower] : undefined;
  if (irregular !== undefined) return irregular;
  const stem = /^(.{2,}?)(?:ed|ing)$/.exec(lower)?.[1];
  if (stem !== undefined) {
    const doubled = /([^aeiou])\1$/.test(stem) ? stem.slice(0, -1) : null;
    const forms = [stem, `${stem}e`, doubled, stem.replace(/i$/, "y")];
    const known = forms.find((form) => form !== null && isVerb(form));
    if (known !== undefined && known !== null) return known;
  }
  const found = infinitiveByTag(lower);
  return found === null || found === lower || /(?:ing|ed)$/.test(found) ? null : found;
}
