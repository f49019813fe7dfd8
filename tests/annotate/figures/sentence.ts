import type { Candidate, Finder, Numeral, Sentence } from '../../../src/annotate/figures/candidate.ts';
import { findNumerals } from '../../../src/annotate/figures/find-numerals.ts';
import type { Around, Guard } from '../../../src/annotate/figures/guard.ts';
import { subtokensOf } from '../../../src/annotate/figures/subtokens.ts';
import { readArticle } from '../../../src/annotate/reading.ts';
import { articleOf } from '../dates/marked.ts';

/** A text as one sentence of the figures layer. */
export function sentenceOf(text: string): Sentence {
  const reading = readArticle(articleOf(text, null));
  return { text, subtokens: subtokensOf(reading, 0, reading.tokens.length) };
}

/** The printed words of a range of subtokens. */
export const wordsOf = ({ text, subtokens }: Sentence, { from, to }: { from: number; to: number }): string =>
  text.slice(subtokens[from]!.start, subtokens[to - 1]!.end);

/** A number before any unit was looked for. */
const bare = (numeral: Numeral): Candidate => ({
  from: numeral.from,
  to: numeral.to,
  kind: 'bare',
  numeral,
  value: numeral.value,
  unit: null,
  because: 'given',
});

/** The candidates that a finder makes of a text's numbers: `words = kind value unit`. */
export function found(finder: Finder, text: string): string[] {
  const sentence = sentenceOf(text);
  return findNumerals(sentence)
    .map((numeral) => finder(sentence, numeral))
    .filter((candidate) => candidate !== null)
    .map((candidate) => shown(sentence, candidate));
}

/** One bare candidate for each number of a text, each given the unit of the first finder that knows one. */
export function candidatesOf(sentence: Sentence, finders: readonly Finder[] = []): Candidate[] {
  return findNumerals(sentence).map((numeral) => {
    for (const finder of finders) {
      const candidate = finder(sentence, numeral);
      if (candidate) return candidate;
    }
    return bare(numeral);
  });
}

/** What a guard says of the only number of a text, or of the `nth` (from 0). */
export function verdict(
  guard: Guard,
  text: string,
  nth = 0,
  around: Around = { names: [], dates: [] },
  finders: readonly Finder[] = [],
): string | null {
  const sentence = sentenceOf(text);
  const candidate = candidatesOf(sentence, finders)[nth];
  if (!candidate) throw new Error(`number ${nth} of "${text}" does not exist`);
  return guard(sentence, candidate, around);
}

const short = (value: number): string => String(Number(value.toPrecision(9)));

/** `words = kind value unit [UCUM]`. */
export function shown(sentence: Sentence, c: Candidate): string {
  const value =
    c.parts?.join(':') ??
    (c.low !== undefined
      ? `${short(c.low)}..${short(c.high!)}`
      : c.value === null
        ? 'vague'
        : short(c.value));
  const unit = c.unit === null || c.unit === 'ratio' ? '' : ` ${c.unit}`;
  return `${wordsOf(sentence, c)} = ${c.kind} ${value}${unit}${c.ucum ? ` [${c.ucum}]` : ''}`;
}
