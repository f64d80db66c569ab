import type { Minutes } from "../../minutes/minutes.ts";
import type { OutlineNode } from "../../minutes/outline.ts";
import { detailsOf, groupsAbove, membersOf } from "../context/around.ts";
import type { FieldContext } from "../context/field-context.ts";
import { memoPerMinutes } from "../context/memo-per-minutes.ts";
import { walkOutline } from "../context/walk-outline.ts";
import type { Statement } from "../statements/statement.ts";
import { saysTracked } from "./says-tracked.ts";
import {
  scanReferences,
  type NumberedMention,
  type PlacedReference,
  type ScannedReferences,
} from "./scan-references.ts";

type TextWithSpans = Pick<OutlineNode, "text" | "spans">;

/** The issues and pull requests of an action. */
export interface FoundReferences {
  /** URLs or `owner/name#12`: those of its own lines first, then those of the nearest block above. */
  readonly references: readonly string[];
  /** Of these, the one that its own lines say the work is tracked in. */
  readonly trackedIn: string | null;
}

/**
 * Finds what a statement refers to: in its own text, in sub-bullets and neighbours that hold nothing
 * else than a reference ("See #12"), and in the nearest parent or grouping line that names any.
 * A bare "#12" counts only where the repository is clear; see `findNumberedMentions` for the others.
 *
 * @example
 * "Release the schema, see https://github.com/acme/tools/pull/7/files" → https://github.com/acme/tools/pull/7
 * "Fix the parser (#12)" under "### acme/tools" → acme/tools#12, tracked there
 */
export function findReferences(statement: Statement, context: FieldContext): FoundReferences {
  const { text, spans, block } = statement;
  const own = scanReferences(text, spans);
  const groups = [
    ...(statement.parts > 1 ? [block] : []),
    ...groupsAbove(statement, context.minutes).flatMap((group) => [
      group,
      ...itemContinuedBy(group, statement),
    ]),
  ];
  const levels = [own, ...groups.map(scanNode)];
  const resolve = (scanned: ScannedReferences, from: number): PlacedReference[] =>
    resolved(
      scanned,
      levels.slice(from).map((level) => level.repositories),
      context,
    );

  const ownReferences = resolve(own, 0);
  const details = [
    ...cellsBeside(statement),
    ...detailsOf(statement, context.minutes).filter((child) => isReferenceOnly(child)),
  ].map((child) => ({ child, placed: resolve(scanReferences(child.text, child.spans), 0) }));
  const tracked =
    ownReferences.find((placed) => saysTracked(statement, placed)) ??
    details.flatMap(({ child, placed }) => placed.filter((one) => saysTracked(child, one)))[0];

  const found = [...ownReferences, ...details.flatMap((detail) => detail.placed)];
  // The nearest group that names any: farther ones are about something wider.
  for (const [index, node] of groups.entries()) {
    const notes = notesOf(node, context.minutes);
    const inherited = [node, ...notes].flatMap((one) => resolve(scanNode(one), index + 1));
    if (inherited.length > 0) {
      found.push(...inherited);
      break;
    }
  }
  return {
    references: [...new Set(found.map((placed) => placed.reference.text))],
    trackedIn: tracked?.reference.text ?? null,
  };
}

/**
 * Of a table row of which one cell alone states the task, the others, each after the title of its
 * column: "Issue: #12".
 */
function cellsBeside({ block, ancestors, offset, text, parts }: Statement): TextWithSpans[] {
  const table = ancestors.at(-1);
  if (block.kind !== "row" || table?.kind !== "table" || parts > 1) return [];
  return block.cells.flatMap(({ start, end }, column) => {
    if (start < offset + text.length && end > offset) return [];
    const title = table.cells[column];
    const lead = title === undefined ? "" : `${table.text.slice(title.start, title.end).trim()}: `;
    const spans = block.spans
      .filter((span) => span.start >= start && span.end <= end)
      .map((span) => ({
        ...span,
        start: span.start - start + lead.length,
        end: span.end - start + lead.length,
      }));
    return [{ text: lead + block.text.slice(start, end), spans }];
  });
}

/** The item that a paragraph goes on with where it stands on the very next line: it is about the same issue. */
function itemContinuedBy(node: OutlineNode, { ancestors }: Statement): OutlineNode[] {
  if (node.kind !== "paragraph") return [];
  const siblings = ancestors.find(({ children }) => children.includes(node))?.children ?? [];
  const before = siblings[siblings.indexOf(node) - 1];
  const isOne = before?.kind === "item" && before.lines[1] === node.lines[0] - 1;
  return isOne ? [before] : [];
}

/** The numbers in a statement's own text that look like an issue's or pull request's: "#12", "PR 12". */
export function findNumberedMentions(statement: Statement): readonly NumberedMention[] {
  return scanReferences(statement.text, statement.spans).numbered;
}

function scanNode(node: OutlineNode): ScannedReferences {
  return scanReferences(node.text, node.spans);
}

/** What a group has beneath it only to point somewhere; of a section, only what it begins with. */
function notesOf(node: OutlineNode, minutes: Minutes): OutlineNode[] {
  if (node.kind === "paragraph" || node.kind === "item")
    return membersOf(node, minutes).filter(isReferenceOnly);
  if (node.kind !== "heading") return [];
  const first = node.children
    .slice(0, 3)
    .flatMap((child) => (child.kind === "quote" ? child.children : [child]));
  return first.filter(isReferenceOnly);
}

/** A line that only points somewhere: "See https://…", "Issue tracking this: …", "PR #12". */
function isReferenceOnly(node: OutlineNode): boolean {
  if (node.text.length > 300 || node.children.length > 0) return false;
  const { placed, numbered } = scanNode(node);
  if (placed.length + numbered.length === 0) return false;
  let rest = node.text;
  for (const { start, end } of [...placed, ...numbered].sort((a, b) => b.start - a.start))
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  const words = rest.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length <= 5 && (words.length === 0 || POINTER.test(rest));
}

const POINTER =
  /\b(see|cf|issues?|PRs?|MRs?|pull|merge|requests?|ticket|bug|tracked|tracking|opened|filed|link|details?|reference|discussion|done in|here)\b/i;

/** Gives each number its repository: the nearest level that names exactly one. */
function resolved(
  scanned: ScannedReferences,
  levels: readonly (readonly string[])[],
  context: FieldContext,
): PlacedReference[] {
  const nearest = levels.find((repositories) => repositories.length > 0) ?? [];
  const result = [...scanned.placed];
  for (const { number, kind, name, start, end } of scanned.numbered) {
    const known = name === null ? nearest : repositoriesNamed(name, levels, context);
    const [repository, second] = known;
    if (repository === undefined || second !== undefined) continue;
    const text = `${repository}#${number}`;
    result.push({ reference: { text, repository, number, kind }, start, end });
  }
  return result.sort((a, b) => a.start - b.start);
}

/** `name#12`: the repository of that name that stands nearest, or anywhere in the file. */
function repositoriesNamed(
  name: string,
  levels: readonly (readonly string[])[],
  context: FieldContext,
): readonly string[] {
  const ofName = (repositories: readonly string[]): string[] =>
    repositories.filter((one) => one.split("/")[1]?.toLowerCase() === name.toLowerCase());
  const near = levels.map(ofName).find((found) => found.length > 0);
  return near ?? ofName(repositoriesOf(context.minutes));
}

const repositoriesOf = memoPerMinutes((minutes) => {
  const repositories = new Set<string>();
  for (const node of walkOutline(minutes.outline))
    for (const one of scanNode(node).repositories) repositories.add(one);
  return [...repositories];
});
