/** Rows of binary features in compressed form: row `i` has the columns `columns[starts[i]…starts[i+1]]`. */
export interface Rows {
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly width: number;
}

/** Numbers the features of `vocabulary` and keeps of each row those that stand in it. */
export function toRows(rows: readonly (readonly string[])[], vocabulary: readonly string[]): Rows {
  const index = new Map(vocabulary.map((name, i) => [name, i]));
  const starts = new Int32Array(rows.length + 1);
  const columns: number[] = [];
  rows.forEach((row, i) => {
    const known = new Set<number>();
    for (const name of row) {
      const column = index.get(name);
      if (column !== undefined) known.add(column);
    }
    columns.push(...[...known].sort((a, b) => a - b));
    starts[i + 1] = columns.length;
  });
  return { starts, columns: Int32Array.from(columns), width: vocabulary.length };
}
