import { describe, expect, it } from 'vitest';
import { findAdverb, findDeictic } from '../../../src/annotate/dates/find-deictics.ts';
import { proposals } from './proposals.ts';

describe('a day counted from today', () => {
  it.each([
    ['It rains today.', ['today = 0 day']],
    ['It rained yesterday.', ['yesterday = -1 day']],
    ['Tomorrow it will rain.', ['Tomorrow = 1 day']],
    ['TODAY', ['TODAY = 0 day']],
    ['It will rain tonight.', ['tonight = TIME 0 day TNI']],
    ['It rained the day before yesterday.', ['the day before yesterday = -2 day']],
    ['It will rain the day after tomorrow.', ['the day after tomorrow = 2 day']],
    ['He left a day before yesterday.', ['day before yesterday = -2 day']],
    ['The Ferry Sails Tonight', ['Tonight = TIME 0 day TNI']],
    ['Today’s rain and tomorrow’s sun.', ['Today = 0 day', 'tomorrow = 1 day']],
  ])('%s', (text, found) => expect(proposals(findDeictic, text)).toEqual(found));

  it.each(['', 'She told BBC Today about it.', 'He hosts The Tonight Show.', 'He reads today-ish news.'])(
    'none: %s',
    (text) => expect(proposals(findDeictic, text)).toEqual([]),
  );
});

describe('an adverb or adjective of time', () => {
  it.each([
    ['He now sings.', ['now = PRESENT_REF']],
    ['He is currently abroad.', ['currently = PRESENT_REF']],
    ['The current mayor left.', ['current = PRESENT_REF']],
    ['He recently sang.', ['recently = PAST_REF']],
    ['More recently he sang.', ['More recently = PAST_REF']],
    ['He may soon sing.', ['soon = FUTURE_REF']],
    ['The boat sails daily.', ['daily = SET P1D']],
    ['A monthly bill came.', ['monthly = SET P1M']],
    ['The nightly news ended.', ['nightly = SET XXXX-XX-XXTNI']],
    ['A biweekly boat came.', ['biweekly = SET P2W']],
    ['They fear the future.', ['the future = FUTURE_REF']],
    ['It will end in the near future.', ['the near future = FUTURE_REF']],
    ['He lives in the past and sings.', ['the past = PAST_REF']],
    ['There is no boat at the moment.', ['the moment = PRESENT_REF']],
    ['There is no boat at the moment', ['the moment = PRESENT_REF']],
    ['He fears the future\n\nKings of the north came.', ['the future = FUTURE_REF']],
  ])('%s', (text, found) => expect(proposals(findAdverb, text)).toEqual(found));

  it.each([
    '',
    'The future king waved.',
    'It is the future of the port.',
    'He has a future here.',
    'The past year was dry.',
    'He came as soon as he could.',
    'He came soon.',
    'He will soon after leave.',
    'At the moment of the crash he slept.',
    'A moment passed.',
    'Now that he is here, he sings.',
    'He wrote for the Daily Echo.',
    'She reads Harbour Weekly.',
    'She reads the daily Granma.',
    'The current year is dry.',
    'It is the current winter.',
    'An hourly-paid clerk came.',
  ])('none: %s', (text) => expect(proposals(findAdverb, text)).toEqual([]));
});
