/** A feature for each limit that a number reaches: what a linear sum can tell of a size. */
export function* steps(name: string, value: number, limits: readonly number[]): Generator<string> {
  for (const limit of limits) if (value >= limit) yield `${name}>=${limit}`;
}
