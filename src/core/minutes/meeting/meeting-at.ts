import type { Meeting, Minutes } from "../minutes.ts";
import type { OutlineNode } from "../outline.ts";
import { parseDate } from "./parse-date.ts";
import { readAttendees } from "./read-attendees.ts";

/**
 * The meeting that a line belongs to: in a running file of several meetings, each under a heading
 * with a full date, that section's; else the file's.
 */
export function meetingAt(minutes: Minutes, line: number): Meeting {
  const dated = datedSections(minutes.outline);
  if (dated.length < 2) return minutes.meeting;
  const found = dated.findLast(({ heading }) => heading.lines[0] <= line);
  if (found === undefined) return minutes.meeting;
  return { date: found.date, title: found.heading.text, attendees: readAttendees(found.heading) };
}

interface DatedHeading {
  readonly heading: OutlineNode;
  readonly date: string;
}

const sectionsOf = new WeakMap<OutlineNode, readonly DatedHeading[]>();

/** The dated headings of an outline, found once however many lines ask. */
function datedSections(outline: OutlineNode): readonly DatedHeading[] {
  const found = sectionsOf.get(outline) ?? datedHeadings(outline);
  sectionsOf.set(outline, found);
  return found;
}

/** Headings that a full date starts or ends, of the level on which there are most of them. */
function datedHeadings(outline: OutlineNode): DatedHeading[] {
  const levels = new Map<number, DatedHeading[]>();
  const visit = (node: OutlineNode) => {
    for (const heading of node.children) {
      if (heading.kind !== "heading") continue;
      const date = heading.text.length <= 100 ? parseDate(heading.text) : null;
      if (date !== null) {
        const same = levels.get(heading.level) ?? [];
        levels.set(heading.level, [...same, { heading, date }]);
      }
      visit(heading);
    }
  };
  visit(outline);
  return [...levels.values()].sort((one, other) => other.length - one.length)[0] ?? [];
}
