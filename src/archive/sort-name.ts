import type { EntityType } from '../model/annotations.ts';

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

/** The name as a register sorts it: `Blinken, Antony`, `van der Leyen, Jo`; other than persons without their article. */
export function sortName(name: string, type: EntityType): string {
  if (type !== 'person') return name.replace(/^(the|a|an)\s+/i, '');
  const words = name.split(/\s+/);
  let end = words.length;
  while (end > 1 && SUFFIXES.has(words[end - 1]!.toLowerCase())) end--;
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
