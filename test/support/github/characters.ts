/** How long a text is as GitHub's limits count it: code points, not UTF-16 units. */
export function characters(text: string): number {
  return Array.from(text).length;
}
