import { lowerFirst } from "../language/letter-case.ts";
import type { Statement } from "../statements/statement.ts";
import { isGerund, isImperative, isTask } from "./is-task.ts";
import { plainText } from "./plain-text.ts";
import { nameObject } from "./name-object.ts";
import { objectIn, thingIn, type Thing } from "./thing-in.ts";
import { toImperative } from "./to-imperative.ts";

/** "look at this", "do it": all that the pronoun stands for was said before. */
const BARE =
  /^(?<verb>\p{L}+(?: (?:care|a look|up))?(?: (?:at|into|on|over|to|with|of|about))?) (?:it|this|that|these|them)(?: (?:once|when|after|before|until|as soon as) .*)?$|^(?<alone>help|assist|contribute|follow up|check|investigate|have a look|take a look|look|try)$/iu;
const AT = /\s(?:at|into|on|over|about|of)$/i;
const DOES = /^(?:do|take care of|handle|work on|take)$/i;
/** "Ann will order chairs" */
const PROMISE =
  /^(?:\p{Lu}[\p{L}.'’-]*(?:, and | and | & |, | ))+(?:will|to|is going to|are going to|agreed to|volunteered to) (?<deed>(?!be\b)\p{Ll}.+)$/u;
/** "Ann: draft the letter", "Ann and Tom to draft the letter" */
const OWNER = /^(?:\p{Lu}[\p{L}.'’-]*(?:, and | and | & |, |\/| )?){1,4}(?:: | - | to (?=\p{Ll}))/u;
const POINTS = /\b(?:it|them|one|this|that|these|those)\b/i;
/** "TESS: the lamps are out" */
const SPOKEN = /^(?:\p{Lu}{2,}|[^:]{1,30}: \p{Lu}[\p{L}.-]*): /u;
/** "Sam sends it out": its object is said elsewhere, too. */
const AIMLESS = /^(?:\p{Lu}\p{Ll}+ )?\p{Ll}+s? (?:it|them)(?![\p{L}'’-])/u;
/** Longer sentences do not say in a word what the pronoun means. */
const MOST = 200;

/**
 * "Ann will look at this" behind "The cache drops pages" → "look at: the cache drops pages"; null
 * for a task that says what it is about, or where a parent rather than a neighbour says it.
 */
export function pointBack(task: string, statement: Statement, above: string | null): string | null {
  const bare = BARE.exec(task)?.groups;
  // Without a pronoun the heading says enough.
  const verb = bare?.["verb"] ?? (above === null ? bare?.["alone"] : undefined);
  const said = verb === undefined ? null : saidBefore(statement);
  if (verb === undefined || said === null || said.endsWith("?")) return null;
  const promised = PROMISE.exec(said)?.groups?.["deed"];
  const deed = promised?.replace(/[\s.,;:!…]+$/, "");
  if (deed !== undefined && bare?.["alone"] !== undefined)
    return /^(?:help|assist|contribute)$/i.test(verb) ? `help ${deed}` : null;
  const plain = said.replace(/[\s.,;:!…]+$/, "");
  if (plain.length > MOST || plain.split(" ").length < 3) return null;
  // "It was agreed that Ann would write it": what is to be pointed at is in the middle of it.
  if (/^it (?:was|is|has been) (?:agreed|decided|resolved)\b/i.test(plain)) return null;
  // "Ann: …" is what somebody says, and what points elsewhere itself names nothing.
  if (SPOKEN.test(plain) || (AIMLESS.test(plain) && !DOES.test(verb))) return null;
  const isOrder = isTask(plain) || isImperative(plain);
  if (DOES.test(verb)) return isOrder ? toImperative(plain) : null;
  if (isOrder) return null;
  // "Getting a key for the hall. We will look at this."
  return `${verb}${isGerund(plain) && AT.test(verb) ? "" : ":"} ${lowerFirst(plain)}`;
}

/**
 * "Ann will replace them" behind "The lamps are dark" → "replace the lamps": a task with the thing
 * that the sentence before names; null where it names none that the pronoun can mean.
 */
export function nameBefore(
  task: string,
  statement: Statement,
  above: string | null,
): string | null {
  const before = POINTS.test(task) ? saidBefore(statement) : null;
  const thing =
    before === null ? null : (thingIn(before) ?? (above === null ? doneTo(before) : null));
  return thing === null ? null : nameObject(task, thing);
}

/** What the task of a sentence is done to: "Ann: draft the letter" → "the letter". */
function doneTo(sentence: string): Thing | null {
  const deed = PROMISE.exec(sentence)?.groups?.["deed"] ?? sentence.replace(OWNER, "");
  return objectIn(toImperative(deed));
}

/** The sentence before, or the item above in a list that stands right under a heading. */
function saidBefore({ block, offset, part, ancestors }: Statement): string | null {
  if (part > 0) {
    const before = plainText(block.text.slice(0, offset));
    return before.split(/(?<=[.!?])\s+(?=\p{Lu})/u).at(-1) ?? null;
  }
  const parent = ancestors.at(-1);
  if (block.kind !== "item" || (parent?.kind !== "heading" && parent?.kind !== "document"))
    return null;
  const above = parent.children[parent.children.indexOf(block) - 1];
  return above?.kind === "item" && above.children.length === 0
    ? plainText(above.text, above.spans)
    : null;
}
