/** What introduces a list item. */
export interface ListMarker {
  /** The number or letter as written, null for a bullet. */
  readonly ordinal: string | null;
  readonly checked: boolean | null;
  /** What stands after the marker and the checkbox. */
  readonly rest: string;
  /** How deep a repeated bullet says that the item is ("**" under "*"): 0 for one bullet. */
  readonly depth: number;
  /** Columns from the start of the marker to what stands after it. */
  readonly width: number;
}

const BULLET = /^(?:[*+\-•◦‣▪▫●○■►▸»→⇒➔➜➢·∙⁃–—]|[-=]{1,2}>|o)(?=[ \t]|$)/;
/** Bullets repeated for each level, as in wikis; "** bold **" is none. */
const REPEATED = /^(?:\*{2,6}|-{2,6}|#{2,6})(?=[ \t]\S)(?!.*[*#-]{2}$)/;
/** Bullets that people do not use for anything else need no space after them. */
const TIGHT_BULLET = /^(?:[•◦‣▪●■►▸➢⁃](?=\S)|[-–](?=[\p{Lu}[@☐☑]\S)|[*-](?=\[[ xX]?\]))/u;
const ORDINAL =
  /^(?:\(?(?:\d{1,3}|[a-z]|[ivx]{2,5}|#)[.)]|\(?[A-Z]\)|#\d{1,3}[.:)]|\d{1,2}(?:\.\d{1,2}){1,3}[.)]?)(?=[ \t]|$)/;
/** A checkbox behind who is to tick it: "@ann - [ ] send it", "**Ann**: [x] send it". */
const LATER_BOX =
  /^((?:@[\w-]{1,39}|\*\*[^*]{2,40}\*\*|\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20})?)(?:\s?:|\s[-–—])\s)\[([ xX])\]\s+(?=\S)/u;
const CHECKBOX = /^(?:\\?\[([ xX✓✔*]?)\\?\](?=[ \t]|$)|([☐□⬜])|([☑☒✅✔✓]))[\uFE0F \t]*/u;

/**
 * Reads the marker that a line begins with: a bullet of any sort that people type or paste, a
 * number or letter, a checkbox with or without a bullet. Null where the line is no list item.
 */
export function listMarker(line: string): ListMarker | null {
  const mark = (BULLET.exec(line) ?? REPEATED.exec(line) ?? TIGHT_BULLET.exec(line))?.[0];
  const ordinal = mark === undefined ? (ORDINAL.exec(line)?.[0] ?? null) : null;
  const marker = mark ?? ordinal ?? "";
  const padded = line.slice(marker.length);
  const content = padded.trimStart();
  const box = CHECKBOX.exec(content);
  if (marker === "" && box === null) return null;
  const later = box === null ? LATER_BOX.exec(content) : null;
  const rest =
    later === null
      ? content.slice(box?.[0].length ?? 0).trimStart()
      : later[1]! + content.slice(later[0].length);
  return {
    ordinal,
    checked: later !== null ? later[2] !== " " : box === null ? null : isTicked(box),
    rest,
    depth: mark !== undefined && REPEATED.test(line) ? mark.length - 1 : 0,
    width: marker.length + (rest === "" ? 1 : padded.length - content.length),
  };
}

function isTicked(box: RegExpExecArray): boolean {
  return box[3] !== undefined || (box[1] ?? "").trim() !== "";
}

/** Whether an ordinal starts a list: the first of its sort, so that it may interrupt a paragraph. */
export function isFirstOrdinal(ordinal: string): boolean {
  return ["1", "a", "A", "i", "I", "#"].includes(ordinal.replace(/[().:]/g, ""));
}
