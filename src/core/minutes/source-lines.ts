/** A minutes file cut into lines by `\n` alone. */
export interface SourceLines {
  /** The lines as written, without `\n` or `\r\n`; a byte order mark before the first is gone. */
  readonly source: readonly string[];
  /**
   * The same lines for reading, of the same length each: what some programs take for a line end
   * (a lone `\r`, form feed, U+2028 …) and control characters are spaces, so that no library can
   * count lines otherwise than git does, and so are stamps of meeting bots.
   */
  readonly readable: readonly string[];
}

// Tabs are no nuisance: they indent.
// eslint-disable-next-line no-control-regex
const NUISANCE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00A0\u2028\u2029\uFEFF\uFFF9-\uFFFB]/g;

/** "(nick, 17:04:02)" at the end of a line: MeetBot writes who said it, and when. */
const STAMP = /[ \t]\([\w[\]`|^{}-]{2,30}, \d{1,2}:\d\d:\d\d\)[ \t]*$/;

/** The same, wrapped behind its comma. */
const STAMP_START = /[ \t]\([\w[\]`|^{}-]{2,30},[ \t]*$/;
const STAMP_END = /^[ \t]*\d{1,2}:\d\d:\d\d\)[ \t]*$/;

/** Cuts a text into lines. A last line that is empty because the text ends in `\n` is none. */
export function sourceLines(text: string): SourceLines {
  const source = text.split("\n").map((line) => (line.endsWith("\r") ? line.slice(0, -1) : line));
  if (source.length > 1 && source.at(-1) === "") source.pop();
  if (source[0]?.startsWith("\uFEFF")) source[0] = source[0].slice(1);
  const readable = source.map((line) =>
    line.replace(NUISANCE, " ").replace(STAMP, (stamp) => " ".repeat(stamp.length)),
  );
  for (const [at, line] of readable.entries()) {
    const rest = STAMP_END.exec(line)?.[0];
    const start = at === 0 || rest === undefined ? null : STAMP_START.exec(readable[at - 1]!);
    if (start === null) continue;
    readable[at - 1] = readable[at - 1]!.slice(0, start.index) + " ".repeat(start[0].length);
    readable[at] = " ".repeat(line.length);
  }
  return { source, readable };
}
