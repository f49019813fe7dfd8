/**
 * Folding of letters, from fine to coarse: what one person types with accents and capitals, and the next without, is
 * compared in one of these forms. Folded text is for comparing, never for printing.
 */

/** Lower case without accents and other combining marks: `Orbán` → `orban`; `Łódź` → `łodz`. */
export const foldAccents = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

// Letters that Unicode does not decompose, as English-language papers write them. `public/assets/search/names.js` has
// the same.
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ə: 'a',
};

/** The same with the letters of the Latin alphabet alone, where it can be told: `Łódź` → `lodz`. */
export const foldLetters = (text: string): string =>
  foldAccents(text).replace(/[øłßæœđðþıə]/g, (letter) => LETTERS[letter]!);

const PLAIN = /^[a-z ]*$/;
/** Without letters that would have to be taken apart: what most sentences are printed in. */
const PRINTED = /^[\t\n -~‘’“”–—…]*$/;

/** A name's folded letters and digits, without apostrophes and stops; other marks become single spaces. */
export function foldName(name: string): string {
  const lower = name.toLowerCase();
  if (PLAIN.test(lower)) return lower.trim().replace(/ {2,}/g, ' ');
  if (PRINTED.test(lower))
    return lower
      .replace(/[.'’‘`…]/g, '')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return foldLetters(lower.normalize('NFKC'))
    .replace(/[.'’‘ʼʻ`]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
