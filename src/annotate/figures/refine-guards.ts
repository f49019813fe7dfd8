import type { DateMention, Name } from '../../model/annotations.ts';
import type { Candidate, Sentence } from './candidate.ts';
import { wordAt } from './candidate.ts';
import { functionWords, isContent, isPlural, pluralPhrase } from './counted.ts';
import { Phrases, rows, wordSet } from './phrases.ts';
import { phraseBefore } from './qualifiers.ts';
import { DESIGNATORS, HYPHEN_IDIOMS, IDIOMS, STREETS } from './words.data.ts';

const designators = wordSet(DESIGNATORS);
const streets = wordSet(STREETS);
const hyphenIdioms = wordSet(HYPHEN_IDIOMS);
const idioms = new Phrases<true>();
for (const [phrase = ''] of rows(IDIOMS)) idioms.add(phrase, true);

/** Layers that were read before. */
export interface Around {
  readonly names: readonly Name[];
  readonly dates: readonly DateMention[];
}

type Guard = (sentence: Sentence, candidate: Candidate, around: Around) => string | null;

/** Kinds whose unit is printed: no year and no name looks like them. */
const hasUnit = ({ kind }: Candidate): boolean =>
  kind === 'money' || kind === 'percent' || kind === 'measure' || kind === 'temperature' || kind === 'age';
const firstRaw = ({ atoms }: Sentence, c: Candidate): string => atoms[c.numeral.from]!.raw;

const isOther: Guard = (_, c) => (c.kind === 'other' ? c.because : null);

const inDate: Guard = ({ atoms }, c, { dates }) => {
  if (hasUnit(c)) return null;
  const start = atoms[c.from]!.start;
  const end = atoms[c.to - 1]!.end;
  return dates.some((date) => date.start < end && start < date.end) ? 'part of a date' : null;
};

const inName: Guard = (sentence, c, { names }) => {
  if (hasUnit(c) || c.kind === 'score') return null;
  const start = sentence.atoms[c.from]!.start;
  const end = sentence.atoms[c.to - 1]!.end;
  const name = names.find((known) => known.start < end && start < known.end);
  if (!name) return null;
  // A name that begins behind the number may be a slip of the tagger; one that holds it is a name with a number.
  return name.start < start || name.end > end ? 'part of a name' : null;
};

