// The words of a text as the search compares them. The build takes them from here too (src/search/terms.ts): what is
// typed and what was printed meet only if both are read alike.

import { stem } from './stem.js';

// As src/text/fold.ts has them: lower case without accents.
const LETTERS = { ø: 'o', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ə: 'a' };

/** @param {string} text @returns {string} `Økonomi` → `okonomi` */
export const fold = (text) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłßæœđðþıə]/g, (letter) => LETTERS[letter]);

// A number with its marks, or letters and digits with apostrophes inside.
const WORD = /\p{N}+(?:[.,]\p{N}+)*(?![\p{L}\p{M}])|[\p{L}\p{M}\p{N}]+(?:['’]\p{L}[\p{L}\p{M}]*)*/gu;
/** Scripts without spaces are read letter by letter. */
const LETTER_BY_LETTER = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}]/u;
const LETTERS_OR_RUN = new RegExp(
  `${LETTER_BY_LETTER.source}|[^${LETTER_BY_LETTER.source.slice(1, -1)}]+`,
  'gu',
);
const PLAIN = /^[a-z]+$/;
const HYPHENS = ['-', '\u2010', '\u2011'];

/** Most words come again and again. */
const REMEMBERED = 200_000;
const known = new Map();

/**
 * A word as it was typed, folded: without possessive, apostrophes and the commas of numbers.
 * @param {string} word @returns {string}
 */
export const plain = (word) =>
  fold(word)
    .replace(/['’]s$/, '')
    .replace(/['’,]/g, '');

/** @param {string} word as printed @returns {string} what it is found by */
function termOf(word) {
  let term = known.get(word);
  if (term === undefined) {
    const folded = plain(word);
    term = PLAIN.test(folded) ? stem(folded) : folded;
    if (known.size >= REMEMBERED) known.clear();
    known.set(word, term);
  }
  return term;
}

/**
 * The words of a text in their order.
 * @param {string} text
 * @returns {{ start: number, end: number, term: string, joined: string | null }[]} `joined`: what a word with a hyphen
 *   is found by when it is written without ("co-operate"); it stands at the first of its parts
 */
export function wordsIn(text) {
  const words = [];
  let before = null;
  const add = (start, word) => {
    const end = start + word.length;
    if (before !== null && start === before.end + 1 && HYPHENS.includes(text[before.end]))
      before.joined = termOf(text.slice(before.start, before.end) + word);
    before = { start, end, term: termOf(word), joined: null };
    words.push(before);
  };
  for (const { index, 0: word } of text.matchAll(WORD))
    if (LETTER_BY_LETTER.test(word))
      for (const { index: within, 0: part } of word.matchAll(LETTERS_OR_RUN)) add(index + within, part);
    else add(index, word);
  return words;
}
