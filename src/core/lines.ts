/** A range of lines of a file: 1-based, inclusive, counted by `\n` alone as git and editors do. */
export type Lines = readonly [first: number, last: number];
