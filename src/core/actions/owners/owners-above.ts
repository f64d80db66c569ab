import type { OutlineNode } from "../../minutes/outline.ts";
import { groupsAbove } from "../context/around.ts";
import type { FieldContext } from "../context/field-context.ts";
import { maskText } from "../context/mask-text.ts";
import type { Statement } from "../statements/statement.ts";
import { acceptNames, onlyNames } from "./accept-names.ts";
import { isActionZone } from "./action-zone.ts";
import { isIntent, isSubjectless } from "./find-speaker.ts";
import type { FoundNames } from "./found-names.ts";
import type { KnownNames } from "./known-names.ts";
import { isNoName, NAMES, type PlacedName } from "./name-pattern.ts";
import { ownersByForm } from "./owners-by-form.ts";

/** Owner headings: what stands above is nothing but a name, or ends in one. */
export function ownersAbove(
  statement: Statement,
  context: FieldContext,
  known: KnownNames,
): FoundNames | null {
  // "Ann: let's wait" is for all, whosever items these are.
  if (FOR_ALL.test(statement.text)) return null;
  const zone = isActionZone(statement);
  const subjectless = isSubjectless(statement);
  for (const node of groupsAbove(statement, context.minutes)) {
    const taken = /:\s*$/.test(node.text) && node.text.length < 600 ? takenBy(node, known) : null;
    if (taken) return { names: taken, spans: [] };
    if (!zone && !subjectless) continue;
    if (node.kind === "heading" && isOutermost(node, statement, context)) continue;
    const siblings = siblingNames(node, statement, known);
    if (siblings) return { names: siblings, spans: [] };
    const found = ownerOfGroup(node, zone, isIntent(statement) ? 0.5 : 3, known);
    if (found) return { names: found, spans: [] };
  }
  return null;
}

const FOR_ALL = /^(?:[\p{L}.'’ -]{2,30}:\s)?[Ll]et(?:['’]s| us)\s/u;

/** The title of the minutes says who met. */
function isOutermost(
  node: OutlineNode,
  { ancestors }: Statement,
  { minutes }: FieldContext,
): boolean {
  const [first, second] = ancestors.filter(({ kind }) => kind === "heading");
  if (first === node && second !== undefined) return true;
  const headings = minutes.outline.children.filter(({ kind }) => kind === "heading");
  return headings.length === 1 && headings[0] === node;
}

/** More headings than people are not looked at. */
const MOST_SIBLINGS = 40;

/** Headings that are all names, some of them surely, over the tasks of each. */
function siblingNames(
  node: OutlineNode,
  { ancestors }: Statement,
  known: KnownNames,
): readonly PlacedName[] | null {
  if (node.kind !== "heading") return null;
  const own = onlyNames(node.text, 1, known);
  // Acronyms name projects as often as sites.
  if (own === null || own.some(({ name }) => /^[\p{Lu}\d]+$/u.test(name))) return null;
  const parent = ancestors[ancestors.indexOf(node) - 1];
  const others = (parent?.children ?? [])
    .filter(({ kind }) => kind === "heading")
    .slice(0, MOST_SIBLINGS);
  const areNames = others.every(
    ({ text }) => isNoName(text.trim()) || onlyNames(text, 1, known) !== null,
  );
  return others.length > 1 && areNames && others.some(({ text }) => onlyNames(text, 2, known))
    ? own
    : null;
}

/** "Ann will:" */
const TOLD = new RegExp(
  `^[\\s*_]*(${NAMES})[*_]* (?:will|to|is to|are to|should|agreed to)[\\s*_]*:[\\s*_]*$`,
  "u",
);

/** "Ann will lead the work. Scope:" hands the items beneath it to Ann. */
function takenBy(node: OutlineNode, known: KnownNames): readonly PlacedName[] | null {
  if (node.kind !== "paragraph" && node.kind !== "item") return null;
  const told = TOLD.exec(node.text)?.[1];
  if (told !== undefined) return acceptNames(told, 0, 1, known);
  return ownersByForm(maskText(node.text, node.spans), 0, false, known, true)?.names ?? null;
}

/** "Actions for Ann", "Ann's tasks:" */
const TITLED = new RegExp(
  `^[\\s*_]*(?:(?:(?:[Oo]pen |[Nn]ew )?(?:[Aa]ctions?(?: items?| points?)?|[Tt]asks?|[Tt]o-?dos?|TODOs?|AIs?|[Nn]ext steps) (?:for|on|of|by)|[Ff]or) (${NAMES})|(${NAMES})['’]s? (?:actions?(?: items?| points?)?|tasks?|to-?dos?|AIs?|next steps))[\\s:*_]*$`,
  "u",
);
const SUFFIX = new RegExp(`(?:[([]|\\s[-–—]\\s)(${NAMES})[)\\]]?[\\s:]*$`, "u");
const SUBJECT = new RegExp(
  `^(?:[^:]{2,30}:\\s)?(${NAMES}) (?:has|have|had|started|developed|reported|reports|wants|is|are|was|uses|presented|worked)(?![\\p{L}])`,
  "u",
);

/** `trust` is for a name that only is the group's subject. */
function ownerOfGroup(
  node: OutlineNode,
  zone: boolean,
  trust: number,
  known: KnownNames,
): PlacedName[] | null {
  if (node.text.length > 120 || node.kind === "table") return null;
  const text = maskText(node.text, node.spans);
  const all = onlyNames(text, 2, known);
  if (all) return all;
  const titled = TITLED.exec(text);
  const named = titled && acceptNames(titled[1] ?? titled[2] ?? "", 0, 1, known);
  if (named) return named;
  // "Cloud: Acme has private templates" says who the "will …" beneath it is about.
  const subject = zone || node.kind === "heading" ? null : SUBJECT.exec(text);
  if (subject) return acceptNames(subject[1] ?? "", 0, trust, known);
  if (node.kind === "heading") return null;
  const suffix = SUFFIX.exec(text);
  return suffix ? acceptNames(suffix[1] ?? "", 0, zone ? 1 : 2, known) : null;
}
