/** ASCII's part of each class of letters and digits. */
const PLAIN: Readonly<Record<string, string>> = {
  Lu: "A-Z",
  Ll: "a-z",
  L: "A-Za-z",
  M: "",
  N: "0-9",
};

/** A class of letters, and whatever opens or closes a set of characters or escapes them. */
const CLASS_OR_BRACKET = /\\p\{(?<name>Lu|Ll|L|M|N)\}|\\.|[[\]]/gsu;

/**
 * A text with its letters beyond ASCII written as "A" and "a", and each other character in its
 * place: what `plainPattern` reads. "Zoë (Łódź)" becomes "Zoa (Aada)".
 */
export function plainLetters(text: string): string {
  return text.replace(/[^\p{ASCII}\P{L}]|\p{M}/gu, (letter) =>
    (/\p{Lu}/u.test(letter) ? "A" : "a").repeat(letter.length),
  );
}

/**
 * Compiles a pattern whose `\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{M}` and `\p{N}` stand for ASCII's letters and
 * digits alone, to be run over `plainLetters`. A class of Unicode takes some 10 KB of machine code wherever it
 * stands: patterns of names with dozens of them outgrow the processor's caches and run ten times slower.
 */
export function plainPattern(source: string, flags: string): RegExp {
  let isInSet = false;
  const plain = source.replace(CLASS_OR_BRACKET, (piece, ...rest) => {
    const { name } = rest.at(-1) as { name?: string };
    if (name !== undefined) {
      const part = PLAIN[name] ?? "";
      return isInSet ? part : `[${part}]`;
    }
    if (piece === "[") isInSet = true;
    if (piece === "]") isInSet = false;
    return piece;
  });
  return new RegExp(plain, plain.includes("\\p{") ? flags : flags.replace("u", ""));
}
