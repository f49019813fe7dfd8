import { describe, expect, it } from 'vitest';
import {
  findClock,
  findDayPart,
  findMeridiem,
  findNoon,
  findOClock,
} from '../../../src/annotate/dates/find-times.ts';
import { proposals } from './proposals.ts';

describe('a number before a.m. or p.m.', () => {
  it.each([
    ['He woke at 9 a.m. and left.', ['9 a.m. = TIME clock T09:00']],
    ['He woke at 9 p.m. and left.', ['9 p.m. = TIME clock T21:00']],
    ['He woke at 12 a.m. and left.', ['12 a.m. = TIME clock T00:00']],
    ['He woke at 12 p.m. and left.', ['12 p.m. = TIME clock T12:00']],
    ['He woke at 9:05 AM and left.', ['9:05 AM = TIME clock T09:05']],
    ['He woke at nine p.m. and left.', ['nine p.m. = TIME clock T21:00']],
    ['He woke at 9 p.m. EST and left.', ['9 p.m. EST = TIME clock T21:00 -05:00']],
    ['He woke at 9 p.m. GMT and left.', ['9 p.m. GMT = TIME clock T21:00 Z']],
    ['He woke at 9 p.m. CEST and left.', ['9 p.m. CEST = TIME clock T21:00 +02:00']],
    ['He woke at 9 p.m. ET and left.', ['9 p.m. ET = TIME clock T21:00']],
    ['He woke at 9 p.m. Eastern time and left.', ['9 p.m. Eastern time = TIME clock T21:00']],
    ['He woke at 9 p.m. local time and left.', ['9 p.m. local time = TIME clock T21:00']],
    ['9\u00a0p.m.', ['9\u00a0p.m. = TIME clock T21:00']],
  ])('%s', (text, found) => expect(proposals(findMeridiem, text)).toEqual(found));

  it.each(['', 'pm', 'He is 13 p.m. and 0 a.m. and 9:60 p.m.', 'It is what I am.', 'She and he are PM.'])(
    'none: %s',
    (text) => expect(proposals(findMeridiem, text)).toEqual([]),
  );
});

describe('a clock time that starts with a digit', () => {
  it.each([
    ['He woke at 9am and left.', ['9am = TIME clock T09:00']],
    ['He woke at 10:30pm and left.', ['10:30pm = TIME clock T22:30']],
    ['He woke at 10.30pm and left.', ['10.30pm = TIME clock T22:30']],
    ['He woke at 0735 GMT and left.', ['0735 GMT = TIME clock T07:35 Z']],
    ['He woke at 14:30 CET and left.', ['14:30 CET = TIME clock T14:30 +01:00']],
    ['He woke at 14:30 and left.', ['14:30 = TIME clock T14:30']],
    ['He woke at 1800 hours and left.', ['1800 hours = TIME clock T18:00']],
    ['He woke at 2100 on Sunday.', ['2100 = TIME clock T21:00']],
    ['They open at 16hrs each day.', ['16hrs = TIME clock T16:00']],
    ['They open 18h30 each day.', ['18h30 = TIME clock T18:30']],
    ['He woke at 00:00 and left.', ['00:00 = TIME clock T00:00']],
    ['He slept from 9:15 on.', ['9:15 = TIME clock T09:15']],
    ['He woke at 4 in the morning.', ['4 in the morning = TIME clock T04:00']],
    ['He woke at 9:30 in the evening.', ['9:30 in the evening = TIME clock T21:30']],
  ])('%s', (text, found) => expect(proposals(findClock, text)).toEqual(found));

  it.each([
    '',
    '14',
    'He paid 1430 for it.',
    'The ratio is 14:30 there.',
    'He woke at 24:00 and 9:60 and left.',
    'He woke at 13pm and left.',
    'A run of 25:61 GMT.',
    '4 in the hall',
    'In 1430 et al. wrote.',
  ])('none: %s', (text) => expect(proposals(findClock, text)).toEqual([]));
});

describe("o'clock, noon and midnight", () => {
  it.each([
    ["It rang at four o'clock.", ["four o'clock = TIME clock T16:00"]],
    ["It rang at four o'clock in the morning.", ["four o'clock in the morning = TIME clock T04:00"]],
    ["It rang at 12 o'clock.", ["12 o'clock = TIME clock T12:00"]],
    ['It rang at 11 o’clock.', ['11 o’clock = TIME clock T11:00']],
  ])('%s', (text, found) => expect(proposals(findOClock, text)).toEqual(found));

  it.each(["It rang at no o'clock.", "It rang at 25 o'clock."])('none: %s', (text) =>
    expect(proposals(findOClock, text)).toEqual([]),
  );

  it.each([
    ['He ate at noon.', ['noon = TIME clock T12:00']],
    ['He ate at 12 noon.', ['12 noon = TIME clock T12:00']],
    ['He ate at noon EST.', ['noon EST = TIME clock T12:00 -05:00']],
    ['He ate at midday.', ['midday = TIME clock T12:00']],
    // The end of the day that is named, not its start.
    ['He ate at midnight.', ['midnight = TIME clock T24:00']],
    ['It fell just after midnight.', ['midnight = TIME 1 day from context T00:00']],
    ['It fell after midnight on Friday.', ['midnight = TIME clock T00:00']],
    ['Midnight came.', ['Midnight = TIME clock T24:00']],
  ])('%s', (text, found) => expect(proposals(findNoon, text)).toEqual(found));

  it.each(['', 'He saw High Noon.', 'It is high noon.', 'He read Blue Midnight.'])('none: %s', (text) =>
    expect(proposals(findNoon, text)).toEqual([]),
  );
});

describe('a part of a day', () => {
  it.each([
    ['He sang this morning.', ['this morning = TIME 0 day TMO']],
    ['He sang last night.', ['last night = TIME -1 day TNI']],
    ['He sang yesterday afternoon.', ['yesterday afternoon = TIME -1 day TAF']],
    ['He sings tomorrow evening.', ['tomorrow evening = TIME 1 day TEV']],
    ['He sang Friday night.', ['Friday night = TIME XXXX-weekday5 TNI']],
    ['He sings Tuesday nights.', ['Tuesday nights = SET XXXX-WXX-2TNI']],
    ['He sings every morning.', ['every morning = SET XXXX-XX-XXTMO']],
    ['He sang in the evening.', ['the evening = TIME clock TEV']],
    ['He sang the next morning.', ['the next morning = TIME 1 day from context TMO']],
    ['He sang that same evening.', ['that same evening = TIME 0 day from context TEV']],
    ['He sang the night before.', ['the night before = TIME -1 day from context TNI']],
    ['He sang the night before', ['the night before = TIME -1 day from context TNI']],
    ['He sang late afternoon.', ['afternoon = TIME clock TAF']],
    ['LAST NIGHT', ['LAST NIGHT = TIME -1 day TNI']],
  ])('%s', (text, found) => expect(proposals(findDayPart, text)).toEqual(found));

  it.each([
    '',
    'night',
    'He sang the night before she came.',
    'They hunt nights.',
    'It was an evening of song.',
    'He sang in the morning session.',
    'He sang in the evening of his life.',
    'He sang friday night.',
  ])('none: %s', (text) => expect(proposals(findDayPart, text)).toEqual([]));
});
