import type { Span } from "../../minutes/outline.ts";

/** A part of a text: UTF-16 offsets, `end` exclusive, without white space at its ends. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** Words before a full stop that seldom ends a sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|cf|approx|resp|incl|esp|fig|no|nr|ca|al|mr|mrs|ms|dr|prof|st|jr|sr|inc|ltd|dept|min|max|[a-z])\.$/i;
const SENTENCE_END = /[.!?](?:["'”’)\]]{0,2})(?=\s)/g;
/** "Sept. 9", "9. September": one date. */
const WITHIN_DATE =
  /\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.\s+\d{1,2}(?:st|nd|rd|th)?\b|(?<![\w.])\d{1,2}\.\s+(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b/;
/** What a new sentence starts with. */
const SENTENCE_START = /^\s+["'“‘([<@#*`]{0,3}[\p{Lu}\d]/u;
/** A line that starts something new whatever came before: a marker, a bullet, a speaker. */
const LINE_START =
  /^\s*(?:(?:[-*+•·–→]|\*\*)\s|\[[ xX]?\]|(?:ACTION|Action|TODO|AI|AP)\b[^\n]{0,40}:|\p{Lu}[\p{L}.'’-]{0,20}(?: (?:\p{Lu}|de |van |von )[\p{L}.'’-]{0,20}){0,3}\s?: )/u;
/** The least width to which text is taken to be wrapped. */
const LEAST_WIDTH = 60;

/**
 * Cuts a block's text into sentences. A line break ends a sentence only where the writer meant it
 * so: before a marker, a bullet or a speaker, or after a line that had room for the next word.
 * Nothing is cut inside inline markup. A fragment of one or two words stays with its neighbour.
 */
export function cutSentences(text: string, spans: readonly Span[]): readonly Piece[] {
  const cuts = outsideOf(
    [...sentenceEnds(text), ...meantLineBreaks(text)].sort((a, b) => a - b),
    spans.filter(isAtomic),
  );
  const pieces: Piece[] = [];
  let start = 0;
  for (const at of [...cuts, text.length]) {
    const piece = trim(text, start, at);
    start = at;
    if (piece.end > piece.start) pieces.push(piece);
  }
  return joinFragments(text, pieces);
}

/** The offsets (ascending) that lie inside no span. */
function outsideOf(offsets: readonly number[], spans: readonly Span[]): number[] {
  const inOrder = [...spans].sort((a, b) => a.start - b.start);
  let [next, coveredTo] = [0, 0];
  return offsets.filter((at) => {
    for (let span = inOrder[next]; span !== undefined && span.start < at; span = inOrder[next]) {
      coveredTo = Math.max(coveredTo, span.end);
      next += 1;
    }
    return at >= coveredTo;
  });
}

function isAtomic(span: Span): boolean {
  return span.kind === "code" || span.kind === "link" || span.kind === "image";
}

function* sentenceEnds(text: string): Generator<number> {
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    if (!SENTENCE_START.test(text.slice(end, end + 12))) continue;
    if (
      match[0][0] === "." &&
      ABBREVIATION.test(text.slice(Math.max(0, match.index - 12), match.index + 1))
    )
      continue;
    const around = text.slice(Math.max(0, end - 6), end + 12);
    const date = WITHIN_DATE.exec(around);
    if (date !== null && date.index < Math.min(end, 6)) continue;
    yield end;
  }
}

function* meantLineBreaks(text: string): Generator<number> {
  if (!text.includes("\n")) return;
  const lines = text.split("\n");
  const width = Math.max(LEAST_WIDTH, ...lines.map((line) => line.length)) * 0.9;
  let at = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    at += line.length + 1;
    if (next === undefined) return;
    const firstWord = /^\s*(\S{0,60})/.exec(next)?.[1] ?? "";
    const hadRoom = line.trim().length + 1 + firstWord.length < width;
    const goesOn =
      /[,;(&/-]\s*$|\b(?:and|or|the|a|an|of|to|for|in|on|with|by|from|as|at)\s*$/i.test(
        line.slice(-12),
      );
    if (LINE_START.test(next) || (hadRoom && !goesOn && /^\s*["'“(`[]?[\p{Lu}\d@]/u.test(next)))
      yield at - 1;
  }
}

function trim(text: string, start: number, end: number): Piece {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from] ?? "")) from += 1;
  while (to > from && /\s/.test(text[to - 1] ?? "")) to -= 1;
  return { start: from, end: to };
}

function joinFragments(text: string, pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  let head: Piece | undefined;
  for (const piece of pieces) {
    const isFragment = text.slice(piece.start, piece.end).split(/\s+/).length <= 2;
    const last = joined.at(-1);
    if (isFragment && last !== undefined)
      joined[joined.length - 1] = { start: last.start, end: piece.end };
    else if (isFragment) head = { start: head?.start ?? piece.start, end: piece.end };
    else {
      joined.push({ start: head?.start ?? piece.start, end: piece.end });
      head = undefined;
    }
  }
  return head === undefined ? joined : [head];
}
