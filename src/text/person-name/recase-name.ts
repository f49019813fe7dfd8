import { generationOf, isHonour, particleOf } from './lexicon.ts';

/** A name in capitals as it is usually written: `JAN VAN DEN BERG` → `Jan van den Berg`. Other names stay as they are. */
export function recaseName(name: string): string {
  if (/\p{Ll}/u.test(name) || !/\p{Lu}{3}/u.test(name)) return name;
  return name.replace(/[^\s,]+/gu, recaseWord);
}

// "E.J.", "TJ", "III": stay in capitals.
const INITIALS = /^(?:(?:\p{Lu}\.)+|[B-DF-HJ-NP-TV-Z]{2}|\p{Lu}J)$/u;

function recaseWord(word: string): string {
  const ending = generationOf(word);
  if (ending) return /^[js]/.test(ending) ? capitalised(word) : word;
  if (INITIALS.test(word) || isHonour(word, false)) return word;
  const kind = particleOf(word)?.kind;
  if (kind && kind !== 'compound') return word.toLowerCase();
  return word
    .split(/(?<=[-‑])/)
    .map((part, i) => (i === 0 && /^(?:AL|EL)[-‑]$/.test(part) ? part.toLowerCase() : capitalised(part)))
    .join('');
}

/** `Roe`, `O’Hara`, `McDonald`. */
const capitalised = (word: string): string =>
  word.toLowerCase().replace(/^\p{L}|(?<=^\p{L}[’'])\p{L}|(?<=^mc)\p{L}/gu, (letter) => letter.toUpperCase());
