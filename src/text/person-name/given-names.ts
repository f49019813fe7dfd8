import { createRequire } from 'node:module';
import { foldName } from '../fold.ts';
import { GIVEN_NAMES } from './given-names.data.ts';

const GIVEN = new Set(GIVEN_NAMES.trim().split(/\s+/));

/** True for a name that the table knows as a given name in English-language news, in any case and with any accents. */
export const isGivenName = (word: string): boolean => GIVEN.has(foldName(word));

type Genders = typeof import('gender-detection-from-name');
const require = createRequire(import.meta.url);
let genders: Genders | undefined;

/**
 * The usual gender of a given name of many countries (some 95,000 names), undefined where it is none that is known. The
 * lists hold ordinary words too ("will", "may"), so that a name needs a place where one stands: before a family name.
 * They are read when the first name is asked for: most articles do without.
 */
export function worldGender(word: string): 'female' | 'male' | undefined {
  genders ??= require('gender-detection-from-name') as Genders;
  const plain = genders.getGender(word.toLowerCase());
  const found = plain === 'unknown' ? genders.getGender(foldName(word)) : plain;
  return found === 'unknown' ? undefined : found;
}
