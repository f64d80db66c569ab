import { isCommonWord } from "./is-common-word.ts";
import { isMeantAsWritten } from "./config-word.ts";
import { isJoined } from "./is-joined.ts";
import type { Posting, RoutingIndex } from "./routing-index.ts";
import { type Role, roleOf } from "./role.ts";
import { nameKey, type Token, tokens } from "./tokens.ts";

/** A place in a text that leads to a repository. */
export interface Mention extends Posting {
  /** As written in the minutes. */
  readonly written: string;
  readonly role: Role;
  /** One of several things side by side: "barns and fields". */
  readonly isJoined: boolean;
  /** Its place among the names of the text, from 0. */
  readonly order: number;
}

/** The most tokens of a name. */
const LONGEST = 6;
/** The most words that may be one word in a name. */
const MOST_JOINED = 3;
/** A longer name is preferred down to this share of the shorter one's worth. */
const LONGER = 0.7;
/** What a name is worth as a part of a longer identifier that is unknown: "pan" in "pan.dep.ignore". */
const PART = 0.7;
const URL = /https?:\/\/([^\s/<>"')\]]+)[^\s<>"')\]]*/g;
/** Words that make even a common word before (or after) them a repository's name. */
const CUE = new Set(["repo", "repository"]);

/**
 * Finds all names in a text that the index knows. The longest name wins where names overlap
 * ("ncm-ncd" is not "ncm"); a text's every place counts once.
 */
export function findMentions(text: string, index: RoutingIndex): Mention[] {
  // Of an address only the host may be a name; what it links to is found elsewhere.
  const readable = text.replace(URL, (_, host: string) => ` ${host} `);
  const list = tokens(readable);
  const found: Mention[] = [];
  let order = 0;
  for (let at = 0; at < list.length;) {
    const match = bestAt(list, at, index, readable);
    if (match === null) {
      at += 1;
      continue;
    }
    for (const mention of match.mentions) found.push({ ...mention, order });
    order += 1;
    at += match.length;
  }
  return found;
}

/** The best name that starts at a token: the longest, unless a shorter one is worth far more. */
function bestAt(
  list: readonly Token[],
  at: number,
  index: RoutingIndex,
  text: string,
): { readonly mentions: Omit<Mention, "order">[]; readonly length: number } | null {
  let best: { readonly postings: readonly Posting[]; readonly length: number } | null = null;
  for (let length = 1; length <= LONGEST; length += 1) {
    if (list[at + length - 1] === undefined) break;
    if (length > 1 && list[at + length - 1]?.joint === "none") break;
    const postings = lookUp(list.slice(at, at + length), index, list, at);
    if (postings !== null && worth(postings) >= LONGER * worth(best?.postings ?? []))
      best = { postings, length };
  }
  if (best === null) return null;
  const { postings } = best;
  let { length } = best;
  const isPart = isTight(list[at]) || isTight(list[at + length]);
  // A new name by an old convention ("ncm-new-thing") is one name.
  if (postings[0]?.kind === "prefix") while (isTight(list[at + length])) length += 1;
  const share = isPart && postings[0]?.kind !== "prefix" ? PART : 1;
  const [start, end] = [list[at]?.start ?? 0, list[at + length - 1]?.end ?? 0];
  const written = text.slice(start, end);
  const role = roleOf(list, at, length, text);
  return {
    mentions: postings.map((posting) => ({
      ...posting,
      weight: posting.weight * share,
      written,
      role,
      isJoined: isJoined(text, start, end),
    })),
    length,
  };
}

function isTight(token: Token | undefined): boolean {
  return token?.joint === "tight";
}

function worth(postings: readonly Posting[]): number {
  return postings[0]?.weight ?? 0;
}

function lookUp(
  part: readonly Token[],
  index: RoutingIndex,
  list: readonly Token[],
  at: number,
): readonly Posting[] | null {
  const spaced = index.starts.has(part[0]?.stem ?? "")
    ? index.postings.get(part.map(({ stem }) => stem).join("-"))
    : undefined;
  const postings = better(spaced, joined(part, index)) ?? versioned(part, index);
  if (postings === undefined) return null;
  const allowed = postings.filter((posting) => isMeant(posting, part, list, at));
  return allowed.length > 0 ? allowed : null;
}

/** "block devices" for a repository "blockdevices"; but "for each" is no Foreach.java. */
function joined(part: readonly Token[], index: RoutingIndex): readonly Posting[] | undefined {
  if (part.length === 1 || part.length > MOST_JOINED) return undefined;
  return index.postings
    .get(part.map(({ stem }) => stem).join(""))
    ?.filter(({ kind }) => kind === "word" || kind === "name" || kind === "name part");
}

/** What leads more surely: "block devices" is the name "blockdevices" rather than words of a description. */
function better(
  a: readonly Posting[] | undefined,
  b: readonly Posting[] | undefined,
): readonly Posting[] | undefined {
  return worth(b ?? []) > worth(a ?? []) ? b : a;
}

/** A name with a version behind it: "panc10", "nagios3". */
function versioned(part: readonly Token[], index: RoutingIndex): readonly Posting[] | undefined {
  if (part.length > 1) return undefined;
  const name = /^(\p{L}{3,}?)v?\d+$/u.exec(part[0]?.stem ?? "")?.[1];
  return name === undefined ? undefined : index.postings.get(nameKey(name));
}

function isMeant(
  posting: Posting,
  part: readonly Token[],
  list: readonly Token[],
  at: number,
): boolean {
  if (posting.kind === "word")
    return !isMeantAsWritten(posting.shown) || part.at(-1)?.word === posting.shown;
  const word = part[0]?.word ?? "";
  if (part.length > 1) return isTelling(posting, part);
  if (posting.kind === "prefix") return isTight(list[at + 1]);
  if (word.length <= 2 && word !== word.toUpperCase()) return false;
  if (!isCommonWord(nameKey(word))) return true;
  const [before, after] = [list[at - 1], list[at + 1]];
  const cued =
    (after !== undefined && after.joint !== "none" && CUE.has(after.stem)) ||
    (before !== undefined && list[at]?.joint !== "none" && CUE.has(before.stem));
  return posting.kind === "name" && cued;
}

/** Whether a file is named with its ending, which needs its dot: "grain bins" is no `grain.bins`. */
function isFullName({ kind, key, shown }: Posting): boolean {
  return kind === "file" && /.\./.test(shown) && key === nameKey(shown);
}

/** "DNS changes" is no `dns_changes.sql`: ordinary words name a file only where they are written as one. */
function isTelling(posting: Posting, part: readonly Token[]): boolean {
  if (posting.kind !== "folder" && posting.kind !== "file" && posting.kind !== "family")
    return true;
  if (isFullName(posting) && part.at(-1)?.joint !== "tight") return false;
  const owner = nameKey(posting.repository.slice(0, posting.repository.indexOf("/")));
  return (
    part.slice(1).every((token) => token.joint !== "loose") ||
    part.some(({ stem }) => stem !== owner && !isCommonWord(stem))
  );
}
