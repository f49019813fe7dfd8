// Letters that Unicode does not decompose, as English-language papers write them.
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
const PLAIN = /^[a-z ]*$/;

/** Lower case without accents, apostrophes, stops and marks; hyphens and other marks become single spaces. */
export function foldName(name: string): string {
  const lower = name.toLowerCase();
  if (PLAIN.test(lower)) return lower.trim().replace(/ {2,}/g, ' ');
  return lower
    .normalize('NFKD')
    .replace(/[\p{M}.'’‘ʼʻ`]/gu, '')
    .replace(/[øłßæœđðþıə]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
