import type { OutlineNode } from "../minutes/outline.ts";
import type { Reading } from "./reading.ts";
import { isWord } from "./fields/english.ts";
import { SIGNALS } from "./signals/all.ts";
import type { Word } from "./tag-words.ts";
import { ALSO_NOUNS, TASK_VERBS } from "./task-verbs.ts";
import { wordClass } from "./word-classes.ts";
import { nodeWords } from "./node-words.ts";

/** How many of a sentence's words are looked at: a task says what it is well before. */
const MOST_WORDS = 40;

/**
 * The features of each statement of a file: what the signals find, its words, its place, and its
 * neighbours. A feature is there or not; its name says what it is (`need`, `word:merge`).
 */
export function collectFeatures(readings: readonly Reading[]): string[][] {
  const own = readings.map((reading) => [
    ...signalFeatures(reading),
    ...wordFeatures(reading),
    ...placeFeatures(reading),
    ...formFeatures(reading),
    ...frameFeatures(reading),
  ]);
  const family = familyFeatures(readings);
  const file = fileFeatures(readings);
  return readings.map((_, i) => [...own[i]!, ...family[i]!, ...file]);
}

/** Signals that find a name or a title: which one it is must not be learned. */
const NAMING = new Set(["knownNameFirst", "topicFirst", "ownerFirst", "ownerAtEnd", "inTalk"]);

