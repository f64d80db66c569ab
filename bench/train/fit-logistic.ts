import type { Rows } from "./rows.ts";

/** What a row should be: 1 or 0, and how much it counts. */
export interface Targets {
  readonly y: Float64Array;
  readonly weight: Float64Array;
}

export interface LogisticFit {
  readonly bias: number;
  readonly weights: Float64Array;
}

/** A weight that changed less than this rests until the next pass over all, which every so many are. */
const SETTLED = 2e-3;
const FULL_PASS = 6;

/**
 * Logistic regression with an L2 penalty for each column, by Newton steps on one coordinate after the other, which
 * needs no step size and gives the same weights at every run. `offset` is added to each row's sum.
 */
export function fitLogistic(
  rows: Rows,
  { y, weight }: Targets,
  penalties: Float64Array,
  passes: number,
  offset?: Float64Array,
): LogisticFit {
  const count = y.length;
  const byColumn = transpose(rows, count);
  const weights = new Float64Array(rows.width);
  const sum = offset === undefined ? new Float64Array(count) : Float64Array.from(offset);
  let bias = 0;
  const p = sum.map(sigmoid);
  const lastChange = new Float64Array(rows.width).fill(1);
  for (let pass = 0; pass < passes; pass += 1) {
    const all = pass % FULL_PASS === 0;
    const step = biasStep(p, y, weight);
    bias += step;
    for (let i = 0; i < count; i += 1) {
      sum[i]! += step;
      p[i] = sigmoid(sum[i]!);
    }
    for (let column = 0; column < rows.width; column += 1) {
      if (!all && lastChange[column]! < SETTLED) continue;
      const [from, to] = [byColumn.starts[column]!, byColumn.starts[column + 1]!];
      let gradient = -penalties[column]! * weights[column]!;
      let curvature = penalties[column]!;
      for (let k = from; k < to; k += 1) {
        const i = byColumn.columns[k]!;
        gradient += weight[i]! * (y[i]! - p[i]!);
        curvature += weight[i]! * p[i]! * (1 - p[i]!);
      }
      const change = Math.max(-1, Math.min(1, gradient / (curvature + 1e-6)));
      lastChange[column] = Math.abs(change);
      if (Math.abs(change) < 1e-4) continue;
      weights[column]! += change;
      for (let k = from; k < to; k += 1) {
        const i = byColumn.columns[k]!;
        sum[i]! += change;
        p[i] = sigmoid(sum[i]!);
      }
    }
  }
  return { bias, weights };
}

function biasStep(p: Float64Array, y: Float64Array, weight: Float64Array): number {
  let [gradient, curvature] = [0, 1e-6];
  for (let i = 0; i < y.length; i += 1) {
    gradient += weight[i]! * (y[i]! - p[i]!);
    curvature += weight[i]! * p[i]! * (1 - p[i]!);
  }
  return Math.max(-1, Math.min(1, gradient / curvature));
}

export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

function transpose(rows: Rows, count: number): { starts: Int32Array; columns: Int32Array } {
  const starts = new Int32Array(rows.width + 1);
  for (const column of rows.columns) starts[column + 1]! += 1;
  for (let c = 0; c < rows.width; c += 1) starts[c + 1]! += starts[c]!;
  const next = starts.slice();
  const columns = new Int32Array(rows.columns.length);
  for (let i = 0; i < count; i += 1)
    for (let k = rows.starts[i]!; k < rows.starts[i + 1]!; k += 1) {
      const column = rows.columns[k]!;
      columns[next[column]!] = i;
      next[column]! += 1;
    }
  return { starts, columns };
}
