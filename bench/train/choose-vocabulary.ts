/** One statement's features and whose words they are. */
export interface Spoken {
  readonly features: readonly string[];
  readonly voice: string;
}

/** Features that carry words of the minutes: learned only where several communities use them. */
const LEXICAL =
  /^(?:word|pair|first|firsts|parentWord|overWord|headingWord|verb|like|firstLike|verbLike|frameVerb|laterFrameVerb|subFrameVerb):|=(?!\d)/;
const LEAST = { lexical: { count: 6, voices: 3 }, other: { count: 6, voices: 2 } };

/**
 * The features that are worth a weight: frequent enough, and used by enough communities that no
 * name of a person, a site or a project is among them. Sorted, so that training is reproducible.
 */
export function chooseVocabulary(rows: readonly Spoken[]): string[] {
  const seen = new Map<string, { count: number; voices: Set<string> }>();
  for (const { features, voice } of rows)
    for (const feature of new Set(features)) {
      const known = seen.get(feature);
      if (known === undefined) seen.set(feature, { count: 1, voices: new Set([voice]) });
      else {
        known.count += 1;
        known.voices.add(voice);
      }
    }
  return [...seen]
    .filter(([feature, { count, voices }]) => {
      const least = isLexical(feature) ? LEAST.lexical : LEAST.other;
      return count >= least.count && voices.size >= least.voices;
    })
    .map(([feature]) => feature)
    .sort();
}

export function isLexical(feature: string): boolean {
  return LEXICAL.test(feature);
}
