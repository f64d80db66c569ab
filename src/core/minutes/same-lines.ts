/** Text as it is where it breaks lines as its source does (a reference such as `&#10;` does not). */
export function sameLines(value: string, breaks: number): string {
  return value.split("\n").length - 1 > breaks ? value.replaceAll("\n", " ") : value;
}
