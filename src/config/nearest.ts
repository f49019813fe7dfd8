import { closestMatch } from 'leven';

/** The known word closest to a misspelt one (Levenshtein distance at most a third of its length), if any. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const folded = known.map((candidate) => candidate.toLowerCase());
  const found = closestMatch(word.toLowerCase(), folded, {
    maxDistance: Math.max(2, Math.ceil(word.length / 3)),
  });
  return found === undefined ? undefined : known[folded.indexOf(found)];
}
