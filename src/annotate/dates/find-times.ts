import { printTimex } from '../../model/timex.ts';
import { pad } from '../../text/gregorian.ts';
import { wordNumber } from '../../text/number-words.ts';
import type { Candidate, Finder, Meaning } from './candidate.ts';
import { earlyBefore } from './find-weekdays.ts';
import type { Scan } from './scan.ts';
import { ZONE_NAMES, ZONES } from './words.data.ts';

const CLOCK = /^(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})?$/;
const JOINED = /^(\d{1,2})(?:[:.](\d{2}))?([ap])m$/;
const NO_DAY: Meaning = { kind: 'clock' };

/** "10 p.m.", "10:35 a.m. EDT". */
export const findMeridiem: Finder = (scan, i) => {
  const lexeme = scan.lexeme(i);
  if (lexeme?.is !== 'meridiem') return null;
  const time = clock(scan.word(i - 1), lexeme.pm);
  if (time === null) return null;
  return withZone(scan, i - 1, i + 1, 'clock time', time);
};

/** "9am", "10:30pm"; "14:30" and "1430" only before a zone; "4 in the morning". */
export const findClock: Finder = (scan, i) => {
  const word = scan.word(i);
  const joined = JOINED.exec(word);
  if (joined) {
    const time = clock(word.slice(0, -2), joined[3] === 'p');
    return time === null ? null : withZone(scan, i, i + 1, 'clock time', time);
  }
  if (!scan.isNumber(i)) return hours(scan, i);
  return inTheMorning(scan, i) ?? military(scan, i) ?? bareHour(scan, i);
};

/** Words before a number of hours that make it a time of day: "open at 18hrs", never "took 18hrs". */
const BEFORE_CLOCK = /^(?:at|by|from|until|till|before|after|beyond|around|past|to|about)$/;

/** "18hrs", "1830hrs", "18h30", "at 1800 hours", "at 2100 on Sunday". */
function hours(scan: Scan, i: number): Candidate | null {
  const match = /^([01]?\d|2[0-3])(?:[:.h]?([0-5]\d))?(?:h|hrs)?$/.exec(scan.word(i));
  if (!match || scan.isNumber(i)) return null;
  // "18h" and "18hrs" may be a stretch; "1830hrs" and "18h30" are none.
  const exact = match[2] !== undefined && match[1]!.length === 2;
  if (!exact && !BEFORE_CLOCK.test(scan.word(i - 1))) return null;
  return withZone(scan, i, i + 1, 'clock time', `T${pad(Number(match[1]))}:${match[2] ?? '00'}`);
}

/** "at 1800 hours", "at 2100 on Sunday": four figures that what stands around them makes a time of day. */
function bareHour(scan: Scan, i: number): Candidate | null {
  const match = /^([01]\d|2[0-3])([0-5]\d)$/.exec(scan.word(i));
  if (!match || !BEFORE_CLOCK.test(scan.word(i - 1)) || scan.touches(i)) return null;
  const hrs = /^(?:hours|hrs)$/.test(scan.word(i + 1));
  const day = scan.word(i + 1) === 'on' ? scan.lexeme(i + 2) : undefined;
  if (!hrs && (scan.word(i - 1) !== 'at' || (day?.is !== 'weekday' && day?.is !== 'month'))) return null;
  return withZone(scan, i, hrs ? i + 2 : i + 1, 'clock time', `T${match[1]}:${match[2]}`);
}

/** Hours that are rather those of the afternoon where nothing tells: "after five o'clock". */
const LAST_OF_AFTERNOON = 6;

/** "four o'clock", "four o'clock in the morning". */
export const findOClock: Finder = (scan, i) => {
  if (scan.lexeme(i)?.is !== 'oclock') return null;
  const hour = clock(scan.word(i - 1), false);
  if (hour === null) return null;
  const part = partBehind(scan, i + 1);
  const early = /^(?:this|that|yesterday|tomorrow|sunday|monday|tuesday|wednesday|thursday|friday|saturday)$/;
  const morning = part === 'morning' || (early.test(scan.word(i + 1)) && scan.word(i + 2) === 'morning');
  const late = part === null ? Number(hour.slice(1, 3)) <= LAST_OF_AFTERNOON : part !== 'morning';
  const time = clock(scan.word(i - 1), late && !morning)!;
  if (part === null) return withZone(scan, i - 1, i + 1, "o'clock", time);
  return { from: i - 1, to: i + 4, rule: "o'clock", type: 'TIME', meaning: NO_DAY, time };
};

