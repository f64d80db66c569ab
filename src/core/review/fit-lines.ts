/**
 * As many lines as fit into `room` characters, line ends included, with `more(n)` last where n do
 * not. With no room for even that, nothing.
 */
export function fitLines(
  lines: readonly string[],
  room: number,
  more: (left: number) => string,
): { readonly lines: readonly string[]; readonly shown: number } {
  const total = lines.reduce((sum, line) => sum + line.length + 1, 0);
  if (total <= room) return { lines, shown: lines.length };
  let left = room - more(lines.length).length - 1;
  if (left < 0) return { lines: [], shown: 0 };
  let shown = 0;
  while (shown < lines.length && left >= lines[shown]!.length + 1) {
    left -= lines[shown]!.length + 1;
    shown++;
  }
  return { lines: [...lines.slice(0, shown), more(lines.length - shown)], shown };
}
