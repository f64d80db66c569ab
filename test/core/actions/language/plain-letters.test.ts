import { describe, expect, it } from "vitest";
import { plainLetters, plainPattern } from "../../../../src/core/actions/language/plain-letters.ts";

describe("plainLetters", () => {
  it.each([
    ["Ann will send it", "Ann will send it"],
    ["Zoë and Łukasz", "Zoa and Aukasz"],
    ["Ólafur: тест — “ok”", "Alafur: aaaa — “ok”"],
    // An accent that follows its letter, and a letter of two code units
    ["Zoe\u0308 said", "Zoea said"],
    ["𝔸nn", "AAnn"],
    ["🎉 Ann №5", "🎉 Ann №5"],
  ])("%s", (text, plain) => {
    expect(plainLetters(text)).toBe(plain);
    expect(plainLetters(text)).toHaveLength(text.length);
  });
});

describe("plainPattern", () => {
  it.each([
    ["(\\p{Lu}\\p{Ll}+) will", "Then Zoë will go", "Zoë"],
    ["(\\p{Lu}[\\p{L}\\p{M}'’-]*):", "Jean-Loïc: go", "Jean-Loïc"],
    ["^([^\\p{L}\\]]+)[\\p{L}\\p{N}]", "– [1] Ann", "– ["],
    ["\\\\(\\p{Ll}+)", "a\\über", "über"],
    ["(\\p{Extended_Pictographic})", "a 🎉", "🎉"],
  ])("%s finds in %s what it would find without", (source, text, found) => {
    const match = plainPattern(source, "du").exec(plainLetters(text));
    const [start, end] = match!.indices![1]!;
    expect(text.slice(start, end)).toBe(found);
    expect(new RegExp(source, "u").exec(text)?.[1]).toBe(found);
  });
});
