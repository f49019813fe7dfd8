import { createRequire } from 'node:module';
import { BoundedCache } from '../bounded-cache.ts';
import { foldName } from '../fold.ts';
import { GIVEN_NAMES } from './given-names.data.ts';
import { WORLD_NAMES } from './world-names.data.ts';

const GIVEN = new Set(GIVEN_NAMES.trim().split(/\s+/));

/** True for a name that the table knows as a given name in English-language news, in any case and with any accents. */
export const isGivenName = (word: string): boolean => GIVEN.has(foldName(word));

// Those that the package lacks.
const WORLD = new Set(WORLD_NAMES.trim().split(/\s+/));

type Genders = typeof import('gender-detection-from-name');
const require = createRequire(import.meta.url);
let genders: Genders | undefined;

/**
 * Whether a word is a given name in any of many countries (some 98,000 names). The lists hold ordinary words too ("will",
 * "may"), so that a name needs a place where one stands: before a family name. Their genders are not used: a name of one
 * country is often that of another's other half ("Dali", "Andrea"). They are read when the first name is asked for: most
 * articles do without.
 */
export function isWorldName(word: string): boolean {
  const known = asked.get(word);
  if (known !== undefined) return known;
  if (WORLD.has(foldName(word))) {
    asked.set(word, true);
    return true;
  }
  genders ??= require('gender-detection-from-name') as Genders;
  const found = genders.getGender(word) !== 'unknown' || genders.getGender(foldName(word)) !== 'unknown';
  asked.set(word, found);
  return found;
}

// The package takes a word apart at each call, and articles ask for the same words.
const asked = new BoundedCache<string, boolean>(10_000);
