import { shorten } from "./shorten.ts";
import { visibleLine } from "./visible.ts";

/** The most that GitHub takes as an issue's title, in characters. */
export const TITLE_LIMIT = 256;

/**
 * An issue's title from an action's: one line, nothing invisible, 1 to 256 characters. Mentions and
 * references have no effect in titles, so that the words stay as they are.
 */
export function issueTitle(title: string): string {
  return shorten(visibleLine(title), TITLE_LIMIT) || "Action without words";
}
