import { block } from "../block.ts";
import type { Block, Line } from "../block.ts";
import type { Special } from "../dialect.ts";

/** What only files of Emacs Org have; "* TODO …" and "** …" are bullets of wikis as well. */
const SIGN =
  /^(?:#\+(?:title|date|author|email|options|startup|filetags|todo|begin_\w+)\b|:(?:PROPERTIES|LOGBOOK):$|(?:CLOSED|SCHEDULED|DEADLINE):[ \t]*[<[]\d{4}-)/i;
const HEADING =
  /^(?<stars>\*{1,6})[ \t]+(?:(?<open>TODO|NEXT|WAITING|STARTED|HOLD)[ \t]+|(?<done>DONE|CANCELL?ED)[ \t]+)?(?:\[#[A-Z]\][ \t]+)?(?<title>\S.*)$/;
const TAGS = /[ \t]+(?::[\w@#%]+)+:$/;
const COOKIE = /[ \t]*\[(?:\d*\/\d*|\d*%)\]/;
const KEYWORD = /^#\+(?<key>\w+):?[ \t]*(?<value>.*)$/;
const DRAWER = /^:[A-Z][\w-]*:$/i;
const PLANNING = /^(?:CLOSED|SCHEDULED|DEADLINE):[ \t]*[<[]/;
const DEADLINE = /\bDEADLINE:[ \t]*[<[](?<date>\d{4}-\d\d-\d\d)/;
/** More lines are not taken for a drawer. */
const MOST_LINES = 100;

/**
 * The markup of Emacs Org in files that have it: `* Heading` with its tags, `** TODO task` as an
 * item with a checkbox where nothing is below it, `DEADLINE:` as a note of its task, `#+TITLE:`.
 * Drawers (`:PROPERTIES:`) and other keywords say nothing to readers.
 */
export function orgMarkup() {
  let known: { readonly isOrg: boolean; readonly hasTitle: boolean } | null = null;

  return (lines: readonly Line[], at: number): Special | null => {
    known ??= {
      isOrg: lines.some(({ text }) => SIGN.test(text)),
      hasTitle: lines.some(({ text }) => /^#\+title:/i.test(text)),
    };
    const line = lines[at]!;
    if (!known.isOrg || !/^[*#:A-Z]/i.test(line.text)) return null;
    if (DRAWER.test(line.text)) return drawer(lines, at);
    if (PLANNING.test(line.text)) return { blocks: deadline(line), next: at + 1 };
    if (line.indent > 0) return null;
    const keyword = KEYWORD.exec(line.text)?.groups;
    if (keyword) return { blocks: metadata(line, keyword), next: at + 1 };
    const heading = HEADING.exec(line.text)?.groups;
    if (!heading) return null;
    const found = headingOf(line, heading, {
      isParent: hasBelow(lines, at, heading["stars"]!.length),
      shift: known.hasTitle ? 1 : 0,
    });
    return { blocks: [found], next: at + 1 };
  };
}

function headingOf(
  { number }: Line,
  { stars, open, done, title }: Record<string, string | undefined>,
  { isParent, shift }: { isParent: boolean; shift: number },
): Block {
  const text = title!.replace(TAGS, "").replace(COOKIE, "");
  if (done !== undefined && !isParent)
    return block("item", [number, number], text, { checked: true });
  // The word is what makes it a task, for readers as well.
  if (open !== undefined && !isParent)
    return block("item", [number, number], `TODO: ${text}`, { checked: false });
  return block("heading", [number, number], text, { level: Math.min(6, stars!.length + shift) });
}

/** Whether the next heading is one below. */
function hasBelow(lines: readonly Line[], at: number, depth: number): boolean {
  const next = lines.slice(at + 1).find(({ text, indent }) => indent === 0 && HEADING.test(text));
  return next !== undefined && /^\*+/.exec(next.text)![0].length > depth;
}

function metadata({ number }: Line, { key, value }: Record<string, string | undefined>): Block[] {
  if (!value) return [];
  if (/^title$/i.test(key!)) return [block("heading", [number, number], value, { level: 1 })];
  return /^date$/i.test(key!)
    ? [block("paragraph", [number, number], `Date: ${value.replace(/[<>[\]]/g, "")}`)]
    : [];
}

function deadline({ number, text }: Line): Block[] {
  const date = DEADLINE.exec(text)?.groups?.["date"];
  return date === undefined
    ? []
    : [block("paragraph", [number, number], `Deadline: ${date}`, { indent: 2, gap: false })];
}

function drawer(lines: readonly Line[], at: number): Special {
  const end = lines.slice(at, at + MOST_LINES).findIndex(({ text }) => /^:END:$/i.test(text));
  return { blocks: [], next: end < 0 ? at + 1 : at + end + 1 };
}