/** Digits glued to letters or signs: `COVID-19`, `v2.1`, `?id=5`, `#4`, `9/11`. */
const identifier: Guard = ({ atoms, text }, c) => {
  if (hasUnit(c)) return null;
  const first = atoms[c.from]!;
  const before = text[first.start - 1] ?? ' ';
  const next = atoms[c.to];
  const after = text[atoms[c.to - 1]!.end] ?? ' ';
  if (
    first.type === 'figures' &&
    /[\p{L}\p{N}_=&#@/\\+:.,%~*^-]/u.test(before) &&
    c.from > 0 &&
    first.join !== 'space'
  )
    return 'figures inside an identifier';
  if (
    c.numeral.form === 'figures' &&
    next?.join === 'glued' &&
    next.type !== 'mark' &&
    !/^['’]/.test(next.raw)
  )
    return 'figures glued to letters';
  const beyond = text[atoms[c.to - 1]!.end + 1] ?? ' ';
  if (/[_=&/\\@#:°*^+]/.test(after) && /\S/.test(beyond)) return 'figures in a code, date or address';
  if (/^0\d/.test(first.raw)) return 'figures with a leading zero';
  return /^\d{13,}$/.test(first.raw) ? 'too many figures for a count' : null;
};

/** "3. The vote", "two reasons: 1) …", "Jo Vale (8.)": the numbers of a list. */
const enumerator: Guard = ({ atoms }, c) => {
  if (hasUnit(c) || c.numeral.form !== 'figures' || !/^\d{1,3}$/.test(atoms[c.from]!.raw)) return null;
  const before = atoms[c.from - 1]?.raw;
  const next = atoms[c.to];
  if (c.from === 0 && next?.type === 'word' && /^\p{Lu}/u.test(next.raw) && !isPlural(next.word))
    return 'the number of a list item';
  if (next?.join !== 'glued') return null;
  if (next.raw === ')' && before !== '(') return 'the number of a list item';
  return next.raw === '.' && (c.from === 0 || before === '(') ? 'the number of a list item' : null;
};

/** `height:100px;` */
const inCode: Guard = ({ atoms, text }, c) => {
  const { start } = atoms[c.from]!;
  return start > 0 && /[:={;]/.test(text[start - 1]!) && c.kind !== 'score' ? 'figures in code' : null;
};

/** Inside `https://…` or `name@host`: no figure, whatever it looks like. */
const inAddress: Guard = ({ atoms, text }, c) => {
  const { start } = atoms[c.from]!;
  if (c.from === 0 || !/\S/.test(text[start - 1] ?? ' ')) return null;
  let from = start;
  // A run without white space that is longer than this is no prose anyway.
  while (from > 0 && from > start - 500 && /\S/.test(text[from - 1]!)) from--;
  return from === start - 500 || /:\/\/|^www\.|@/.test(text.slice(from, start))
    ? 'part of a web or mail address'
    : null;
};

const YEAR = /^(?:1[5-9]|20)\d\d$/;
const YEAR_BEFORE = wordSet(
  'in since of by from until the during through to before after around year and or late early mid - – january',
);

const YEAR_AFTER = wordSet('levels prices figures dollars elections results rates terms');
/** "in 2016", "the 2016 elections"; "about 2000 people" is a count. */
const year: Guard = (sentence, c) => {
  if (hasUnit(c) || c.numeral.scale !== 1 || !YEAR.test(firstRaw(sentence, c))) return null;
  const before = wordAt(sentence, c.from - 1);
  const modern = /^(?:19|20)/.test(firstRaw(sentence, c));
  const counted = isPlural(wordAt(sentence, c.to));
  const levels = YEAR_AFTER.has(wordAt(sentence, c.to));
  if (
    counted &&
    !levels &&
    phraseBefore(sentence, c.from) > 0 &&
    !/^(?:under|around|by|below|above|over)$/.test(before)
  )
    return null;
  if (counted && !modern && !YEAR_BEFORE.has(before)) return null;
  return 'a year';
};

/** "Boeing 747", "Route 66", "No. 2", "Chapter 11", "Article 50", "Clinton 46". */
const named: Guard = (sentence, c) => {
  if (hasUnit(c) || c.kind === 'score' || c.kind === 'ratio') return null;
  const { atoms } = sentence;
  const stop = wordAt(sentence, c.from - 1) === '.' ? 1 : 0;
  const before = atoms[c.from - 1 - stop];
  if (!before) return null;
  if (before.word === '#' || (/^nos?$/.test(before.word) && stop > 0) || before.word === '№')
    return 'a number as a name';
  if (before.type !== 'word' || stop > 0) return null;
  const capital = /^\p{Lu}/u.test(before.raw);
  const single = !isPlural(wordAt(sentence, c.to)) || !/^[a-z]/.test(atoms[c.to]?.raw ?? '');
  if (designators.has(before.word) && (capital || !isContent(sentence, c.to)) && before.word !== 'and')
    return 'a number behind a designation';
  if (/^[A-Z]{2}$/.test(before.raw) && /^\d{5}$/.test(firstRaw(sentence, c))) return 'a postal code';
  const plain =
    c.numeral.form === 'figures' && c.numeral.scale === 1 && /^\d{1,4}$/.test(firstRaw(sentence, c));
  if (capital && plain && single && c.from > 1 && !functionWords.has(before.word))
    return 'a number behind a name';
  return null;
};

/** "131 West 23rd Street", "1600 Pennsylvania Avenue". */
const address: Guard = (sentence, c) => {
  if (hasUnit(c) || c.numeral.form !== 'figures') return null;
  for (let i = c.to; i < c.to + 4; i++) {
    const raw = sentence.atoms[i]?.raw ?? '';
    if (!/^[\p{Lu}\d]/u.test(raw)) return null;
    if (i > c.to && streets.has(raw.toLowerCase())) return 'a street address';
  }
  return null;
};

/** `202-555-0143`, `1.2.3`: three or more groups. */
const telephone: Guard = (sentence, c) => {
  if (hasUnit(c)) return null;
  const { atoms } = sentence;
  const chained = (i: number): boolean => atoms[i]?.type === 'figures' && atoms[i]!.join === 'hyphen';
  if (c.kind === 'bare' || c.kind === 'count') {
    if (chained(c.from) || chained(c.to)) return 'figures in a chain of hyphens';
  } else if (chained(c.to) || chained(c.from)) return 'figures in a chain of hyphens';
  return null;
};

/** "at 7": an hour; "7:30" is no number at all. */
const hour: Guard = (sentence, c) => {
  if (hasUnit(c) || c.kind === 'ratio' || c.kind === 'score') return null;
  if (wordAt(sentence, c.from - 1) !== 'at' || c.value === null || c.value > 24) return null;
  return isContent(sentence, c.to) ? null : 'a clock time';
};

/** Spelled small numbers inside a running sentence with a capital: "the Big Ten", "Six Flags". */
const capitalised: Guard = (sentence, c) => {
  if (hasUnit(c) || c.numeral.form !== 'words' || c.from === 0) return null;
  const { atoms } = sentence;
  if (!/^\p{Lu}/u.test(firstRaw(sentence, c))) return null;
  const before = atoms[c.from - 1]!;
  if (before.type === 'mark' && before.raw !== ',') return null;
  return atoms.every(
    ({ raw, type, word }) => type !== 'word' || functionWords.has(word) || !/^\p{Ll}/u.test(raw),
  )
    ? null
    : 'a number word with a capital';
};

const hyphenIdiom: Guard = (sentence, c) => {
  const next = sentence.atoms[c.to];
  if (hasUnit(c) || next?.join !== 'hyphen') return null;
  if (hyphenIdioms.has(next.word)) return 'an everyday compound';
  if (firstRaw(sentence, c).toLowerCase() === 'one' || c.numeral.form === 'fraction')
    return 'an everyday compound';
  return null;
};

const idiom: Guard = (sentence, c) => (!hasUnit(c) && idioms.match(sentence, c.from) ? 'an idiom' : null);

/** "Ground zero", "zero tolerance". */
const zero: Guard = (sentence, c) =>
  c.kind === 'bare' && firstRaw(sentence, c).toLowerCase() === 'zero' && !pluralPhrase(sentence, c.to, 2)
    ? '"zero" that counts nothing'
    : null;

/** "one" is a pronoun or an article unless something bounds it, or it is counted beside others. */
const pronounOne: Guard = (sentence, c) => {
  if (hasUnit(c) || c.value !== 1 || c.kind === 'ratio' || firstRaw(sentence, c).toLowerCase() !== 'one')
    return null;
  if (
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
function countsBeside({ atoms }: Sentence, c: Candidate): boolean {
  const and = atoms[c.from - 1]?.word;
  if (and !== 'and' && and !== ',') return false;
  for (let i = c.from - 2; i >= 0 && i >= c.from - 6; i--)
    if (NUMBER_WORDS.has(atoms[i]!.word) || atoms[i]!.type === 'figures') return true;
  return false;
}

const POINTERS = wordSet(
  'the those these them us other last first next my his her your our their both all you we',
);
const STATES = wordSet(
  'are were is was have had has killed wounded injured hurt who of including than total remain remained died',
);
/** "the two agreed", "those two", "one, two": spelled numbers that stand for people or only enumerate. */
const alone: Guard = (sentence, c) => {
  if (
    hasUnit(c) ||
    c.kind === 'ratio' ||
    c.kind === 'score' ||
    c.numeral.form !== 'words' ||
    c.numeral.scale > 1
  )
    return null;
  const next = sentence.atoms[c.to];
  const before = wordAt(sentence, c.from - 1);
  if (next?.join === 'hyphen' || /^(?:more|other|of)$/.test(next?.word ?? '')) return null;
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
const fractionAlone: Guard = (sentence, c) => {
  if (hasUnit(c) || c.numeral.form !== 'fraction' || c.kind === 'other') return null;
  const { atoms } = sentence;
  const first = firstRaw(sentence, c).toLowerCase();
  const next = atoms[c.to]?.word ?? '.';
  const before = wordAt(sentence, c.from - 1);
  if (c.from > 0 && /^[\p{L}\d]$/u.test(sentence.text[atoms[c.from]!.start - 1] ?? ' '))
    return 'a fraction inside a word';
  if (first === 'half') {
    if (SIDES.has(before) || before === 'in' || before === 'the') return 'half of a game, a year or a thing';
    const bounded = phraseBefore(sentence, c.from) > 0 || before === 'by';
    return HALF_AFTER.has(next) || (bounded && !isContent(sentence, c.to)) ? null : '"half" without a whole';
  }
  if (atoms[c.from + 1]?.raw === '/') return 'figures around a slash';
  if (/^(?:an?|one|1)$/.test(first) && !/s$/.test(wordAt(sentence, c.to - 1))) {
    if (wordAt(sentence, c.to - 1) === 'quarter' || wordAt(sentence, c.to - 1) === 'half')
      return next === 'of' || next === 'or' ? null : 'no part of a whole';
    return PART_AFTER.has(next) ||
      /^[.,;:!?)—–-]+$/.test(next) ||
      (first === 'one' && !isContent(sentence, c.to))
      ? null
      : 'an ordinal, no part of a whole';
  }
  return null;
};

/** In this order: the first that speaks explains the drop. */
const GUARDS: readonly Guard[] = [
  isOther,
  inAddress,
  telephone,
  identifier,
  enumerator,
  inCode,
  year,
  address,
  named,
  inDate,
  inName,
  capitalised,
  hyphenIdiom,
  fractionAlone,
  pronounOne,
  zero,
  hour,
  idiom,
  alone,
];

/** Why a candidate is no figure, or null where it is one. */
export function dropReason(sentence: Sentence, candidate: Candidate, around: Around): string | null {
  for (const guard of GUARDS) {
    const reason = guard(sentence, candidate, around);
    if (reason) return reason;
  }
  return null;
}
