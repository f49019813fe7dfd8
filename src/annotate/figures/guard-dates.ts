import { wordAt } from './candidate.ts';
import { firstRaw, type Guard, hasUnit } from './guard.ts';
import { isContent, isPlural } from './nouns.ts';
import { wordSet } from './phrases.ts';
import { phraseBefore } from './qualifiers.ts';

export const isOther: Guard = (_, c) => (c.kind === 'other' ? c.because : null);

const LATE = /^(?:behind|late|ahead|overdue)$/;

/** "three weeks": a figure where the dates layer found how long something takes, none in "three weeks ago". */
export const noDuration: Guard = (sentence, c, { dates }) => {
  if (c.kind !== 'duration') return null;
  const start = sentence.subtokens[c.from]!.start;
  const end = sentence.subtokens[c.to - 1]!.end;
  const time = dates.find((date) => date.start < end && start < date.end);
  if (time?.type !== 'DURATION') return time ? 'part of a date' : 'no stretch of time';
  // "for the twenty-second time"
  if (c.unit === 'second' && c.numeral.form === 'words' && c.numeral.value! % 10 === 0)
    if (sentence.subtokens[c.to - 1]!.join === 'hyphen') return 'an ordinal';
  const article = /^an?$/.test(wordAt(sentence, c.numeral.from));
  if (article && phraseBefore(sentence, c.from) === 0 && !LATE.test(wordAt(sentence, c.to)))
    return 'a word for a time';
  const once = c.value === 1 && /^one (?:day|night)$/i.test(sentence.text.slice(start, end));
  return once ? 'some day or other' : null;
};

export const inDate: Guard = ({ subtokens }, c, { dates }) => {
  if (hasUnit(c)) return null;
  const start = subtokens[c.from]!.start;
  const end = subtokens[c.to - 1]!.end;
  return dates.some((date) => date.start < end && start < date.end) ? 'part of a date' : null;
};

const YEAR = /^(?:1[5-9]|20)\d\d$/;

const YEAR_BEFORE = wordSet(
  'in since of by from until the during through to before after around year and or late early mid - – january',
);

const YEAR_AFTER = wordSet('levels prices figures dollars elections results rates terms');

/** "in 2016", "the 2016 elections"; "about 2000 people" is a count. */
export const year: Guard = (sentence, c) => {
  if (wordAt(sentence, c.from - 1) === 'year' && c.kind === 'bare') return 'a year';
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

/** "at 7": an hour; "7:30" is no number at all. */
export const hour: Guard = (sentence, c) => {
  if (hasUnit(c) || c.kind === 'ratio' || c.kind === 'score') return null;
  if (wordAt(sentence, c.from - 1) !== 'at' || c.value === null || c.value > 24) return null;
  // "looked at nine of them", "at nine “new” shops"
  if (/^(?:of|“|"|‘|``|'')$/.test(wordAt(sentence, c.to))) return null;
  return isContent(sentence, c.to) ? null : 'a clock time';
};
