import type { Config } from "../../config/schema.ts";
import type { Minutes } from "../../minutes/minutes.ts";
import { maskText } from "../context/mask-text.ts";
import { memoPerMinutes } from "../context/memo-per-minutes.ts";
import { walkOutline } from "../context/walk-outline.ts";
import { isFirstName, isWord } from "../language/english.ts";
import { namesInLegends } from "./names-in-legends.ts";
import { WELL_KNOWN_THINGS } from "../language/well-known-things.ts";
import { formsOf } from "./forms-of.ts";
import { isNick } from "./is-nick.ts";
import { isNoName, NAMES, ONE_NAME, splitNames } from "./name-pattern.ts";

/** What a file tells about its names and words. */
export interface KnownNames {
  /** Names, lower case, of those who attend, speak, agree, report: they can own a task. */
  readonly agents: ReadonlySet<string>;
  /** Words, lower case, that the file writes in lower case somewhere: common words, not names. */
  readonly common: ReadonlySet<string>;
  /** Words, lower case, that the file writes behind "the", "in", "using", …: things, not agents. */
  readonly things: ReadonlySet<string>;
  /** Acronyms, lower case, that stand at least twice in the file. */
  readonly acronyms: ReadonlySet<string>;
}

/** What only people, sites and teams do. */
const SPEECH =
  "(?:said|says|asks|asked|agrees|agreed|volunteers|volunteered|offers|offered|suggests|suggested|proposes|proposed|reports|reported|notes|noted|mentions|mentioned|explains|explained|presents|presented|thinks|thought|wants|would like|feels|wonders|wondered|raises|raised|replied|replies|comments|commented|confirms|confirmed|points out|pointed out|prefers|believes|hopes|promised|gave|joined|attended|described|summarized|summarised|showed|talked|asking|volunteering|is happy|is willing|is working|are working|is looking|has been working|looked at|interested in|is planning|are planning|plans to|moved|seconded|seconds|opened the meeting|chaired|to check|to look|to send|to contact|to ask|will look|will check|will try|will send|will contact|will ask|will follow up|will write|will prepare|will make|will organi[sz]e|will take|will share|will report|will talk|will help|will look into|to write|to prepare|to make|to organi[sz]e|to report|to draft|to talk|asks|promised to|decides|knows|brought|told|saw|found out|to follow up|to reach out|to review)";
const SPEAKS = new RegExp(
  `(?<![\\p{L}\\p{N}@/.-])(${NAMES}) (?:also |then |has |have |had |already )?${SPEECH}(?![\\p{L}])`,
  "gu",
);
const FIRST_PERSON = new RegExp(
  `^[\\s*_[(]*(${ONE_NAME})[\\])*_]*(?:\\s?[:>]| -)[*_]*\\s+(?:[^.]{0,60}\\b)?(?:I|I'm|I'll|I've|I’m|I’ll|I’ve|we|my|yes|thanks)\\b`,
  "u",
);
/** "nick mentions that …" at the start of a block: what only people do, as a name in small letters needs. */
const NICK_SPEAKS =
  /^[\s*_]*(\p{Ll}[\p{Ll}\d_-]{2,30})\s(?:said|says|asked|asks|agreed|agrees|volunteered|volunteers|offered|offers|suggested|suggests|proposed|proposes|mentioned|mentions|noted|notes|explained|explains|thinks|thought|confirmed|confirms|replied|promised|is planning|is working on|has been working|is looking|points out|pointed out)(?![\p{L}])/u;
