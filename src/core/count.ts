/** "1 issue", "3 issues"; the plural is the singular with "s", unless given. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}
