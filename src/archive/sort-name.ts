import type { EntityType } from '../model/annotations.ts';
import { isSurnameFirst } from '../text/surname-first.ts';
import { isGivenName } from './given-names.ts';

const SUFFIXES = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);
const PARTICLES = new Set([
  'de',
  'la',
  'le',
  'van',
  'der',
  'den',
  'von',
  'zu',
  'di',
  'da',
  'dos',
  'du',
  'al',
  'el',
  'bin',
  'ibn',
  'ter',
  'ten',
]);

/**
 * The name as a register sorts it: `Blinken, Antony`, `van der Leyen, Jo`; other than persons without their article.
 * What begins with the family name stands as it is: `Xi Jinping`, `de Blasio` (Chicago Manual of Style 18, 15.83–85).
 */
export function sortName(name: string, type: EntityType): string {
  if (type !== 'person') return name.replace(/^(the|a|an)\s+/i, '');
  const words = name.split(/\s+/);
  let end = words.length;
  while (end > 1 && SUFFIXES.has(words[end - 1]!.toLowerCase())) end--;
  if (PARTICLES.has(words[0]!) || isSurnameFirst(words.slice(0, end), isGivenName)) return name;
  let start = end - 1;
  while (start > 1 && PARTICLES.has(words[start - 1]!)) start--;
  return start <= 0 ? name : `${words.slice(start).join(' ')}, ${words.slice(0, start).join(' ')}`;
}

/** The letter of a register under which a sorted name stands: `A` to `Z`, `#` for all else. */
export function registerLetter(sorted: string): string {
  const letter = sorted
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .charAt(0)
    .toUpperCase();
  return letter >= 'A' && letter <= 'Z' ? letter : '#';
}
