import type { Citation } from './citation.ts';

/**
 * What a reference manager shows beside the reference, in the archive's own plain English of data files.
 * `public/assets/cite.js` sets the words of a quote or figure before it.
 */
export function noteOf({ archive, original, alsoIn }: Citation): string {
  const at = original === null ? [] : [`Original: ${original}`];
  const printings = alsoIn.map(({ outlet, published, original: address }) =>
    [outlet, published, address].filter((part) => part !== null).join(', '),
  );
  const also = printings.length === 0 ? [] : [`Also in: ${printings.join('; ')}`];
  return [`Archived in ${archive}`, ...at, ...also].map((part) => part.replace(/\s+/g, ' ')).join('. ');
}