function* signalFeatures(reading: Reading): Generator<string> {
  for (const [name, { find }] of Object.entries(SIGNALS)) {
    const found = find(reading);
    if (found === false) continue;
    yield name;
    if (typeof found === "string" && /^[a-z' ]{1,40}$/.test(found) && !NAMING.has(name))
      yield `${name}=${found}`;
  }
}

function* wordFeatures({ words: all, text, topic }: Reading): Generator<string> {
  const words = all.slice(0, MOST_WORDS);
  const plain = words.filter((word) => word.tag !== "PUNCT");
  for (const [i, word] of plain.entries()) if (isGeneral(word, i === 0)) yield `word:${word.stem}`;
  yield* classFeatures(plain);
  for (let i = 0; i + 1 < plain.length; i += 1)
    if (isGeneral(plain[i]!, i === 0) && isGeneral(plain[i + 1]!))
      yield `pair:${plain[i]!.text} ${plain[i + 1]!.text}`;
  const [a, b, c] = plain;
  yield `tags1:${a?.tag ?? ""}`;
  yield `tags2:${a?.tag ?? ""} ${b?.tag ?? ""}`;
  yield `tags3:${a?.tag ?? ""} ${b?.tag ?? ""} ${c?.tag ?? ""}`;
  if (a !== undefined && isGeneral(a, true)) yield `first:${a.stem}`;
  if (a !== undefined && b !== undefined && isGeneral(a, true) && isGeneral(b))
    yield `firsts:${a.text} ${b.text}`;
  yield* steps("words", plain.length, [3, 5, 8, 12, 18, 26, 40]);
  if (/^\p{Ll}/u.test(text)) yield "startsSmall";
  if (topic !== null) yield* steps("topicWords", topic.split(" ").length, [2, 3, 5]);
  const verb = plain.findIndex((word) => word.tag === "VERB" || word.tag === "AUX");
  yield verb < 0 ? "verbAt:none" : `verbAt:${Math.min(verb, 6)}`;
  if (verb >= 0) yield `verb:${plain[verb]!.stem}`;
}

/** The classes of the words, of the first, and of the verbs. */
function* classFeatures(words: readonly Word[]): Generator<string> {
  for (const [i, { text, tag }] of words.entries()) {
    const name = wordClass(text);
    if (name === undefined) continue;
    yield `like:${name}`;
    if (i === 0) yield `firstLike:${name}`;
    if (tag === "VERB") yield `verbLike:${name}`;
  }
}

/** Words that may be learned: of letters, in small ones or at a start. Names of people and things are none. */
function isGeneral({ text, tag, capital }: Word, atStart = false): boolean {
  if (!/^[a-z'’]{1,20}$/.test(text) || tag === "PROPN") return false;
  if (!capital) return true;
  return atStart && (isWord(text) || TASK_VERBS.has(text) || ALSO_NOUNS.has(text));
}

function* placeFeatures({ statement, sections, leads, parent }: Reading): Generator<string> {
  const { block, part, parts } = statement;
  yield `kind:${block.kind}`;
  if (block.ordinal !== null) yield "numbered";
  if (block.checked !== null) yield `checked:${block.checked}`;
  if (parts > 1) yield "partOfSeveral";
  if (part > 0) yield "notFirstPart";
  if (part === parts - 1 && parts > 1) yield "lastPart";
  if (block.children.length > 0) yield "hasChildren";
  yield* steps("children", block.children.length, [2, 4]);
  yield* steps("depth", leads.length, [1, 2, 3]);
  yield `parent:${parent.kind}`;
  yield `lead:${leads[0] ?? "none"}`;
  for (const zone of new Set(leads)) if (zone !== null) yield `anyLead:${zone}`;
  const lead = leads.find((zone) => zone !== null);
  const section = sections.find((zone) => zone !== null);
  yield `section:${sections[0] ?? "none"}`;
  yield `zone:${lead ?? section ?? "none"}`;
  for (const zone of new Set(sections)) if (zone !== null) yield `anySection:${zone}`;
  if (parent.kind === "item" || parent.kind === "paragraph") {
    const text = parent.text.slice(0, 200);
    if (/:[\s*_]*$/.test(text)) yield "parentEndsWithColon";
    if (/\?\s*$/.test(text)) yield "parentAsks";
    const words = nodeWords(parent);
    for (const word of words.slice(0, 15))
      if (isGeneral(word, true)) yield `parentWord:${word.stem}`;
    yield* steps("parentWords", words.length, [3, 6, 12]);
  }
  const heading = [...statement.ancestors].reverse().find((node) => node.kind === "heading");
  if (heading !== undefined)
    for (const word of nodeWords(heading).slice(0, 12))
      if (isGeneral(word, true)) yield `headingWord:${word.stem}`;
}

/** Signals that change what a form means. */
const CONTEXTS = [
  "could",
  "wish",
  "suggests",
  "question",
  "startsWithDoubt",
  "condition",
  "done",
  "goingOn",
  "negated",
  "explanation",
  "inTalk",
  "inSiteReport",
  "underDescription",
  "underTask",
  "detailInList",
  "moreInList",
  "inActionList",
  "inNextSteps",
  "ownerAtEnd",
  "ownerFirst",
  "topicFirst",
  "stillOpen",
  "plan",
  "reported",
  "logistics",
];

/** The form of the sentence, and the form together with what changes its meaning. */
function* formFeatures(reading: Reading): Generator<string> {
  const { form, sections, leads, statement } = reading;
  yield `form:${form.name}`;
  for (const context of CONTEXTS)
    if (SIGNALS[context]!.find(reading) !== false) yield `form:${form.name} & ${context}`;
  const zone = leads.find((one) => one !== null) ?? sections.find((one) => one !== null);
  yield `form:${form.name} & zone ${zone ?? "none"}`;
  yield `form:${form.name} & ${statement.block.kind}`;
  if (statement.part > 0) yield `form:${form.name} & later`;
  if (statement.block.children.length > 0) yield `form:${form.name} & parent`;
}

/** Who does what: the frames of the clauses, the first apart from the others. */
function* frameFeatures({
  frames,
  leads,
  sections,
  owners,
  ownerPlace,
  form,
}: Reading): Generator<string> {
  if (ownerPlace !== null) {
    yield "hasOwner";
    yield `hasOwner:${ownerPlace}`;
    yield `hasOwner:${ownerPlace} ${frames[0]?.subject ?? "none"} ${frames[0]?.mood ?? "none"}`;
    yield `hasOwner:${ownerPlace} & form:${form.name}`;
    yield `hasOwner & form:${form.name}`;
    yield `hasOwner & frame:${frames[0]?.mood ?? "none"}`;
    yield `hasOwner & sort:${frames[0]?.sort ?? "none"}`;
    yield* steps("owners", owners.length, [2]);
  }
  const zone = leads.find((one) => one !== null) ?? sections.find((one) => one !== null) ?? "none";
  for (const [i, { isSubordinate, subject, mood, sort, verb }] of frames.entries()) {
    const at = isSubordinate ? "subFrame" : i === 0 ? "frame" : "laterFrame";
    yield `${at}:${subject} ${mood}`;
    yield `${at}:${subject} ${mood} ${sort}`;
    yield `${at}Mood:${mood} ${sort}`;
    if (/^[a-z]+$/.test(verb)) yield `${at}Verb:${mood} ${verb}`;
    if (at === "frame") yield `${at}Zone:${subject} ${mood} ${zone}`;
  }
  const kinds = new Set(
    frames.flatMap(({ isSubordinate, subject, mood }) =>
      isSubordinate ? [] : [`${subject} ${mood}`],
    ),
  );
  for (const kind of kinds) yield `anyFrame:${kind}`;
}

/** What the blocks beside a statement look like. */
function familyFeatures(readings: readonly Reading[]): string[][] {
  const looks = readings.map(look);
  const byBlock = new Map<OutlineNode, number[]>();
  const byParent = new Map<OutlineNode, number[]>();
  readings.forEach(({ statement, parent }, i) => {
    push(byBlock, statement.block, i);
    push(byParent, parent, i);
  });
  const shares = new Map<OutlineNode, string[]>();
  for (const [parent, members] of byParent) {
    const count = (wanted: string): number => members.filter((i) => looks[i]!.has(wanted)).length;
    const found = [...steps("siblings", members.length, [2, 4, 8])];
    if (members.length > 1)
      for (const wanted of ["imperative", "future", "past", "owner", "noVerb", "marked"])
        found.push(
          ...steps(
            `siblings ${wanted} %`,
            (100 * count(wanted)) / members.length,
            [20, 40, 60, 80],
          ),
        );
    shares.set(parent, found);
  }
  return readings.map(({ statement, parent }, i) => {
    const found = [...(shares.get(parent) ?? [])];
    for (const seen of looks[i - 1] ?? []) found.push(`before:${seen}`);
    for (const seen of looks[i + 1] ?? []) found.push(`after:${seen}`);
    const child = statement.block.children[0];
    const below = child === undefined ? undefined : byBlock.get(child)?.[0];
    if (below !== undefined) for (const seen of looks[below]!) found.push(`child:${seen}`);
    const up = byBlock.get(parent)?.at(-1);
    if (up !== undefined) for (const seen of looks[up]!) found.push(`up:${seen}`);
    return found;
  });
}

function look(reading: Reading): Set<string> {
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

function fileFeatures(readings: readonly Reading[]): string[] {
  const share = (test: (reading: Reading) => boolean): number =>
    (100 * readings.filter(test).length) / Math.max(1, readings.length);
  return [
    ...steps(
      "file actions %",
      share(({ leads, sections }) => [...leads, ...sections].includes("actions")),
      [1, 5, 20],
    ),
    ...steps(
      "file marked %",
      share(({ marker }) => marker !== null),
      [1, 5, 20],
    ),
    ...steps(
      "file imperative %",
      share((r) => SIGNALS["imperative"]!.find(r) !== false),
      [5, 10, 20],
    ),
    ...steps("file statements", readings.length, [30, 100, 300]),
  ];
}

function* steps(name: string, value: number, limits: readonly number[]): Generator<string> {
  for (const limit of limits) if (value >= limit) yield `${name}>=${limit}`;
}

function push<K>(map: Map<K, number[]>, key: K, value: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
