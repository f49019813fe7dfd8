import { MONTH_WORDS } from '../../text/calendar-names.ts';
import { type Candidate, type Numeral, type Sentence, wordAt } from './candidate.ts';
import { list, rows, wordSet } from './phrases.ts';
import { DURATION_UNITS, DURATION_WORDS } from './units.data.ts';

const TIMES = wordSet(DURATION_WORDS);
const UNITS = new Map<string, { readonly unit: string; readonly ucum?: string }>();
for (const [unit = '', ucum = '', words] of rows(DURATION_UNITS))
  for (const word of list(words)) UNITS.set(word, ucum ? { unit, ucum } : { unit });
/** Words that may stand between a number and a unit of time: "24 straight hours", "two and one half long years". */
const BETWEEN = wordSet(
  'more consecutive straight full long short additional extra business working calendar school solid whole successive ' +
    'plus odd further such different separate lost summer winter weekend trading or so light earth billable',
);
const MONTHS = new Set(MONTH_WORDS);
const HALF = ['and', 'a', 'half'];

/** A stretch of time with a unit, which is a figure where the dates layer agrees (`noDuration`). */
export const asDuration = (c: Candidate): Candidate | null =>
  c.kind === 'other' && c.unit !== null ? { ...c, kind: 'duration' } : null;

/** Why a number is a day: what a range or list adds to it are days too ("Nov. 6 to 10"). */
export const DAY_OF_MONTH = 'day of a month';
const CLOCK = wordSet("a.m p.m a.m. p.m. am pm o'clock o’clock noon gmt est edt et pdt pst utc");

/**
 * Numbers that the dates layer has too: "three weeks", "half a year", "24 straight hours" (with their unit), "7 p.m."
 * (without). They are kept as candidates so that a range takes its first number along: "five to 10 minutes".
 */
export function findOther(sentence: Sentence, numeral: Numeral): Candidate | null {
  const other = (to: number, because: string): Candidate => ({
    from: numeral.from,
    to,
    kind: 'other',
    numeral,
    value: numeral.value,
    unit: null,
    because,
  });
  let at = numeral.to;
  const next = wordAt(sentence, at);
  if (numeral.value !== null && numeral.value <= 24 && numeral.form !== 'fraction') {
    if (CLOCK.has(next)) return other(at + 1, 'clock time');
    // "p.m." may come as one token or as four.
    if (
      (next === 'a' || next === 'p') &&
      wordAt(sentence, at + 1) === '.' &&
      wordAt(sentence, at + 2) === 'm'
    )
      return other(at + 3, 'clock time');
  }
  const month = wordAt(sentence, numeral.from - (wordAt(sentence, numeral.from - 1) === '.' ? 2 : 1));
  if (MONTHS.has(month) && numeral.form === 'figures' && numeral.value !== null && numeral.value <= 31)
    return other(at, DAY_OF_MONTH);
  if (numeral.form === 'fraction' || numeral.form === 'vague') {
    if (wordAt(sentence, at) === 'of') at++;
    if (/^(?:an?|the|one)$/.test(wordAt(sentence, at))) at++;
  }
  for (let skipped = 0; skipped < 2 && BETWEEN.has(wordAt(sentence, at)); skipped++) at++;
  const time = wordAt(sentence, at);
  if (!TIMES.has(time)) return null;
  const found = { ...other(at + 1, 'duration'), ...UNITS.get(time) };
  // "an hour and a half"
  const half = numeral.value !== null && HALF.every((word, k) => wordAt(sentence, at + 1 + k) === word);
  return half ? { ...found, to: at + 4, value: numeral.value! + 0.5 } : found;
}
