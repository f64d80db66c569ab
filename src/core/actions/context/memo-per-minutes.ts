import type { Minutes } from "../../minutes/minutes.ts";

/** Makes a function of minutes run once per file, however many statements ask for its result. */
export function memoPerMinutes<T>(derive: (minutes: Minutes) => T): (minutes: Minutes) => T {
  const results = new WeakMap<Minutes, { readonly value: T }>();
  return (minutes) => {
    const known = results.get(minutes) ?? { value: derive(minutes) };
    results.set(minutes, known);
    return known.value;
  };
}
