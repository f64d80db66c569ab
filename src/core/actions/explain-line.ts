import type { Lines } from "../lines.ts";
import type { Minutes } from "../minutes/minutes.ts";
import type { Decision, Tier } from "./action.ts";
import { decide } from "./drafts/decide.ts";
import { findTier } from "./drafts/find-tier.ts";
import type { FindConfig } from "./find-config.ts";
import { readStatement } from "./reading/reading.ts";
import { listStatements } from "./statements/statements.ts";
import { weighStatements } from "./weighing/weigh-statements.ts";
import { WEIGHTS, type Weights } from "./weighing/weights.ts";

/** How a statement was judged, whatever came of it. */
export interface JudgedStatement {
  readonly text: string;
  readonly lines: Lines;
  readonly tier: Tier;
  /** 0 to 1. */
  readonly confidence: number;
  /** Null where it is no action; by itself, before repeats and asides are left away. */
  readonly decision: Decision | null;
  /** The least confidence to open and to propose, as learned; the config may ask for others. */
  readonly from: { readonly open: number; readonly propose: number };
  /** Its signals with what each adds, in log odds; those that say most first. */
  readonly signals: readonly { readonly name: string; readonly weight: number }[];
}

/** Judges the statements that stand on a line, 1-based: why each is an action, or is none. */
export function explainLine(
  minutes: Minutes,
  config: FindConfig,
  line: number,
  weights: Weights = WEIGHTS,
): readonly JudgedStatement[] {
  const context = { minutes, people: config.people };
  const readings = listStatements(minutes).map((statement) => readStatement(statement, context));
  const weighed = weighStatements(readings, weights);
  return readings.flatMap((reading, i): JudgedStatement[] => {
    const { lines } = reading.statement;
    const one = weighed[i];
    if (one === undefined || line < lines[0] || line > lines[1]) return [];
    const tier = findTier(one);
    const signals = [...one.features]
      .map((name) => ({ name, weight: weights.task.weights[name] ?? 0 }))
      .filter(({ weight }) => Math.abs(weight) >= 0.005)
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
    return [
      {
        text: reading.text,
        lines,
        tier,
        confidence: one.confidence,
        decision: decide(tier, one.confidence, config, weights),
        from: { open: weights.open, propose: weights.propose },
        signals,
      },
    ];
  });
}
