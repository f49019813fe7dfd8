import { parseAuthor } from './parse-author.ts';

/**
 * A name variable of CSL-JSON (`csl-data.json` of CSL 1.0.2). `dropping-particle` goes where the family name stands
 * alone, `non-dropping-particle` stays and styles choose where it is sorted. A particle that is one word with the
 * family name ("al-Bashari") stays in `family`.
 */
export type CslName =
  | {
      readonly given: string;
      readonly family: string;
      readonly 'dropping-particle'?: string;
      readonly 'non-dropping-particle'?: string;
      readonly suffix?: string;
      /** Never turned round: `Xi Jinping`. */
      readonly 'static-ordering'?: true;
    }
  | { readonly literal: string };

/** The author of a byline as citations have it: a person in parts, without titles and degrees; all else as printed. */
export function cslName(printed: string): CslName {
  const author = parseAuthor(printed);
  if (author.kind !== 'person') return { literal: author.literal };
  const { given, nickname, dropping, particles, family, suffix, familyFirst } = author.name;
  return {
    given: [...given, nickname ?? []].flat().join(' '),
    family: family.join(' '),
    ...(dropping.length > 0 ? { 'dropping-particle': dropping.join(' ') } : {}),
    ...(particles.length > 0 ? { 'non-dropping-particle': particles.join(' ') } : {}),
    ...(suffix === undefined ? {} : { suffix }),
    ...(familyFirst ? { 'static-ordering': true } : {}),
  };
}
