import { actionId } from "../identity/action-id.ts";
import { canonicalText } from "../identity/canonical-text.ts";
import type { Lines } from "../lines.ts";
import type { Minutes } from "../minutes/minutes.ts";
import type { OutlineNode } from "../minutes/outline.ts";
import type { Problem } from "../problem.ts";
import type { Action } from "./action.ts";
import { groupsAbove } from "./context/around.ts";
import type { FieldContext } from "./context/field-context.ts";
import { findDue } from "./dates/find-due.ts";
import { draftActions } from "./drafts/draft-actions.ts";
import { explain } from "./explain.ts";
import type { FindConfig } from "./find-config.ts";
import { findOwners, type FoundOwners } from "./owners/find-owners.ts";
import { readStatement, type Reading } from "./reading/reading.ts";
import { findReferences } from "./references/find-references.ts";
import { findState } from "./state/find-state.ts";
import type { Statement } from "./statements/statement.ts";
import { listStatements } from "./statements/statements.ts";
import { timelineFinder } from "./timeline-finder.ts";
import { writeTitle } from "./titles/write-title.ts";
import { twinFinder } from "./twin-finder.ts";
import { WEIGHTS, type Weights } from "./weighing/weights.ts";

/** What was found in a minutes file. */
export interface FoundActions {
  /** In document order, all tiers. */
  readonly actions: Action[];
  /** Every statement: the identity of an action needs what it is not, too. */
  readonly statements: Statement[];
  readonly problems: Problem[];
}

/** Finds the actions of a minutes file. `weights` are the learned ones unless a measurement gives others. */
export function findActions(
  minutes: Minutes,
  config: FindConfig,
  weights: Weights = WEIGHTS,
): FoundActions {
  const statements = listStatements(minutes);
  const context: FieldContext = { minutes, people: config.people };
  const readings = statements.map((statement) => readStatement(statement, context));
  const problems: Problem[] = [];
  const occurrences = new Map<string, number>();
  const drafts = draftActions(readings, config, weights);
  const drafted = new Set(drafts.map(({ reading }) => reading));
  const twinsOf = twinFinder(readings.filter((one) => one.owners.length > 0 || drafted.has(one)));
  const timelineOf = timelineFinder(readings, context);
  const actions = drafts.map(({ reading, lines, weighed, tier, decision }) => {
    const { statement, text } = reading;
    const { owners, due } = whoAndWhen(reading, twinsOf, context);
    problems.push(...owners.problems);
    const { references, trackedIn } = findReferences(statement, context);
    const key = canonicalText(text);
    const occurrence = occurrences.get(key) ?? 0;
    occurrences.set(key, occurrence + 1);
    return {
      id: actionId(minutes.path, text, occurrence),
      lines,
      title: writeTitle(statement, context),
      text,
      tier,
      confidence: weighed.confidence,
      decision: trackedIn !== null && decision === "open" ? "link" : decision,
      owners: owners.owners,
      due: due ?? timelineOf(reading),
      state: findState(statement, context),
      references,
      trackedIn,
      evidence: explain(reading, weighed, weights),
      ...surroundings(statement, minutes),
    } satisfies Action;
  });
  return { actions, statements, problems };
}

/** Owners and due date as the statement gives them, or else where the file says the same again. */
function whoAndWhen(
  reading: Reading,
  twinsOf: (reading: Reading) => Reading[],
  context: FieldContext,
): { readonly owners: FoundOwners; readonly due: string | null } {
  const owners = findOwners(reading.statement, context);
  const { due } = findDue(reading.statement, context);
  if (owners.owners.length > 0 && due !== null) return { owners, due };
  const twins = twinsOf(reading).map(({ statement }) => statement);
  const named = twins.map((twin) => findOwners(twin, context)).find((one) => one.owners.length > 0);
  const dated = twins.map((twin) => findDue(twin, context).due).find((date) => date !== null);
  return {
    owners: owners.owners.length > 0 ? owners : (named ?? owners),
    due: due ?? dated ?? null,
  };
}

function surroundings(
  statement: Statement,
  minutes: Minutes,
): Pick<Action, "headings" | "parents" | "groups" | "neighbours" | "context"> {
  const { block, ancestors } = statement;
  const textsOf = (nodes: readonly OutlineNode[]): string[] =>
    nodes.map((node) => node.text.replace(/\s+/g, " ").trim()).filter((text) => text !== "");
  const inside = ancestors.filter((node) => node.kind !== "document" && node.kind !== "heading");
  const parent = inside.at(-1);
  return {
    headings: textsOf(ancestors.filter((node) => node.kind === "heading")),
    parents: textsOf(inside),
    groups: textsOf(
      groupsAbove(statement, minutes)
        .filter(({ kind }) => kind !== "heading")
        .reverse(),
    ),
    neighbours: neighboursOf(statement),
    context: wholeOf(parent?.kind === "item" || parent?.kind === "paragraph" ? parent : block),
  };
}

/** More of a block than this is another matter. */
const NEAR = 400;
const MOST_DETAILS = 5;

/** The rest of its block, before and behind it, and what is nested right below. */
function neighboursOf({ block, text, offset }: Statement): string[] {
  const end = offset + text.length;
  return [
    block.text.slice(Math.max(0, offset - NEAR), offset),
    block.text.slice(end, end + NEAR),
    ...block.children.slice(0, MOST_DETAILS).map((child) => child.text.slice(0, NEAR)),
  ]
    .map((near) => near.replace(/\s+/g, " ").trim())
    .filter((near) => near !== "");
}

function wholeOf(node: OutlineNode): Lines {
  let last = node.lines[1];
  for (let child = node.children.at(-1); child !== undefined; child = child.children.at(-1))
    last = Math.max(last, child.lines[1]);
  return [node.lines[0], last];
}
