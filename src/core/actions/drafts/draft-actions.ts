import type { FindConfig } from "../find-config.ts";
import type { Reading } from "../reading/reading.ts";
import { weighStatements, type Weighed } from "../weighing/weigh-statements.ts";
import type { Weights } from "../weighing/weights.ts";
import { decide } from "./decide.ts";
import type { Draft } from "./draft.ts";
import { dropAsides } from "./drop-asides.ts";
import { dropRepeats } from "./drop-repeats.ts";
import { findNotes, type Note } from "./find-notes.ts";
import { findTier } from "./find-tier.ts";

/** The statements of a file that are taken for actions, with tier and decision, in document order. */
export function draftActions(
  readings: readonly Reading[],
  config: FindConfig,
  weights: Weights,
): Draft[] {
  const alone = weighStatements(readings, weights);
  const notes = findNotes(readings, alone);
  const weighed = withNotes(alone, notes);
  const isNote = new Set(notes.map(({ note }) => note));
  const lastLine = new Map(
    notes.map(({ note, task }) => [task, readings[note]!.statement.lines[1]]),
  );
  const drafts = readings.flatMap((reading, i): Draft[] => {
    if (isNote.has(i)) return [];
    const tier = findTier(weighed[i]!);
    const decision = decide(tier, weighed[i]!.confidence, config, weights);
    if (decision === null) return [];
    const [first, last] = reading.statement.lines;
    return [
      { reading, weighed: weighed[i]!, tier, decision, lines: [first, lastLine.get(i) ?? last] },
    ];
  });
  return dropRepeats(dropAsides(drafts));
}

/** A task that someone takes on in a note of its own is as sure as the note. */
function withNotes(weighed: readonly Weighed[], notes: readonly Note[]): Weighed[] {
  const joined = [...weighed];
  for (const { note, task } of notes) {
    const [said, own] = [joined[note]!, joined[task]!];
    const { score, confidence } = said.score > own.score ? said : own;
    joined[task] = { ...own, score, confidence, commitment: said.commitment };
  }
  return joined;
}
