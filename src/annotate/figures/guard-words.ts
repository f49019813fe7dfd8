import { wordOrdinal } from '../../text/number-words.ts';
import { type Candidate, type Sentence, wordAt } from './candidate.ts';
import { pluralPhrase } from './counted.ts';
import { firstRaw, type Guard, hasUnit } from './guard.ts';
import { isContent } from './nouns.ts';
import { Phrases, rows, wordSet } from './phrases.ts';
import { phraseBefore } from './qualifiers.ts';
import { HYPHEN_IDIOMS, IDIOMS } from './words.data.ts';

const hyphenIdioms = wordSet(HYPHEN_IDIOMS);
const idioms = new Phrases<true>();
for (const [phrase = ''] of rows(IDIOMS)) idioms.add(phrase, true);

export const hyphenIdiom: Guard = (sentence, c) => {
  const next = sentence.subtokens[c.to];
  if (hasUnit(c) || next?.join !== 'hyphen') return null;
  // "three-pronged", "six-pointed" describe a thing and count nothing in the text.
  if (hyphenIdioms.has(next.word) || next.word.endsWith('ed')) return 'an everyday compound';
  if (firstRaw(sentence, c).toLowerCase() === 'one' || c.numeral.form === 'fraction')
    return 'an everyday compound';
  return null;
};

/** "the thirty-first day", "the two hundred and twenty-third case": the number goes on as an ordinal. */
export const ordinal: Guard = ({ subtokens }, c) => {
  if (hasUnit(c) || c.numeral.form !== 'words') return null;
  const and = subtokens[c.to]?.word === 'and' && c.value !== null && c.value % 100 === 0;
  const next = subtokens[and ? c.to + 1 : c.to];
  if (!next || (!and && next.join !== 'hyphen')) return null;
  return wordOrdinal(next.word) !== null ? 'an ordinal' : null;
};

export const idiom: Guard = (sentence, c) =>
  !hasUnit(c) && idioms.match(sentence, c.from) ? 'an idiom' : null;

/** "Ground zero", "zero tolerance". */
export const zero: Guard = (sentence, c) =>
  c.kind === 'bare' && firstRaw(sentence, c).toLowerCase() === 'zero' && !pluralPhrase(sentence, c.to, 2)
    ? '"zero" that counts nothing'
    : null;

/** "one" is a pronoun or an article unless something bounds it, or it is counted beside others. */
export const pronounOne: Guard = (sentence, c) => {
  if (hasUnit(c) || c.value !== 1 || c.kind === 'ratio' || firstRaw(sentence, c).toLowerCase() !== 'one')
    return null;
  const possessive = /^['’]s?$/.test(wordAt(sentence, c.to)) && sentence.subtokens[c.to]!.join === 'glued';
  if (
    !possessive &&
    phraseBefore(sentence, c.from) > 0 &&
    !/^(?:another|some|even|record|within|for)$/.test(wordAt(sentence, c.from - 1)) &&
    !/^(?:the|his|her|its|their)$/.test(wordAt(sentence, c.from - 2))
  )
    return null;
  if (countsBeside(sentence, c)) return null;
  return '"one" as a pronoun or article';
};

const NUMBER_WORDS = wordSet('two three four five six seven eight nine ten eleven twelve');

/** "four Protestants and one Orthodox": another number in the same list. */
function countsBeside({ subtokens }: Sentence, c: Candidate): boolean {
  if (subtokens[c.to]?.word === 'of') return false;
  const and = subtokens[c.from - 1]?.word;
  if (and !== 'and' && and !== ',') return false;
  for (let i = c.from - 2; i >= 0 && i >= c.from - 6; i--)
    if (NUMBER_WORDS.has(subtokens[i]!.word) || subtokens[i]!.type === 'figures') return true;
  return false;
}

const POINTERS = wordSet(
  'the those these them us other last first next my his her your our their both all you we',
);

const STATES = wordSet(
  'are were is was have had has killed wounded injured hurt killing wounding injuring won lost gained gaining received added leaving arrested freed kidnapped who of including than total remain remained died',
);

/** "the two agreed", "those two", "one, two": spelled numbers that stand for people or only enumerate. */
export const alone: Guard = (sentence, c) => {
  if (
    hasUnit(c) ||
    c.kind === 'ratio' ||
    c.kind === 'score' ||
    c.numeral.form !== 'words' ||
    c.numeral.scale > 1
  )
    return null;
  const next = sentence.subtokens[c.to];
  const before = wordAt(sentence, c.from - 1);
  if (next?.join === 'hyphen' || /^(?:more|other|of)$/.test(next?.word ?? '')) return null;
  if (next?.word === 'or' && /^(?:more|so|fewer|less)$/.test(wordAt(sentence, c.to + 1))) return null;
  if (POINTERS.has(before) && !pluralPhrase(sentence, c.to, 2)) return 'a number as a pronoun';
  if (isContent(sentence, c.to)) return null;
  if (phraseBefore(sentence, c.from) > 0 || STATES.has(before) || STATES.has(next?.word ?? '')) return null;
  return 'a number word that counts nothing';
};

const HALF_AFTER = wordSet(
  'of the his her its their our my all as those that these are were is was have had said say',
);

const SIDES = wordSet(
  'first second other latter better top bottom back front upper lower half northern southern eastern western early later',
);

const PART_AFTER = wordSet(
  'of more less fewer as from to in since by after over compared higher lower said say have are were is was',
);

/** "half of all tomatoes", "up by a third"; no "second half", "third party", "fiscal quarter". */
export const fractionAlone: Guard = (sentence, c) => {
  if (hasUnit(c) || c.numeral.form !== 'fraction' || c.kind === 'other') return null;
  const { subtokens } = sentence;
  const first = firstRaw(sentence, c).toLowerCase();
  const next = subtokens[c.to]?.word ?? '.';
  const before = wordAt(sentence, c.from - 1);
  if (c.from > 0 && /^[\p{L}\d]$/u.test(sentence.text[subtokens[c.from]!.start - 1] ?? ' '))
    return 'a fraction inside a word';
  if (first === 'half') {
    if (SIDES.has(before) || (before === 'in' && next !== 'of') || before === 'the')
      return 'half of a game, a year or a thing';
    const bounded = phraseBefore(sentence, c.from) > 0 || before === 'by';
    return HALF_AFTER.has(next) || (bounded && !isContent(sentence, c.to)) ? null : '"half" without a whole';
  }
  if (subtokens[c.from + 1]?.raw === '/') return 'figures around a slash';
  if (/^(?:an?|one|1)$/.test(first) && !/s$/.test(wordAt(sentence, c.to - 1))) {
    if (wordAt(sentence, c.to - 1) === 'quarter' || wordAt(sentence, c.to - 1) === 'half')
      return next === 'of' || next === 'or' ? null : 'no part of a whole';
    return phraseBefore(sentence, c.from) > 0 ||
      PART_AFTER.has(next) ||
      /^[.,;:!?)—–-]+$/.test(next) ||
      (first === 'one' && !isContent(sentence, c.to))
      ? null
      : 'an ordinal, no part of a whole';
  }
  return null;
};
