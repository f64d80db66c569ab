import type { Span } from "../../minutes/outline.ts";
import { countsAThing } from "./counts-a-thing.ts";
import { parseReference, repositoryOfUrl, type Reference } from "./parse-reference.ts";

/** A reference with its place in the text. */
export interface PlacedReference {
  readonly reference: Reference;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** A number such as "#12" or "PR 12" that names an issue without its repository. */
export interface NumberedMention {
  readonly number: string;
  readonly kind: "issue" | "pull" | "unknown";
  /** The bare name before the "#" in `name#12`; null where there is none. */
  readonly name: string | null;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** What a piece of text says about issues and repositories. */
export interface ScannedReferences {
  readonly placed: readonly PlacedReference[];
  readonly numbered: readonly NumberedMention[];
  /** `owner/name` of all that the text links or names; each once. */
  readonly repositories: readonly string[];
}

const URL_IN_TEXT =
  /(?:\bhttps?:\/\/|(?<![\w./@-])(?:www\.)?(?=github\.com\/))[^\s<>"\])]*[^\s<>".,;:!?)\]}'’”*_~]/gi;
/** "owner/name#12", "owner/name/pull/12" */
const SHORTHAND =
  /(?<![\w/.@-])([A-Za-z0-9][\w-]{0,38})\/([\w.-]{1,100})(?:#|\/(issues|pull)\/)(\d{1,7})(?![\w/])/g;
const NUMBERED =
  /(?:(?<![\w/#&@.-])|(?<=#\d{1,7}\/(?=#)))(?:(?:(?<word>PR|MR|pull[ -]request|merge[ -]request|issue|ticket|bug)(?<many>s?)[ ]{0,2}(?:#|!|no\.? ?|number )?|(?:PR|MR|GH)(?:-|#))(?<bare>\d{1,7})|(?:(?<name>[A-Za-z][\w.-]{0,99}))?#(?<hash>\d{1,7}))(?![\w-]|\.\d|[.:]\d|%)/gi;
/** "PRs 12, 13 and 14": what follows the first. */
const NEXT_OF_MANY = /(?:,? (?:and|or) |, ?| ?[&+/] ?)#?(?<number>\d{1,7})(?![\w-]|\.\d|[.:]\d|%)/y;
const REPOSITORY_LINE = /^\s*([A-Za-z0-9][\w-]{0,38}\/[\w.-]{1,100})\s*:?\s*$/;

/** Finds the issues, pull requests, numbers and repositories that a text names, links included. */
export function scanReferences(text: string, spans: readonly Span[]): ScannedReferences {
  const placed: PlacedReference[] = [];
  const repositories = new Set<string>();
  const taken: { start: number; end: number }[] = [];
  const take = (url: string, start: number, end: number): void => {
    const reference = parseReference(url);
    const repository = reference?.repository ?? repositoryOfUrl(url);
    if (reference) placed.push({ reference, start, end });
    if (repository !== null) repositories.add(repository);
    taken.push({ start, end });
  };
  const isTaken = (start: number, end: number): boolean =>
    taken.some((other) => start < other.end && end > other.start);

  for (const { kind, url, start, end } of spans) {
    if (kind === "link" && url !== undefined) take(url, start, end);
  }
  for (const match of text.matchAll(URL_IN_TEXT)) {
    const end = match.index + match[0].length;
    if (!isTaken(match.index, end)) take(match[0], match.index, end);
  }
  for (const match of text.matchAll(SHORTHAND)) {
    const [whole, owner = "", name = "", path, number = ""] = match;
    const end = match.index + whole.length;
    if (isTaken(match.index, end)) continue;
    const repository = `${owner}/${name}`;
    placed.push({
      reference: {
        text: `${repository}#${number}`,
        repository,
        number,
        kind: path === undefined ? "unknown" : path === "pull" ? "pull" : "issue",
      },
      start: match.index,
      end,
    });
    repositories.add(repository);
    taken.push({ start: match.index, end });
  }
  const numbered: NumberedMention[] = [];
  for (const match of text.matchAll(NUMBERED)) {
    const end = match.index + match[0].length;
    if (isTaken(match.index, end) || countsAThing(text, match.index, end)) continue;
    const { word, many, bare, name, hash } = match.groups ?? {};
    const written = word ?? match[0];
    const kind = /^(?:PR|MR|pull|merge)/i.test(written)
      ? "pull"
      : word === undefined
        ? "unknown"
        : "issue";
    numbered.push({
      number: bare ?? hash ?? "",
      kind: name === undefined ? kind : "unknown",
      name: name ?? null,
      start: match.index,
      end,
    });
    if (many === undefined || many === "") continue;
    NEXT_OF_MANY.lastIndex = end;
    for (let next = NEXT_OF_MANY.exec(text); next !== null; next = NEXT_OF_MANY.exec(text)) {
      const at = next.index + next[0].length;
      const { number = "" } = next.groups ?? {};
      numbered.push({ number, kind, name: null, start: next.index, end: at });
      taken.push({ start: next.index, end: at });
    }
  }
  const line = REPOSITORY_LINE.exec(text);
  if (line?.[1] !== undefined) repositories.add(line[1]);
  placed.sort((a, b) => a.start - b.start);
  return { placed, numbered, repositories: [...repositories] };
}
