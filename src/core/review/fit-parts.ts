import { fitLines } from "./fit-lines.ts";
import { folded } from "./folded.ts";

/** A part of the dashboard: its numbers stand in the heading, whatever is cut below it. */
export interface Part {
  readonly heading: string;
  readonly intro?: readonly string[];
  readonly lines: readonly string[];
  readonly fold?: string;
  /** Of the room, the most that it may take. */
  readonly share: number;
}

/** The most that "- and n more" takes. */
const MORE = 30;

/**
 * Parts as lines of Markdown that take `room` characters at most. Room goes to the parts that claim
 * little of it first; each can at least say how many it holds.
 */
export function fitParts(parts: readonly Part[], room: number): string[] {
  const frames = parts.reduce((sum, part) => sum + frame(part, []).join("\n").length + 2 + MORE, 0);
  let left = room - frames;
  const fitted = new Map<Part, readonly string[]>();
  for (const part of [...parts].sort((a, b) => a.share - b.share)) {
    const share = Math.max(0, Math.min(left, Math.floor(room * part.share)));
    const { lines } = fitLines(part.lines, share + MORE, (n) => `- and ${n} more`);
    left -= lines.join("\n").length;
    fitted.set(part, lines);
  }
  return parts.flatMap((part) => frame(part, fitted.get(part) ?? []));
}

function frame(part: Part, lines: readonly string[]): string[] {
  const intro = part.intro ? ["", ...part.intro] : [];
  if (part.fold === undefined) return ["", `### ${part.heading}`, ...intro, "", ...lines];
  return ["", `### ${part.heading}`, ...intro, "", ...folded(part.fold, lines)];
}
