import classes from "./word-classes.json" with { type: "json" };

const CLASS_OF: ReadonlyMap<string, string> = new Map(
  classes.flatMap((members) => {
    const words = members.split(" ");
    return words.map((word) => [word, words[0]!] as const);
  }),
);

/**
 * The class of English words that are used alike ("fix", "repair", "solve"), named by its first
 * word; undefined for a word that is in none. Rare words so profit from what is learned of common ones.
 */
export function wordClass(word: string): string | undefined {
  return CLASS_OF.get(word);
}