const AT_SITE = /\b(at|from|by)\s(\p{Lu}[\p{L}\d-]*\p{Lu}[\p{L}\d]*)(?![\p{L}/.:-])/gu;
const POSSESSIVE = /(?<![\p{L}])(\p{Lu}\p{Ll}+)['’]s\b/gu;
const BY_NAME = new RegExp(
  `^[^\\n]{0,120}?\\(((?:${ONE_NAME})(?:(?:, |/| and | & )(?:${ONE_NAME}))*)\\)\\s*$`,
  "u",
);

/** A line with who is there, or that is nothing but names. */
const ROLL =
  /(?:^|\n)\W*(?:here|who|present|in the room|on the call|people|who was there|attend(?:ing|ees|ance)|participants|regrets|apologies|scribes?|chairs?)\b[^:\n]{0,20}:\s*(?<roll>[^\n]{2,400})/iu;
/** The time before it may be masked. */
const NICK = /(?:^|[\s\]\p{Cc}])<[@+ ]?([\w|-]{2,20})>\s/gu;
const ONLY_NAMES = new RegExp(
  `^(?:${ONE_NAME})(?:, ?(?:${ONE_NAME})){2,40},?(?: and ${ONE_NAME})?$`,
  "u",
);
/** "…: Name", "… - Name", "…, Name" at the end of a line. */
const SUFFIX = new RegExp(
  `(?::\\s|\\s[-–—]\\s|,\\s)((?:${ONE_NAME})(?:(?:, |/| and | & | \\+ )(?:${ONE_NAME}))*)\\s*\\.?$`,
  "u",
);

