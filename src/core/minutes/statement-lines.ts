import type { Line } from "./block.ts";

const NAME = String.raw`\p{Lu}[\p{L}\p{N}'’.-]*`;
/**
 * A line that states something of its own although no blank line stands before it: an utterance
 * ("James: …", "<nick> …", "10:02 …"), a marked action, a term with its explanation, a bold start.
 */
const STARTS = new RegExp(
  [
    String.raw`^[*_]{0,3}(?:action|todo|to do|ai|decision|resolution|resolved|agreed|proposal|note|next steps?)\b[^:]{0,40}:`,
    `^[*_]{0,3}@?${NAME}(?:(?: |, | & | and |/)${NAME}){0,3}(?: \\([^()]{1,30}\\))?[*_]{0,3} ?:[*_]{0,3}(?= |$)`,
    String.raw`^<[\w\x60|\[\]^{}.\-]{1,30}>[ :]`,
    String.raw`^\[?\d{1,2}:\d{2}(?::\d{2})?\]?(?: ?[ap]m)?\s`,
    String.raw`^\.\.\. ?\S|^… ?\S`,
    String.raw`^@[\w-]{1,39}\b`,
    String.raw`^#(?:action|todo|info|agreed|idea|help|link|topic|chair|startmeeting|endmeeting|startvote|endvote)\b`,
    String.raw`^\[[A-Z][\w .'-]{0,30}\] `,
  ].join("|"),
  "iu",
);
/** "Ann Field – send the list", "Bo -> order the cable" */
const NAME_AND_DASH = new RegExp(
  `^[*_]{0,3}@?${NAME}(?:(?: |, | & | and |/)${NAME}){0,3}[*_]{0,3} (?:[-–—]{1,2}|[-=]>|→) \\S`,
  "u",
);
const CASED = new RegExp(`^[*_]{0,3}@?${NAME}`, "u");
const BOLD_LINE = /^(?:\*\*[^*]+\*\*|__[^_]+__):?$/;
const CAPITAL = /^[*_~`"“‘'([<]*[\p{Lu}\p{Extended_Pictographic}@]/u;
/** A line longer than this was not wrapped, nor were those around it. */
const NEVER_WRAPPED = 120;
/** Nobody wraps lines shorter than this. */
const NARROWEST = 62;
/** A tag that the line does not close. */
const OPEN_TAG = /<[a-z][a-z0-9]*(?:\s[^<>]*)?$/i;
const UNFINISHED =
  /(?:[,;(/–—-]|\b(?:and|or|the|a|an|of|to|in|on|for|with|by|from|at|is|are|was|be|that|as))$/i;

/** Whether a line that directly follows another states something of its own. */
export function startsStatement(line: Line): boolean {
  if (!STARTS.test(line.text)) return false;
  return (
    /^[^\p{L}]/u.test(line.text) || CASED.test(line.text) || /^(?:action|todo)\b/i.test(line.text)
  );
}

/**
 * Cuts lines without a blank line among them into statements: where the next line starts one, or
 * where the break was not made by wrapping, since the next word would have fitted.
 */
export function cutStatements(run: readonly Line[]): Line[][] {
  const inTag = linesInTags(run);
  // A tag's attributes are wrapped by other rules than prose, and far wider.
  const prose = run.filter((_, at) => !inTag.has(at) && !inTag.has(at + 1));
  const width = (prose.length > 0 ? prose : run).reduce(
    (most, line) => Math.max(most, line.indent + line.text.length),
    0,
  );
  // One line of prose may start so; several are a list of who does what.
  const isListOfNames = run.filter(({ text }) => NAME_AND_DASH.test(text)).length > 1;
  const cut: Line[][] = [];
  let last: Line | undefined;
  for (const [at, line] of run.entries()) {
    const startsEntry = isListOfNames && NAME_AND_DASH.test(line.text);
    if (last !== undefined && (inTag.has(at) || !(startsEntry || isCut(last, line, width))))
      cut.at(-1)!.push(line);
    else cut.push([line]);
    last = line;
  }
  return cut;
}

/** The lines that begin inside of an HTML tag: its attributes go on there. */
function linesInTags(run: readonly Line[]): ReadonlySet<number> {
  const inside = new Set<number>();
  let isOpen = false;
  for (const [at, { text }] of run.entries()) {
    if (isOpen) inside.add(at);
    isOpen = isOpen ? !text.includes(">") || OPEN_TAG.test(text) : OPEN_TAG.test(text);
  }
  // What nothing closes is no tag.
  return isOpen ? new Set() : inside;
}

function isCut(before: Line, line: Line, width: number): boolean {
  if (BOLD_LINE.test(before.text) || BOLD_LINE.test(line.text)) return true;
  if (startsStatement(line)) return true;
  const words = before.text.split(/\s+/, 4).length;
  if (words <= 3 && (before.text.endsWith(":") || line.indent > before.indent + 1)) return true;
  const word = line.text.search(/\s/);
  const next = word < 0 ? line.text.length : word;
  const spare = width - (before.indent + before.text.length + 1 + next);
  if (line.indent + 1 < before.indent && !UNFINISHED.test(before.text)) {
    // Who goes on to the left of what stands above ends it, unless the line was full.
    if (/[.!?:]$/.test(before.text) || spare + Math.max(0, NARROWEST - width) >= 8) return true;
  }
  if (width > NEVER_WRAPPED && spare > NEVER_WRAPPED / 3 && !UNFINISHED.test(before.text))
    return true;
  if (!CAPITAL.test(line.text) || UNFINISHED.test(before.text)) return false;
  if (before.text.lastIndexOf("[") > before.text.lastIndexOf("]")) return false;
  if (before.breaks || before.text.endsWith(":")) return true;
  return spare + Math.max(0, NARROWEST - width) >= 8;
}
