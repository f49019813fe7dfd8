import type { TypedRange } from '../../../tagger/label-set.ts';
import { particlesFor } from '../../../text/person-name/lexicon.ts';
import type { NameDocument } from '../name-document.ts';
import { PERSON } from '../type-numbers.ts';

/** Small words before a family name; a name of several ("de la Roche") takes them one by one. */
export const PARTICLES = new Set(particlesFor('tagger'));

/**
 * Gives a family name back its particles where the article prints them in a full name: `De la Roche` at the start
 * of a sentence, after "Amadou de la Roche".
 */
export function addParticles({ types }: NameDocument, found: readonly TypedRange[]): TypedRange[] {
  // `la roche`, `de la`: neighbours within persons' names of the article.
  const pairs = new Set<string>();
  const pairAt = (i: number): string => `${types[i]!.lower} ${types[i + 1]!.lower}`;
  for (const { range, type } of found)
    for (let i = range[0]; type === PERSON && i + 1 < range[1]; i++)
      if (PARTICLES.has(types[i]!.lower)) pairs.add(pairAt(i));
  if (pairs.size === 0) return [...found];
  let last = 0;
  return found.map(({ range, type }) => {
    let start = range[0];
    while (
      type === PERSON &&
      start > last &&
      PARTICLES.has(types[start - 1]!.lower) &&
      pairs.has(pairAt(start - 1))
    )
      start--;
    last = range[1];
    return { range: [start, range[1]], type };
  });
}
