import { parseCardinal, parseFraction, SCALES, type Words } from '../../text/number-words.ts';
import { type Numeral, type Sentence, wordAt } from './candidate.ts';
import { englishFigures } from './continental.ts';
import { MONEY_SIGNS } from './currencies.ts';
import { isPlural } from './nouns.ts';
import { wordSet } from './phrases.ts';
import { DECADE, isOrdinal, VAGUE_BEFORE } from './subtokens.ts';

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
const SINGLE_TIMES = wordSet('minute hour day week fortnight month year decade century');
const VAGUE = wordSet('dozens hundreds thousands millions billions trillions quadrillions lakhs crores tens');

/** All numbers of a sentence in order, without overlap. */
export function findNumerals(sentence: Sentence): Numeral[] {
  const words: Words = { word: (i) => englishFigures(sentence, i) ?? wordAt(sentence, i) };
  const numerals: Numeral[] = [];
  for (let i = 0; i < sentence.subtokens.length; ) {
    const numeral = numeralAt(sentence, words, i);
    if (numeral) numerals.push(numeral);
    i = numeral?.to ?? i + 1;
  }
  return numerals;
}

function numeralAt(sentence: Sentence, words: Words, at: number): Numeral | null {
  const { type, opens, word } = sentence.subtokens[at]!;
  // One look at most words: a number opens with figures, a number word, an article or a quantifier.
  if (type === 'mark' || (type === 'word' && !opens)) return null;
  const one = articleOfTime(sentence, at);
  if (one) return one;
  const rare =
    vagueAt(sentence, at) ??
    decadeAt(sentence, at) ??
    quarterScale(sentence, at) ??
    spokenDecimal(sentence, at);
  if (rare) return rare;
  if (isOrdinal(word))
    return { from: at, to: at + 1, value: Number.parseInt(word, 10), form: 'ordinal', scale: 1 };
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

/** "nearly an hour", "a month behind": an article that stands for one; whether it does, `noDuration` asks. */
function articleOfTime(sentence: Sentence, at: number): Numeral | null {
  const next = sentence.subtokens[at + 1];
  // "half a year", "three quarters of a century"
  if (/^(?:half|quarter|of|per)$/.test(wordAt(sentence, at - 1))) return null;
  if (!/^an?$/.test(wordAt(sentence, at)) || next?.join !== 'space' || !SINGLE_TIMES.has(next.word))
    return null;
  return { from: at, to: at + 1, value: 1, form: 'words', scale: 1 };
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

/**
 * "100 000", "1 250 000": groups of three set apart by one space; with a plain space only before "000", or behind a sign of
 * money ("$1 350", "R27 316").
 */
function spacedGroups({ subtokens, text }: Sentence, from: number): { value: number; to: number } | null {
  if (subtokens[from]!.type !== 'figures' || !/^[1-9]\d{0,2}$/.test(subtokens[from]!.raw)) return null;
  const isMoney = subtokens[from]!.join === 'glued' && MONEY_SIGNS.has(subtokens[from - 1]!.raw);
  // "Sh100, 000": a slip of the pen
  if (isMoney && subtokens[from + 1]?.raw === ',' && subtokens[from + 2]?.raw === '000')
    return { value: Number(subtokens[from]!.raw) * 1000, to: from + 3 };
  let to = from + 1;
  for (; /^\d{3}$/.test(subtokens[to]?.raw ?? '') && subtokens[to]!.type === 'figures'; to++) {
    const gap = text.slice(subtokens[to - 1]!.end, subtokens[to]!.start);
    if (gap !== ' ' && !/^[\u00a0\u2009\u202f]$/.test(gap)) break;
    if (
      gap === ' ' &&
      !isMoney &&
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

/** "quarter million", "a quarter billion"; the quarter of a "quarter-point" and a "quarter percentage point". */
function quarterScale(sentence: Sentence, from: number): Numeral | null {
  const at = wordAt(sentence, from) === 'a' ? from + 1 : from;
  if (wordAt(sentence, at) !== 'quarter') return null;
  const next = wordAt(sentence, at + 1);
  const scale = SCALES.get(next);
  if (scale !== undefined) return { from, to: at + 2, value: scale / 4, form: 'words', scale };
  // "a third-quarter percentage" is none.
  if (!/^(?:points?|percent|percentage)$/.test(next) || sentence.subtokens[at]!.join === 'hyphen')
    return null;
  return { from, to: at + 1, value: 1 / 4, form: 'fraction', scale: 1 };
}

const DIGITS = new Map(
  'zero one two three four five six seven eight nine'.split(' ').map((word, digit) => [word, String(digit)]),
);

/** "zero point five", "nought point two", "three point one four million"; not "at one point five people". */
function spokenDecimal(sentence: Sentence, from: number): Numeral | null {
  if (wordAt(sentence, from + 1) !== 'point') return null;
  const whole = parseCardinal({ word: (i) => (i === from ? wordAt(sentence, i) : '') }, from)?.[0];
  if (whole === undefined || (whole === 1 && /^(?:at|this|that|from|to)$/.test(wordAt(sentence, from - 1))))
    return null;
  let digits = '';
  let to = from + 2;
  for (let digit: string | undefined; (digit = DIGITS.get(wordAt(sentence, to))); to++) digits += digit;
  if (digits === '') return null;
  const value = Number(`${whole}.${digits}`);
  const scale = SCALES.get(wordAt(sentence, to));
  if (scale === undefined) return { from, to, value, form: 'words', scale: 1 };
  return { from, to: to + 1, value: value * scale, form: 'words', scale };
}

const DECADE_BEFORE =
  /^(?:in|into|of|to|from|by|until|since|past|beyond|through|throughout|near\w*|reach\w*|enter\w*|approach\w*|hit\w*)$/;
const POSSESSIVES = wordSet('his her their my your our its');
/** "her 60s", "his late seventies", "their mid-20s", "in their 20s and 30s": read by `findAge`, which knows the bounds. */
function decadeAt(sentence: Sentence, at: number): Numeral | null {
  if (!DECADE.test(wordAt(sentence, at))) return null;
  const part = /^(?:early|mid|late)$/.test(wordAt(sentence, at - 1)) ? at - 1 : at;
  const before = wordAt(sentence, part - 1);
  const goesOn = /^(?:and|or|to|,)$/.test(before) && DECADE.test(wordAt(sentence, part - 2));
  // "in her 60s", "as he entered his 20s"; not "their 80s hits".
  const reached = POSSESSIVES.has(before) && DECADE_BEFORE.test(wordAt(sentence, part - 2));
  if (!reached && !goesOn) return null;
  return { from: at, to: at + 1, value: null, form: 'figures', scale: 1 };
}

const BEFORE_SCALE = wordSet('the those these that this another every each per first next last');
/** A scale word without a number: "those billion people", "million-dollar homes". */
function loneScale(sentence: Sentence, from: number): Numeral | null {
  const scale = SCALES.get(wordAt(sentence, from));
  const stands =
    BEFORE_SCALE.has(wordAt(sentence, from - 1)) || sentence.subtokens[from + 1]?.join === 'hyphen';
  return scale === undefined || !stands ? null : { from, to: from + 1, value: scale, form: 'words', scale };
}
