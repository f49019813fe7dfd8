import { foldName } from '../fold.ts';
import { GIVEN_NAMES } from './given-names.data.ts';

const GIVEN = new Set(GIVEN_NAMES.trim().split(/\s+/));

/** True for a name that the table knows as a given name in English-language news, in any case and with any accents. */
export const isGivenName = (word: string): boolean => GIVEN.has(foldName(word));
