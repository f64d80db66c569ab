import { isCommonWord } from "./is-common-word.ts";
import { pathNames } from "./path-names.ts";
import type { IndexedRepository } from "./route.ts";
import type { Term, TermKind } from "./term.ts";
import { nameKey, tokens } from "./tokens.ts";

/** What a name is worth by where it stands; deeper folders and files say less than the top ones. */
const WEIGHT = {
  name: 1,
  namePart: 0.7,
  familyName: 0.85,
  topic: 0.6,
  topFolder: 1,
  folder: 0.6,
  fileName: 0.8,
  file: 0.5,
  familyMember: 0.6,
  prefix: 0.3,
  description: 0.5,
  phrase: 0.5,
  plainDescription: 0.25,
} as const;
/** One ordinary-looking word, as against an identifier, may be meant otherwise. */
const PLAIN = 0.35;
/** A short part of a name is easily another word. */
const SHORT_PART = 0.8;
/** From so many folders with one prefix on, the prefix is a convention. */
const FAMILY_SIZE = 5;
/** From so many on, there is no doubt where the next one belongs. */
const MANY = 100;
/** How GitHub wants a web site's repository to be called: no address on GitHub means it. */
const PAGES = /\.github\.(?:io|com)$/i;
/** The repository of a family that its name without more means: "x-modules" is "x-modules-core". */
const FAMILY_HEAD = /^(.+)-(?:core|base|common|main)$/i;
/** Shorter names of folders and files are met by chance. */
const SHORTEST = 3;

/** The names under which a repository may be mentioned, each once, at its best weight. */
export function repositoryTerms(repository: IndexedRepository): Term[] {
  const best = new Map<string, Term>();
  const add = (name: string, kind: TermKind, weight: number, shown = name): void => {
    const key = nameKey(name);
    if (!/\p{L}/u.test(key) || (isCommonWord(key) && kind !== "name")) return;
    if (key.length < SHORTEST && (kind === "folder" || kind === "file")) return;
    const known = best.get(key);
    if (known === undefined || known.weight < weight) best.set(key, { key, kind, weight, shown });
  };
  const name = repository.full_name.slice(repository.full_name.indexOf("/") + 1);
  add(name, "name", WEIGHT.name);
  for (const part of parts(name))
    add(part, "name part", WEIGHT.namePart * (part.length < 4 ? SHORT_PART : 1));
  const family = FAMILY_HEAD.exec(name)?.[1];
  if (family !== undefined) add(family, "name part", WEIGHT.familyName);
  for (const topic of repository.topics) add(topic, "topic", WEIGHT.topic);
  addPaths(repository.paths, add);
  for (const { word } of tokens(repository.description ?? ""))
    if (word.length > 2)
      add(word, "description", isPlain(word) ? WEIGHT.plainDescription : WEIGHT.description);
  for (const phrase of phrases(repository.description ?? ""))
    add(phrase, "description", WEIGHT.phrase);
  return [...best.values()];
}

/** Pairs of words that stand side by side in a description: "web site", "compiler plugin". */
function* phrases(description: string): Generator<string> {
  const words = tokens(description);
  for (const [i, { word, joint }] of words.entries()) {
    const before = words[i - 1]?.word;
    const telling = (text: string): boolean =>
      text.length > 2 && !/^(?:the|and|for|its|with)$/i.test(text);
    if (before !== undefined && joint === "loose" && telling(before) && telling(word))
      yield `${before}-${word}`;
  }
}

/** All runs of a name's words, but for the whole: "template-library" of "template-library-core". */
function* parts(name: string): Generator<string> {
  const whole = tokens(name).length;
  const words = tokens(name.replace(PAGES, "")).map(({ word }) => word);
  for (let start = 0; start < words.length; start += 1)
    for (let end = start + 1; end <= words.length; end += 1)
      if (end - start < whole) yield words.slice(start, end).join("-");
}

type Add = (name: string, kind: TermKind, weight: number, shown?: string) => void;

function addPaths(paths: readonly string[], add: Add): void {
  const { topFolders, folders, files } = pathNames(paths);
  const addFolder = (name: string, weight: number): void => {
    add(name, "folder", weight * (isPlain(name) ? PLAIN : 1), `${name}/`);
  };
  for (const name of topFolders) addFolder(name, WEIGHT.topFolder);
  for (const name of folders) addFolder(name, WEIGHT.folder);
  for (const name of files) {
    const base = name.replace(/(?!^)\.[^.]+$/, "");
    if (base !== name) add(name, "file", WEIGHT.fileName);
    // A plain word that a file happens to be called is no name for people.
    if (!isPlain(base)) add(base, "file", WEIGHT.file, name);
  }
  addFamilies(topFolders, add);
}

/** `ncm-cron/`, `ncm-ntpd/`, …: people say "cron" and "ntpd", and name new ones by the same prefix. */
function addFamilies(folders: readonly string[], add: Add): void {
  const families = new Map<string, string[]>();
  for (const folder of folders) {
    const [prefix, ...rest] = folder.split("-");
    if (prefix === undefined || prefix === "" || rest.length === 0) continue;
    const members = families.get(prefix) ?? [];
    families.set(prefix, members);
    members.push(folder);
  }
  for (const [prefix, members] of families) {
    if (members.length < FAMILY_SIZE) continue;
    for (const member of members)
      add(member.slice(prefix.length + 1), "family", WEIGHT.familyMember, `${member}/`);
    const spread = Math.min(1, members.length / MANY);
    add(prefix, "prefix", WEIGHT.prefix * (1 + spread), `${prefix}-…/`);
  }
}

/** One word without a capital inside, with or without a version: no identifier by its shape. */
function isPlain(name: string): boolean {
  return /^\p{L}\p{Ll}+\d*$/u.test(name);
}
