/** Rows of ones in compressed form: row `i` has them in `columns[starts[i]…starts[i+1]]`. */
export interface Matrix {
  readonly starts: Int32Array;
  /** Short numbers where these do: adding up is a matter of how fast memory is. */
  readonly columns: Uint16Array | Int32Array;
  readonly height: number;
  readonly width: number;
}

/** A matrix of the columns in which each row has a one. */
export function toMatrix(rows: readonly (readonly number[])[], width: number): Matrix {
  const starts = new Int32Array(rows.length + 1);
  for (const [i, row] of rows.entries()) starts[i + 1] = starts[i]! + row.length;
  const columns = new (width < 2 ** 16 ? Uint16Array : Int32Array)(starts[rows.length]!);
  for (const [i, row] of rows.entries()) columns.set(row, starts[i]);
  return { starts, columns, height: rows.length, width };
}

/** The matrix times a vector: each row's sum. */
export function sumRows({ starts, columns, height }: Matrix, vector: Float64Array): Float64Array {
  const sums = new Float64Array(height);
  for (let i = 0, k = 0; i < height; i += 1) {
    let sum = 0;
    for (const end = starts[i + 1]!; k < end; k += 1) sum += vector[columns[k]!]!;
    sums[i] = sum;
  }
  return sums;
}

/** A vector times the matrix: each column's sum. */
export function sumColumns(matrix: Matrix, vector: Float64Array): Float64Array {
  const { starts, columns, height, width } = matrix;
  const sums = new Float64Array(width);
  for (let i = 0, k = 0; i < height; i += 1) {
    const value = vector[i]!;
    for (const end = starts[i + 1]!; k < end; k += 1) sums[columns[k]!]! += value;
  }
  return sums;
}

/** `a + size · b` */
export function add(a: Float64Array, b: Float64Array, size = 1): Float64Array {
  const sum = new Float64Array(a.length);
  for (let i = 0; i < a.length; i += 1) sum[i] = a[i]! + size * b[i]!;
  return sum;
}

/** Each element of `a` times that of `b`. */
export function multiply(a: Float64Array, b: Float64Array): Float64Array {
  const product = new Float64Array(a.length);
  for (let i = 0; i < a.length; i += 1) product[i] = a[i]! * b[i]!;
  return product;
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += a[i]! * b[i]!;
  return sum;
}
