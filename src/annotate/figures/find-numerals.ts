import { parseCardinal, parseFraction, SCALES, type Words } from '../../text/number-words.ts';
import { type Numeral, type Sentence, wordAt } from './candidate.ts';
import { isPlural } from './nouns.ts';
import { wordSet } from './phrases.ts';
import { VAGUE_BEFORE } from './subtokens.ts';

/** Scale abbreviations behind figures that nothing else can mean; `m`, `b` and `t` wait for a currency or a noun. */
const ABBREVIATIONS = new Map<string, number>([
  ['k', 1e3],
  ['mil', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
]);
export const SHORT_SCALES = new Map<string, number>([
  ['m', 1e6],
  ['mm', 1e6],
  ['b', 1e9],
  ['t', 1e12],
]);
const PLURAL_SCALES = new Map<string, number>(
  [...SCALES].map(([word, value]): [string, number] => [`${word}s`, value]),
);
const VAGUE = wordSet('dozens hundreds thousands millions billions trillions quadrillions lakhs crores tens');

/** All numbers of a sentence in order, without overlap. */
export function findNumerals(sentence: Sentence): Numeral[] {
  const words: Words = { word: (i) => wordAt(sentence, i) };
  const numerals: Numeral[] = [];
  for (let i = 0; i < sentence.subtokens.length; ) {
    const numeral = numeralAt(sentence, words, i);
    if (numeral) numerals.push(numeral);
    i = numeral?.to ?? i + 1;
  }
  return numerals;
}

function numeralAt(sentence: Sentence, words: Words, at: number): Numeral | null {
  const { type, opens } = sentence.subtokens[at]!;
  // One look at most words: a number opens with figures, a number word, an article or a quantifier.
  if (type === 'mark' || (type === 'word' && !opens)) return null;
  const vague = vagueAt(sentence, at);
  if (vague) return vague;
  const quarter = quarterScale(sentence, at);
  if (quarter) return quarter;
  const spaced = spacedGroups(sentence, at);
  if (spaced) return withScale(sentence, at, spaced.value, spaced.to);
  const cardinal = parseCardinal(words, at);
  const fraction = parseFraction(words, at);
  if (fraction && fraction[1] >= (cardinal?.[1] ?? 0)) {
    return scaledFraction(sentence, {
      from: at,
      to: at + fraction[1],
      value: fraction[0],
      form: 'fraction',
      scale: 1,
    });
  }
  if (cardinal) return withScale(sentence, at, cardinal[0], at + cardinal[1]);
  return loneScale(sentence, at);
}

/** "dozens", "hundreds of thousands", "several hundred", "a few dozen", "scores of". */
function vagueAt(sentence: Sentence, at: number): Numeral | null {
  const vague = (to: number): Numeral => ({ from: at, to, value: null, form: 'vague', scale: 1 });
  const word = wordAt(sentence, at);
  if (word === 'scores' && wordAt(sentence, at + 1) === 'of') return vague(at + 1);
  if (VAGUE.has(word)) {
    let to = at + 1;
    while (wordAt(sentence, to) === 'of' && VAGUE.has(wordAt(sentence, to + 1))) to += 2;
    return word === 'tens' && to === at + 1 ? null : vague(to);
  }
  const quantifier = word === 'a' ? at + 1 : at;
  if (!VAGUE_BEFORE.has(wordAt(sentence, quantifier))) return null;
  if (wordAt(sentence, quantifier) === 'some' || wordAt(sentence, quantifier) === 'many') return null;
  const scale = wordAt(sentence, quantifier + 1) === 'of' ? quantifier + 2 : quantifier + 1;
  return SCALES.has(wordAt(sentence, scale)) ? vague(scale + 1) : null;
}

/** A cardinal with what scales it behind: "5bn", "35 lakhs", "5 lakh crore", "10m people". */
function withScale(sentence: Sentence, from: number, value: number, to: number): Numeral {
  const { subtokens } = sentence;
  const figures = subtokens[to - 1]!.type === 'figures';
  const form = subtokens[from]!.type === 'figures' ? 'figures' : 'words';
  const last = to > from + 1 ? (SCALES.get(wordAt(sentence, to - 1)) ?? 1) : 1;
  const factor = (figures ? shortScale(sentence, to) : undefined) ?? longScale(wordAt(sentence, to), last);
  if (factor === undefined) return { from, to, value, form, scale: last };
  return { from, to: to + 1, value: value * factor, form, scale: last * factor };
}

/** "lakh crore", "thousand million", "millions" behind a number. */
const longScale = (word: string, last: number): number | undefined => {
  const plural = PLURAL_SCALES.get(word);
  if (plural && plural > last) return plural;
  const scale = last > 1 ? SCALES.get(word) : undefined;
  return scale && scale > 100 ? scale : undefined;
};

function shortScale(sentence: Sentence, at: number): number | undefined {
  const next = sentence.subtokens[at];
  if (!next) return undefined;
  const factor = ABBREVIATIONS.get(next.word);
  if (factor) return next.join === 'glued' || next.word !== 'k' ? factor : undefined;
  // "10m people": metres are not followed by what they count.
  return next.join === 'glued' && isPlural(wordAt(sentence, at + 1)) ? SHORT_SCALES.get(next.raw) : undefined;
}

/** "quarter of a million", "three quarters of a billion"; "quarter million" is read by `loneScale`. */
function scaledFraction(sentence: Sentence, numeral: Numeral): Numeral {
  const { to } = numeral;
  if (wordAt(sentence, to) !== 'of' || !/^an?$/.test(wordAt(sentence, to + 1))) return numeral;
  const scale = SCALES.get(wordAt(sentence, to + 2));
  if (scale === undefined || numeral.value === null) return numeral;
  return { ...numeral, to: to + 3, value: numeral.value * scale, form: 'words', scale };
}

/** "100 000", "1 250 000": groups of three set apart by one space; with a plain space only before "000". */
function spacedGroups({ subtokens, text }: Sentence, from: number): { value: number; to: number } | null {
  if (subtokens[from]!.type !== 'figures' || !/^[1-9]\d{0,2}$/.test(subtokens[from]!.raw)) return null;
  let to = from + 1;
  for (; /^\d{3}$/.test(subtokens[to]?.raw ?? '') && subtokens[to]!.type === 'figures'; to++) {
    const gap = text.slice(subtokens[to - 1]!.end, subtokens[to]!.start);
    if (gap !== ' ' && !/^[\u00a0\u2009\u202f]$/.test(gap)) break;
    if (
      gap === ' ' &&
      to === from + 1 &&
      !/^0+$/.test(subtokens[to]!.raw) &&
      subtokens[to + 1]?.raw !== '000'
    )
      break;
  }
  if (to === from + 1) return null;
  return {
    value: Number(
      subtokens
        .slice(from, to)
        .map(({ raw }) => raw)
        .join(''),
    ),
    to,
  };
}

/** "quarter million", "a quarter billion". */
function quarterScale(sentence: Sentence, from: number): Numeral | null {
  const at = wordAt(sentence, from) === 'a' ? from + 1 : from;
  if (wordAt(sentence, at) !== 'quarter') return null;
  const scale = SCALES.get(wordAt(sentence, at + 1));
  return scale === undefined ? null : { from, to: at + 2, value: scale / 4, form: 'words', scale };
}

const BEFORE_SCALE = wordSet('the those these that this another every each per first next last');
/** A scale word without a number: "those billion people", "million-dollar homes". */
function loneScale(sentence: Sentence, from: number): Numeral | null {
  const scale = SCALES.get(wordAt(sentence, from));
  const stands =
    BEFORE_SCALE.has(wordAt(sentence, from - 1)) || sentence.subtokens[from + 1]?.join === 'hyphen';
  return scale === undefined || !stands ? null : { from, to: from + 1, value: scale, form: 'words', scale };
}