const NOT_A_WORD = /(?<![\p{L}\d])\p{Ll}[\p{Ll}\d_-]{1,20}(?=\s*(?:[,;(]|$))/gmu;

const THING =
  /(?<![\p{L}])(?:[Tt]he|[Ii]n|[Ii]nto|[Uu]sing|[Uu]se|[Vv]ia|[Oo]n|[Aa]n?|[Ii]nside|[Oo]ther|[Nn]ew|[Ee]ach|[Ii]ts|[Oo]ur|[Mm]ove to|[Mm]igrate to|[Uu]pgrade)\s(\p{Lu}[\p{L}\d]*)(?![\p{L}'’])/gu;
const ACRONYM = /(?<![\p{L}\p{N}])\p{Lu}{2,6}(?![\p{L}\p{N}])/gu;

const WORD = /(?<![\p{L}\p{N}@/._-])\p{L}\p{Ll}{2,}(?![\p{L}\p{N}])/gu;

/** Names of people that are words where no list of attendees has them. */
const ALSO_NAMES = /^(?:jan|april|may|june?|august|summer|autumn|will)$/;

/** Counts how often each name stands somewhere. */
class Tally {
  readonly counts = new Map<string, number>();
  add(name: string, weight = 1): void {
    const clean = name.trim().replace(/^@/, "").toLowerCase();
    const isSure = weight >= CERTAIN && ALSO_NAMES.test(clean);
    if (clean.length > 1 && (isSure || !isNoName(clean)))
      this.counts.set(clean, (this.counts.get(clean) ?? 0) + weight);
  }
  of(name: string): number {
    return this.counts.get(name) ?? 0;
  }
}

const CERTAIN = 1000;

const named = memoPerMinutes((minutes: Minutes): KnownNames => {
  const agents = new Tally();
  const things = new Tally();
  const acronyms = new Tally();
  const small = new Tally();
  const capital = new Tally();
  for (const attendee of minutes.meeting.attendees) {
    for (const form of formsOf(attendee.replace(/\s*[([].*$/, "").replace(/\s+[-–—].*$/, "")))
      agents.add(form, CERTAIN);
    const affiliation = /[([]([^)\]]+)[)\]]/.exec(attendee)?.[1];
    for (const part of affiliation?.split(/[,/;]/) ?? []) agents.add(part, 2);
  }
  const hints = new Tally();
  const speakers = new Tally();
  for (const name of namesInLegends(minutes))
    for (const form of formsOf(name)) agents.add(form, CERTAIN);
  for (const node of walkOutline(minutes.outline)) {
    if (node.kind === "code" || node.text.length > 20_000) continue;
    const text = maskText(node.text, node.spans);
    for (const [word] of text.matchAll(WORD)) (/^\p{Lu}/u.test(word) ? capital : small).add(word);
    for (const [, list = ""] of text.matchAll(SPEAKS))
      for (const { name } of splitNames(list, 0))
        if (!isCommonName(name) || isFirstName(name))
          for (const form of formsOf(name)) agents.add(form);
    for (const form of formsOf(FIRST_PERSON.exec(text)?.[1] ?? "")) agents.add(form, 3);
    for (const [, where, site = ""] of text.matchAll(AT_SITE))
      agents.add(site, where === "at" ? 3 : 1);
    for (const [, name = ""] of text.matchAll(POSSESSIVE)) hints.add(name);
    const nick = NICK_SPEAKS.exec(text)?.[1];
    // A link from the name leads to what was said.
    const isLinked = node.spans.some(({ kind, start }) => kind === "link" && start === 0);
    if (isNick(nick)) hints.add(nick, isLinked ? 2 : 1);
    for (const { name } of splitNames(BY_NAME.exec(text)?.[1] ?? "", 0)) hints.add(name);
    const suffix = SUFFIX.exec(text.slice(-80))?.[1] ?? "";
    for (const { name } of splitNames(suffix, 0))
      if (!isCommonName(name) && /\p{Ll}/u.test(name)) hints.add(name);
    const called = ROLL.exec(node.text)?.groups?.["roll"];
    const isRoll =
      ONLY_NAMES.test(text.trim()) && splitNames(text, 0).some(({ name }) => isFirstName(name));
    const roll = called ?? (isRoll ? text : "");
    // Who is there beside "kdo" and "ansel" has a name as well, though it is a word.
    const isNicks = (called?.match(NOT_A_WORD) ?? []).some(isNick);
    for (const [, nick = ""] of text.matchAll(NICK)) agents.add(nick, 3);
    for (const { name } of splitNames(roll.replace(/\s*\([^)]*\)/g, ""), 0))
      if (name.split(" ").length < 4 && (isNicks || !isCommonName(name, called !== undefined)))
        for (const form of formsOf(name)) agents.add(form, 5);
    for (const [, thing = ""] of text.matchAll(THING)) things.add(thing);
    const initials = /^[\s*_]*(\p{Lu}{2,4}|\p{Lu}\p{Ll}{2,12})[*_]*:\s/u.exec(text)?.[1];
    if (initials !== undefined) speakers.add(initials);
    for (const [acronym] of text.matchAll(ACRONYM)) acronyms.add(acronym);
    for (const span of node.spans) {
      const named = node.text.slice(span.start, span.end);
      if (span.kind === "mention") agents.add(named, CERTAIN);
      if (span.url?.startsWith("mailto:") === true && /^\p{Lu}/u.test(named))
        for (const form of formsOf(named)) agents.add(form, CERTAIN);
    }
  }
  // Who starts three lines or more speaks, or has tasks.
  for (const [name, times] of speakers.counts)
    if (times > 2 && small.of(name) === 0) agents.add(name, times);
  for (const [name, times] of hints.counts) if (times > 1) agents.add(name, times);
  return {
    agents: select(agents, (name, times) => times > things.of(name)),
    common: select(small, (word, times) => 2 * times >= capital.of(word)),
    things: select(things, (name, times) => times >= agents.of(name)),
    acronyms: select(acronyms, (_, times) => times > 1),
  };
});

function select(
  tally: Tally,
  isGood: (name: string, times: number) => boolean,
): ReadonlySet<string> {
  return new Set(
    [...tally.counts].filter(([name, times]) => isGood(name, times)).map(([name]) => name),
  );
}

/** Whether a word that stands where a name may stand is a word or a thing instead. */
function isCommonName(name: string, mayBeSmall = false): boolean {
  const lower = name.toLowerCase();
  return (!mayBeSmall && !/^\p{Lu}/u.test(name)) || isWord(lower) || WELL_KNOWN_THINGS.has(lower);
}

const ofConfig = new WeakMap<Config["people"], WeakMap<KnownNames, KnownNames>>();

/** The names that a file and the config know; see `judgeName`. */
export function knownNames(minutes: Minutes, people: Config["people"]): KnownNames {
  const known = named(minutes);
  const results = ofConfig.get(people) ?? new WeakMap<KnownNames, KnownNames>();
  ofConfig.set(people, results);
  const earlier = results.get(known);
  if (earlier) return earlier;
  const listed = Object.entries(people).flatMap(([login, names]) => [
    login,
    ...names.flatMap(formsOf),
  ]);
  const all = {
    ...known,
    agents: new Set([...known.agents, ...listed.map((name) => name.toLowerCase())]),
  };
  results.set(known, all);
  return all;
}