/** "in the morning" from token `i` on. */
function partBehind(scan: Scan, i: number): string | null {
  if (scan.word(i) !== 'in' || scan.word(i + 1) !== 'the') return null;
  const part = scan.word(i + 2);
  return part === 'morning' || part === 'afternoon' || part === 'evening' ? part : null;
}

/** "4 in the morning", "9:30 in the evening". */
function inTheMorning(scan: Scan, i: number): Candidate | null {
  const part = partBehind(scan, i + 1);
  if (part === null) return null;
  const time = clock(scan.word(i), part !== 'morning');
  return time === null
    ? null
    : { from: i, to: i + 4, rule: 'clock time', type: 'TIME', meaning: NO_DAY, time };
}

/** "0735 GMT", "14:30 CET", "at 21:00". */
function military(scan: Scan, i: number): Candidate | null {
  const match = /^([01]?\d|2[0-3]):?([0-5]\d)(?::[0-5]\d)?$/.exec(scan.word(i));
  if (!match) return null;
  const zone = scan.word(i + 1);
  const zoned = ZONES.has(zone) || (ZONE_NAMES.has(zone) && scan.raw(i + 1) === zone.toUpperCase());
  const led =
    /^(?:at|by|before|after|until|till|around|about|approximately|roughly|past|from|to)$/.test(
      scan.word(i - 1),
    ) && scan.word(i).includes(':');
  if (!zoned && !led) return null;
  if (!zoned && !/:/.test(scan.word(i))) return null;
  return withZone(scan, i, i + 1, 'clock time', `T${pad(Number(match[1]))}:${match[2]}`);
}

/** "noon", "midnight", "midday"; not "High Noon". */
export const findNoon: Finder = (scan, i) => {
  const lexeme = scan.lexeme(i);
  if (lexeme?.is !== 'clock') return null;
  if (scan.isCapital(i) && scan.isCapital(i - 1) && !scan.breaks(i)) return null;
  if (scan.word(i - 1) === 'high') return null;
  const from = scan.word(i - 1) === '12' ? i - 1 : i;
  if (lexeme.time === 'T24:00' && scan.word(from - 1) === 'after') return afterMidnight(scan, from, i + 1);
  return withZone(scan, from, i + 1, scan.word(i), lexeme.time);
};

/** "just after midnight" begins a day: the one behind the day named last, unless it names its own. */
function afterMidnight(scan: Scan, from: number, end: number): Candidate {
  const found = withZone(scan, from, end, 'midnight', 'T00:00');
  const day = scan.lexeme(scan.word(found.to) === 'on' ? found.to + 1 : found.to)?.is;
  if (day === 'weekday' || day === 'month' || day === 'deictic') return found;
  return { ...found, meaning: { kind: 'offset', unit: 'day', count: 1, from: 'context' } };
}

/** `T22:00` of "10" and p.m.; null where that is no time. */
function clock(word: string, pm: boolean): string | null {
  const match = CLOCK.exec(word);
  const hour = match ? Number(match[1]) : (wordNumber(word) ?? 0);
  if (hour < 1 || hour > 12) return null;
  const minute = match?.[2] ?? '00';
  if (Number(minute) > 59) return null;
  return `T${pad((hour % 12) + (pm ? 12 : 0))}:${minute}`;
}

