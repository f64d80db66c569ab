/** Words that one memo holds; it starts afresh when it is full. */
const MOST_WORDS = 5000;
/** Longer words are no words: they come once, and would fill the memory. */
const LONGEST_WORD = 40;

/** Makes a function of a word run once for each of the words that keep coming back. */
export function memoPerWord<T>(derive: (word: string) => T): (word: string) => T {
  const results = new Map<string, { readonly value: T }>();
  return (word) => {
    const known = results.get(word);
    if (known !== undefined) return known.value;
    const value = derive(word);
    if (word.length > LONGEST_WORD) return value;
    if (results.size >= MOST_WORDS) results.clear();
    results.set(word, { value });
    return value;
  };
}
