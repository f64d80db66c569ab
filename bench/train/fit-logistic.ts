import { add, dot, multiply, sumColumns, sumRows, type Matrix } from "./matrix.ts";

/** What each row should be: 1 or 0, and how much it counts. */
export interface Targets {
  readonly y: Float64Array;
  readonly weight: Float64Array;
}

/** A quadratic form of the weights, never negative, half of which is added to the loss. */
export interface Penalty {
  /** Its matrix times the weights. */
  readonly times: (weights: Float64Array) => Float64Array;
  readonly diagonal: Float64Array;
}

/** The fit ends where the gradient has become this small beside the first one. */
const PRECISION = 1e-5;
/** How far off a Newton step may be: what it leaves of the gradient. */
const FORCING = 0.1;
const MOST = { steps: 40, conjugate: 200 };

/**
 * Logistic regression with a quadratic penalty by Newton's method: each step is found by conjugate
 * gradients, preconditioned by the diagonal, and halved until it helps. See Lin, Weng and Keerthi,
 * "Trust region Newton method for large-scale logistic regression" (2008). There is one best fit
 * wherever the search starts, and the same rows and start give the same weights to the last digit.
 *
 * @throws Where the fit does not end.
 */
export function fitLogistic(
  rows: Matrix,
  targets: Targets,
  penalty: Penalty,
  start: Float64Array = new Float64Array(rows.width),
): Float64Array {
  const { y, weight } = targets;
  let weights: Float64Array = start;
  let sums: Float64Array = sumRows(rows, weights);
  let loss = lossOf(sums, targets) + dot(weights, penalty.times(weights)) / 2;
  const least =
    PRECISION *
    lengthOf(
      sumColumns(
        rows,
        targets.y.map((y, i) => weight[i]! * (0.5 - y)),
      ),
    );
  for (let step = 0; step < MOST.steps; step += 1) {
    const shares = sums.map(sigmoid);
    const gradient = add(
      sumColumns(rows, multiply(weight, add(shares, y, -1))),
      penalty.times(weights),
    );
    const size = lengthOf(gradient);
    if (size <= least) return weights;
    const curvature = shares.map((share, i) => weight[i]! * share * (1 - share));
    const direction = newtonStep(rows, curvature, penalty, gradient);
    const along = sumRows(rows, direction);
    const slope = dot(gradient, direction);
    for (let part = 1; ; part /= 2) {
      const next = add(weights, direction, part);
      const nextSums = add(sums, along, part);
      const nextLoss = lossOf(nextSums, targets) + dot(next, penalty.times(next)) / 2;
      // Armijo's condition
      if (nextLoss > loss + 1e-4 * part * slope && part > 1e-6) continue;
      [weights, sums, loss] = [next, nextSums, nextLoss];
      break;
    }
  }
  throw new Error(`the fit has not ended after ${MOST.steps} steps`);
}

/** The step to the lowest point of the quadratic with this gradient and curvature, by conjugate gradients. */
function newtonStep(
  rows: Matrix,
  curvature: Float64Array,
  penalty: Penalty,
  gradient: Float64Array,
): Float64Array {
  const scale = add(sumColumns(rows, curvature), penalty.diagonal).map((bend) => 1 / bend);
  let step: Float64Array = new Float64Array(rows.width);
  let residual: Float64Array = gradient.map((value) => -value);
  let scaled = multiply(scale, residual);
  let direction = scaled;
  let energy = dot(residual, scaled);
  const goal = FORCING ** 2 * dot(gradient, gradient);
  for (let i = 0; i < MOST.conjugate && dot(residual, residual) > goal; i += 1) {
    const bent = sumColumns(rows, multiply(curvature, sumRows(rows, direction)));
    const image = add(bent, penalty.times(direction));
    const size = energy / dot(direction, image);
    step = add(step, direction, size);
    residual = add(residual, image, -size);
    scaled = multiply(scale, residual);
    const before = energy;
    energy = dot(residual, scaled);
    direction = add(scaled, direction, energy / before);
  }
  return step;
}

function lengthOf(vector: Float64Array): number {
  return Math.sqrt(dot(vector, vector));
}

/** The log loss of the rows' sums, without the penalty. */
function lossOf(sums: Float64Array, { y, weight }: Targets): number {
  return sums.reduce((loss, sum, i) => {
    const wrong = y[i] === 1 ? -sum : sum;
    return loss + weight[i]! * (Math.max(0, wrong) + Math.log1p(Math.exp(-Math.abs(wrong))));
  }, 0);
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
