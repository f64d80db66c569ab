import type { Span } from "../../minutes/outline.ts";
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

const URL_IN_TEXT = /\bhttps?:\/\/[^\s<>"\])]*[^\s<>".,;:!?)\]}'’”*_~]/gi;
const SHORTHAND = /(?<![\w/.@-])([A-Za-z0-9][\w-]{0,38})\/([\w.-]{1,100})#(\d{1,7})(?!\w)/g;
const NUMBERED =
  /(?<![\w/#&@.-])(?:(?<word>PR|MR|pull[ -]request|merge[ -]request|issue|ticket|bug)s?[ ]{0,2}(?:#|no\.? ?|number )?(?<bare>\d{1,7})|(?:(?<name>[A-Za-z][\w.-]{0,99}))?#(?<hash>\d{1,7}))(?![\w-]|\.\d|[.:]\d|%)/gi;
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
    const [whole, owner = "", name = "", number = ""] = match;
    const end = match.index + whole.length;
    if (isTaken(match.index, end)) continue;
    const repository = `${owner}/${name}`;
    placed.push({
      reference: { text: whole, repository, number, kind: "unknown" },
      start: match.index,
      end,
    });
    repositories.add(repository);
    taken.push({ start: match.index, end });
  }
  const numbered: NumberedMention[] = [];
  for (const match of text.matchAll(NUMBERED)) {
    const end = match.index + match[0].length;
    if (isTaken(match.index, end)) continue;
    const { word, bare, name, hash } = match.groups ?? {};
    const kind =
      word === undefined ? "unknown" : /^(PR|MR|pull|merge)/i.test(word) ? "pull" : "issue";
    numbered.push({
      number: bare ?? hash ?? "",
      kind,
      name: name ?? null,
      start: match.index,
      end,
    });
  }
  const line = REPOSITORY_LINE.exec(text);
  if (line?.[1] !== undefined) repositories.add(line[1]);
  placed.sort((a, b) => a.start - b.start);
  return { placed, numbered, repositories: [...repositories] };
}
