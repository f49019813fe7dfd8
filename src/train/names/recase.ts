import { randomOf } from '../crf/random.ts';

const SMALL = new Set(
  'a an and as at but by for from in into nor of off on or over per the to up via vs with'.split(' '),
);
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;

// Shares of lines that are written anew. Headlines of 1996 wires have sentence case; those of today often titles'.
const TITLE_OF_FIRST = 0.35;
const TITLE_OF_OTHERS = 0.03;
const CAPITALS_OF_OTHERS = 0.02;

/**
 * Writes some lines as titles or in capitals, so that training sees names where capitals tell nothing. Lengths stay,
 * and with them all offsets. Deterministic for text and seed.
 */
export function recase(text: string, seed: number): string {
  const random = randomOf(seed);
  return text
    .split('\n')
    .map((line, i) => {
      const draw = random();
      if (draw < (i === 0 ? TITLE_OF_FIRST : TITLE_OF_OTHERS)) return sameLength(line, titleCase(line));
      if (i > 0 && draw > 1 - CAPITALS_OF_OTHERS) return sameLength(line, line.toUpperCase());
      return line;
    })
    .join('\n');
}

// Some letters change their number with their case ("ß").
const sameLength = (line: string, changed: string): string =>
  changed.length === line.length ? changed : line;

const titleCase = (line: string): string =>
  line.replace(WORD, (word, at: number) =>
    at > 0 && SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