function withZone(scan: Scan, from: number, end: number, rule: string, time: string): Candidate {
  const word = scan.word(end);
  const base = { from, rule, type: 'TIME', meaning: NO_DAY, time } as const;
  const minutes = ZONES.get(word);
  if (minutes !== undefined) {
    const sign = minutes < 0 ? '-' : '+';
    const size = Math.abs(minutes);
    const zone = minutes === 0 ? 'Z' : `${sign}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
    return { ...base, to: end + 1, zone };
  }
  if (ZONE_NAMES.has(word) && scan.isCapital(end)) {
    const long = scan.word(end + 1) === 'time' ? 2 : 1;
    if (long === 2 || scan.raw(end) === word.toUpperCase()) return { ...base, to: end + long };
  }
  if (word === 'local' && scan.word(end + 1) === 'time') return { ...base, to: end + 2 };
  return { ...base, to: end };
}

/** Whether nothing follows that a "before" would govern: "the night before." */
const isEnd = (scan: Scan, i: number): boolean => /^(?:[.,;:?!)"”—–]|)$/.test(scan.word(i)) || scan.breaks(i);

/** "this morning", "last night", "yesterday evening", "Friday night", "the next morning", "the night before", "Tuesday nights". */
export const findDayPart: Finder = (scan, i) => {
  const lexeme = scan.lexeme(i);
  if (lexeme?.is !== 'dayPart') return null;
  const { part } = lexeme;
  const word = scan.word(i - 1);
  const before = scan.lexeme(i - 1);
  if (before?.is === 'weekday' && scan.isCapital(i - 1)) {
    if (lexeme.plural) {
      const { weekday } = before;
      const value = printTimex({ kind: 'weekday', year: null, week: null, weekday, time: part });
      return {
        from: i - 1,
        to: i + 1,
        rule: 'weekday nights',
        type: 'SET',
        meaning: { kind: 'value', value },
      };
    }
    const meaning: Meaning = { kind: 'calendar', weekday: before.weekday };
    // "the early hours of Sunday morning"
    const { from, time } = earlyBefore(scan, i - 1) ?? { from: i - 1, time: part };
    return { from, to: i + 1, rule: 'part of a weekday', type: 'TIME', meaning, time };
  }
  if (word === 'every' || word === 'each') {
    const value = printTimex({ kind: 'day', year: null, month: null, day: null, time: part });
    return {
      from: i - 1,
      to: i + 1,
      rule: 'every part of a day',
      type: 'SET',
      meaning: { kind: 'value', value },
    };
  }
  if (lexeme.plural) return null;
  const day = { this: 0, last: -1, yesterday: -1, tomorrow: 1, today: 0 }[word];
  if (day !== undefined) {
    const meaning: Meaning = { kind: 'offset', unit: 'day', count: day, from: 'published' };
    return { from: i - 1, to: i + 1, rule: 'part of a day', type: 'TIME', meaning, time: part };
  }
  if (
    word === 'the' &&
    /^(?:in|during)$/.test(scan.word(i - 2)) &&
    !/^(?:of|session)$/.test(scan.word(i + 1))
  ) {
    return {
      from: i - 1,
      to: i + 1,
      rule: 'in the part of a day',
      type: 'TIME',
      meaning: NO_DAY,
      time: part,
    };
  }
  const shift = word === 'next' || word === 'following' ? 1 : word === 'same' || word === 'that' ? 0 : null;
  if (shift !== null) {
    const meaning: Meaning = { kind: 'offset', unit: 'day', count: shift, from: 'context' };
    const from = /^(?:the|that)$/.test(scan.word(i - 2)) ? i - 2 : i - 1;
    return { from, to: i + 1, rule: 'part of a day', type: 'TIME', meaning, time: part };
  }
  if (word === 'the' && isEnd(scan, i + 2)) {
    const count = { before: -1, after: 1 }[scan.word(i + 1)];
    if (count !== undefined) {
      const meaning: Meaning = { kind: 'offset', unit: 'day', count, from: 'context' };
      return { from: i - 1, to: i + 2, rule: 'the night before', type: 'TIME', meaning, time: part };
    }
  }
  const edge = word === 'mid' || word === 'late' || word === 'early';
  return edge
    ? { from: i, to: i + 1, rule: 'part of a day', type: 'TIME', meaning: NO_DAY, time: part }
    : null;
};
