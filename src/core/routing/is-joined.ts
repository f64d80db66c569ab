const BEFORE = /(?:[\s(]and\s+|[&/]\s*)\(?$/;
const BEHIND = /^\)?(?:\s+and\s|\s*[&/]\s*\p{L})/u;
/** Longer than what joins two names. */
const NEAR = 10;

/**
 * Whether what stands in a text from `start` to `end` is one of several things side by side:
 * "Barns" in "Barns and fields", "fields" in "Barns / fields".
 */
export function isJoined(text: string, start: number, end: number): boolean {
  return (
    BEFORE.test(text.slice(Math.max(0, start - NEAR), start)) ||
    BEHIND.test(text.slice(end, end + NEAR))
  );
}
