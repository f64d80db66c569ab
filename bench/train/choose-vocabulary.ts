import type { Row } from "./gather-rows.ts";

/** Features that carry words of the minutes: learned only where several communities use them. */
const LEXICAL =
  /^(?:word|pair|first|firsts|parentWord|overWord|headingWord|verb|like|firstLike|verbLike|frameVerb|laterFrameVerb|subFrameVerb):|=(?!\d)/;
const LEAST = { count: 6, voices: { lexical: 3, other: 2 } };

/**
 * The features that are worth a weight: frequent enough, and used by enough communities that no
 * name of a person, a site or a project is among them. In the order of `names`.
 */
export function chooseVocabulary(rows: readonly Row[], names: readonly string[]): number[] {
  const counts = new Int32Array(names.length);
  const voices = new Int32Array(names.length);
  const last: (string | undefined)[] = [];
  const byVoice = [...rows].sort((a, b) => (a.voice < b.voice ? -1 : a.voice > b.voice ? 1 : 0));
  for (const { features, voice } of byVoice)
    for (const feature of features) {
      counts[feature]! += 1;
      if (last[feature] === voice) continue;
      voices[feature]! += 1;
      last[feature] = voice;
    }
  return names.flatMap((name, i) => {
    if (counts[i]! < LEAST.count || voices[i]! < LEAST.voices.other) return [];
    return voices[i]! >= LEAST.voices.lexical || !LEXICAL.test(name) ? [i] : [];
  });
}
