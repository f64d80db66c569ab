import type { OutlineNode } from "../outline.ts";

const ATTENDANCE =
  /^\W*(?:list of )?(?:meeting |member |board |voting |remote |confirmed )*(?:attend(?:ees|ing|ance|ed)|participants?|present|who'?s here|who(?= ?:)|here(?= ?:)|roll ?call|people(?: present)?)\b[^:\n]{0,40}(?::|$)/iu;
const ABSENT = /^\W*(?:apolog|absen|regret|not present|excused|unable)/i;
/** Names of one list that are read. */
const MAX_NAMES = 500;

/**
 * The names in lists and lines of attendees, as written, without what stands beside them
 * ("(Org)", "- Org", ", Org").
 */
export function readAttendees(outline: OutlineNode): string[] {
  const names = new Set<string>();
  const visit = (node: OutlineNode) => {
    for (const child of node.children) {
      const match = ABSENT.test(child.text) ? null : ATTENDANCE.exec(child.text);
      if (match === null) visit(child);
      else {
        for (const name of namesIn(child.text.slice(match[0].length))) names.add(name);
        for (const inner of child.children) collect(inner, names);
      }
    }
  };
  visit(outline);
  return [...names].slice(0, MAX_NAMES);
}

/** "nick (12)": who spoke, and how many lines, as MeetBot lists it. */
const NICK_AND_LINES = /^([\w[\]`|^{}-]{2,30}) \(\d+\)$/;

function collect(node: OutlineNode, names: Set<string>): void {
  if (node.kind === "heading" || node.kind === "code" || ABSENT.test(node.text)) return;
  if (node.kind === "table") {
    for (const row of node.children) {
      const cell = row.cells.find(({ start, end }) => end > start);
      if (cell === undefined) continue;
      for (const name of namesIn(row.text.slice(cell.start, cell.end))) names.add(name);
    }
    return;
  }
  const nick = NICK_AND_LINES.exec(node.text)?.[1];
  for (const name of nick === undefined ? namesIn(node.text) : [nick]) names.add(name);
  for (const child of node.children) collect(child, names);
}

function namesIn(text: string): string[] {
  const bare = text.slice(0, 4000).replace(/\([^()]*\)|\[[^[\]]*\]/g, " ");
  const lines = bare.split("\n");
  return lines.flatMap((line) => {
    const withoutRole = line.replace(/^[^,]{1,30}:\s+/, "");
    const parts = withoutRole.split(/[,;]|\band\b|&/).map((part) => part.trim());
    return people(parts)
      .map(nameOf)
      .filter((name) => name !== null);
  });
}

/** Parts without what says where their people are from: "Ada Byron, NIST" names one person. */
function people(parts: readonly string[]): readonly string[] {
  const isFull = (part: string) =>
    /^\p{Lu}[\p{L}.'’-]*\p{Ll}[\p{L}.'’-]* (?:\p{Ll}{1,4} ){0,2}\p{Lu}/u.test(part);
  const isOrganisation = (part: string) =>
    !isFull(part) ||
    /^The |\b(?:of|Inc|Ltd|LLC|GmbH|University|Institute|Foundation|Labs?)\b/.test(part);
  if (parts.length < 2 || !isFull(parts[0]!)) return parts;
  return parts.filter((part, index) => index === 0 || !isOrganisation(part));
}

function nameOf(part: string): string | null {
  const name = part.split(/\s[-–—/:]\s|\s-|:/)[0]!.trim();
  const words = name.split(/\s+/);
  if (/^@[a-z\d-]{1,39}$/i.test(name)) return name;
  if (words.length > 5 || !/^\p{Lu}/u.test(name) || /[\d?!]/.test(name)) return null;
  return name.replace(/\s+@[\w-]+$/, "");
}
