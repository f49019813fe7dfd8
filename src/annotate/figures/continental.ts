import { type DecimalMark, type Sentence, wordAt } from './candidate.ts';
import { MONEY_SIGNS, MONEY_WORDS } from './currencies.ts';
import { isMeasured } from './find-measures.ts';
import { isContent, isPlural } from './nouns.ts';
import { wordSet } from './phrases.ts';

/** `3,5`, `1,25`: no number in English. */
const COMMA = /^\d{1,3},\d{1,2}$/;
/** `50.000`: fifty with three places, or fifty thousand. */
const POINT = /^[1-9]\d{0,2}\.\d{3}$/;
const SCALED = wordSet('million millions billion billions trillion m mn mln bn bln crore lakh');
const PERCENT = wordSet('% percent per pct percentage');
/** What is told in fractions: "2.125 goals a game". */
const AVERAGED = wordSet(
  'points times goals runs shares stocks options average averages per each seconds minutes a an',
);

/** What the numbers of an article that can be read one way only say of its decimals; null where there are none, or both. */
export function decimalMark(text: string): DecimalMark | null {
  const point =
    /(?<![\d.,])\d{1,3},\d{3}(?![\d.,]*\d)|(?<![\d.,])\d+\.\d{1,2}(?:%| (?:percent|per cent|million|billion))/.test(
      text,
    );
  const comma =
    /(?<![\d.,])\d{1,3}(?:\.\d{3})+,\d|(?<![\d.,])\d{1,3}(?:\.\d{3}){2,}(?![\d.])|(?<![\d.,])\d+,\d{1,2} ?(?:%|percent|per cent|million|billion)/.test(
      text,
    );
  return point === comma ? null : point ? 'point' : 'comma';
}

/** Figures that only a continental can mean, by what stands around them, as English writes them: "€1,5 million", "50.000 people". */
export function englishFigures(sentence: Sentence, at: number): string | null {
  const subtoken = sentence.subtokens[at];
  if (subtoken?.type !== 'figures') return null;
  const { raw } = subtoken;
  if (COMMA.test(raw)) return isBounded(sentence, at) ? raw.replace(',', '.') : null;
  return POINT.test(raw) && readingOf(sentence, at) === 'thousands' ? raw.replace('.', '') : null;
}

/** "50.000", where nothing tells fifty from fifty thousand. */
export const isOpenPoint = (sentence: Sentence, at: number): boolean =>
  POINT.test(sentence.subtokens[at]!.raw) && readingOf(sentence, at) === 'open';

/** A sign before it, or a scale, a percent sign or a unit behind it: no list "2,3 and 4". */
function isBounded(sentence: Sentence, at: number): boolean {
  const next = wordAt(sentence, at + 1);
  return (
    hasSignBefore(sentence, at) ||
    SCALED.has(next) ||
    next === '%' ||
    /^percent(?:age)?$/.test(next) ||
    (next === 'per' && wordAt(sentence, at + 2) === 'cent') ||
    MONEY_WORDS.match(sentence, at + 1) !== null ||
    isMeasured(sentence, at + 1)
  );
}

const hasSignBefore = ({ subtokens }: Sentence, at: number): boolean =>
  subtokens[at]!.join === 'glued' && MONEY_SIGNS.has(subtokens[at - 1]?.raw ?? '');

function readingOf(sentence: Sentence, at: number): 'thousands' | 'fraction' | 'open' {
  const mark = sentence.decimals?.() ?? null;
  const next = wordAt(sentence, at + 1);
  // A thousand million is printed as a billion, and nobody has 50,000 percent.
  if (SCALED.has(next)) return 'fraction';
  if (mark === 'comma') return 'thousands';
  if (PERCENT.has(next)) return 'fraction';
  const money = MONEY_WORDS.match(sentence, at + 1);
  const sign = hasSignBefore(sentence, at);
  // "1.459 euros a litre", "$2.499 a gallon"
  const rated = (i: number): boolean => /^(?:a|an|per|each)$/.test(wordAt(sentence, i));
  if (money ? rated(money.end) : rated(at + 1)) return 'fraction';
  // "54.620" is a time, "$43.875" a price of shares; nobody measures "50.000".
  const { raw } = sentence.subtokens[at]!;
  if ((sign && /^[$£¢]$/.test(wordAt(sentence, at - 1))) || isEnglish(money?.value.code))
    return raw.endsWith('000') ? 'thousands' : 'fraction';
  if (money || sign) return raw.endsWith('000') ? 'thousands' : mark === 'point' ? 'fraction' : 'open';
  if (isCounted(sentence, at + 1)) return 'thousands';
  if (!raw.endsWith('00') || mark === 'point') return 'fraction';
  return raw.endsWith('000') && isMeasured(sentence, at + 1) ? 'thousands' : 'open';
}

const isEnglish = (code: string | undefined): boolean =>
  code === 'USD' || code === 'GBP' || /^.{2}D$/.test(code ?? '');

/** People and things come in whole numbers. */
function isCounted(sentence: Sentence, at: number): boolean {
  for (let i = at; i < at + 3 && isContent(sentence, i); i++) {
    const word = wordAt(sentence, i);
    if (isPlural(word) && sentence.subtokens[i]!.raw === word)
      return !AVERAGED.has(word) && !AVERAGED.has(wordAt(sentence, i + 1));
  }
  return false;
}
