/** Lines that a click unfolds; `title` is Markdown's HTML. */
export function folded(title: string, lines: readonly string[]): string[] {
  return [`<details><summary>${title}</summary>`, "", ...lines, "", "</details>"];
}
