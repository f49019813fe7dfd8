import { readNumber, wordNumber } from '../../text/number-words.ts';
import type { Scan } from './scan.ts';
import { FILLERS, VAGUE } from './words.data.ts';

/** How many units: a number, or null where the text leaves it open ("several years"). */
export interface Quantity {
  readonly count: number | null;
  /** The first token of the quantity. */
  readonly from: number;
  /** Whether the count is an article: "a year". */
  readonly article: boolean;
}

const LONGEST = 6;

/** The quantity that stands before token `unit`: "two and a half", "several", "a", "the next [few]". */
export function quantityBefore(scan: Scan, unit: number): Quantity | null {
  let last = unit - 1;
  while (last > unit - 4 && FILLERS.has(scan.word(last))) last--;
  const word = scan.word(last);
  if (word === 'a' || word === 'an') {
    if (scan.word(last - 1) === 'half') return { count: 0.5, from: last - 1, article: false };
    return { count: 1, from: last, article: true };
  }
  if (word === 'another') return { count: 1, from: last, article: false };
  if (VAGUE.has(word)) {
    const article = word === 'few' || word === 'couple' ? scan.word(last - 1) === 'a' : false;
    const great = word === 'many' && scan.word(last - 1) === 'so';
    return { count: word === 'couple' ? 2 : null, from: article || great ? last - 1 : last, article: false };
  }
  if (word === 'of') return partitive(scan, last);
  return numberBefore(scan, last);
}

/** "a couple of years", "dozens of years", "a number of days". */
function partitive(scan: Scan, of: number): Quantity | null {
  const noun = scan.word(of - 1);
  const from = scan.word(of - 2) === 'a' ? of - 2 : of - 1;
  if (noun === 'couple') return { count: 2, from, article: false };
  if (/^(?:dozens|scores|tens|hundreds|thousands|millions)$/.test(noun))
    return { count: null, from, article: false };
  return noun === 'number' && from === of - 2 ? { count: null, from, article: false } : null;
}

/** The longest number that ends at token `last`. */
function numberBefore(scan: Scan, last: number): Quantity | null {
  if (!isNumberWord(scan, last) && !isNumberWord(scan, last - 1)) return null;
  let first = last;
  while (first > last - LONGEST && isNumberWord(scan, first - 1) && !scan.breaks(first)) first--;
  for (let from = first; from <= last; from++) {
    const number = readNumber(scan.tokens, from, last + 1);
    if (number?.end === last + 1) return { count: number.value, from, article: false };
  }
  return null;
}

function isNumberWord(scan: Scan, i: number): boolean {
  if (scan.isNumber(i)) return true;
  const word = scan.word(i);
  return (
    word === 'and' ||
    word === 'a' ||
    word === 'half' ||
    word === '/' ||
    (word !== '' && (wordNumber(word) !== null || /^(?:dozen|hundred|thousand|million|half|½)$/.test(word)))
  );
}
