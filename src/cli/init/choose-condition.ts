import { KINDS, textsOf } from "./looks-like-minutes.ts";

/** A condition on front matter that tells minutes from other posts. */
export interface Condition {
  readonly key: string;
  readonly value: string;
  readonly holds: (frontMatter: Readonly<Record<string, unknown>>) => boolean;
}

/** The share of the minutes for which a condition must hold, and of the rest for which it must not. */
const MOST = 0.8;

/**
 * The condition that best tells minutes from the other files that the globs select: a key such as
 * `category` with one value. Null where the globs select minutes alone, or no condition is good.
 */
export function chooseCondition(
  files: readonly {
    readonly frontMatter: Readonly<Record<string, unknown>>;
    readonly isMinutes: boolean;
  }[],
): Condition | null {
  const minutes = files.filter(({ isMinutes }) => isMinutes);
  const others = files.filter(({ isMinutes }) => !isMinutes);
  if (others.length === 0) return null;
  const candidates = KINDS.flatMap((key) =>
    [...new Set(minutes.flatMap(({ frontMatter }) => textsOf(frontMatter[key])))].map((value) => {
      const holds: Condition["holds"] = (frontMatter) => textsOf(frontMatter[key]).includes(value);
      const held = minutes.filter(({ frontMatter }) => holds(frontMatter)).length / minutes.length;
      const failed = others.filter(({ frontMatter }) => !holds(frontMatter)).length / others.length;
      return { key, value, holds, held, failed };
    }),
  );
  const good = candidates.filter(({ held, failed }) => held >= MOST && failed >= MOST);
  return good.sort((a, b) => b.held + b.failed - (a.held + a.failed))[0] ?? null;
}
