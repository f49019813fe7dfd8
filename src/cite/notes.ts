import type { Citation } from './citation.ts';

/**
 * What a reference manager shows beside the reference, in the archive's own plain English of data files.
 * `public/assets/cite.js` sets the words of a quote or figure before it.
 */
export function noteOf({ archive, original }: Citation): string {
  const at = original === null ? [] : [`Original: ${original}`];
  return [`Archived in ${archive}`, ...at].map((part) => part.replace(/\s+/g, ' ')).join('. ');
}
