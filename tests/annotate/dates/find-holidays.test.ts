import { describe, expect, it } from 'vitest';
import { findHoliday } from '../../../src/annotate/dates/find-holidays.ts';
import { proposals } from './proposals.ts';

describe('a holiday', () => {
  it.each([
    ['They met at Christmas.', ['christmas XXXX', 'Christmas']],
    ['They met on Christmas Day.', ['christmas XXXX', 'Christmas Day']],
    ['They met on Christmas Eve.', ['christmas-eve XXXX', 'Christmas Eve']],
    ['They met at Easter 2019.', ['easter 2019', 'Easter 2019']],
    ['They met on Labor Day, 2019.', ['labor-day 2019', 'Labor Day, 2019']],
    ['They met last Thanksgiving.', ['thanksgiving XXXX (last)', 'last Thanksgiving']],
    ['They meet next Halloween.', ['halloween XXXX (next)', 'next Halloween']],
    ['They met this Easter Monday.', ['easter-monday XXXX (this)', 'this Easter Monday']],
    ["They kissed on New Year's Eve.", ['new-years-eve XXXX', "New Year's Eve"]],
    ['They kissed on New Year’s Day.', ['new-year XXXX', 'New Year’s Day']],
    ['They paraded on St. Patrick’s Day.', ['st-patricks-day XXXX', 'St. Patrick’s Day']],
    [
      'They paraded on Martin Luther King Jr. Day.',
      ['martin-luther-king-day XXXX', 'Martin Luther King Jr. Day'],
    ],
    ['They paraded on Saint Patrick’s Day.', ['st-patricks-day XXXX', 'Saint Patrick’s Day']],
    ['They rested on President’s Day.', ['presidents-day XXXX', 'President’s Day']],
    ['They rested on Presidents’ Day.', ['presidents-day XXXX', 'Presidents’ Day']],
    ['They marched on Veterans’ Day.', ['veterans-day XXXX', 'Veterans’ Day']],
    ['They joked on April Fool’s Day.', ['april-fools XXXX', 'April Fool’s Day']],
    ['They called on Mothers’ Day.', ['mothers-day XXXX', 'Mothers’ Day']],
    ['It rained in Holy Week.', ['palm-sunday/week XXXX', 'Holy Week']],
    ['It rained on CHRISTMAS DAY.', ['christmas XXXX', 'CHRISTMAS DAY']],
    ['May Day was wet.', ['may-day XXXX', 'May Day']],
    ['Election Day', ['election-day XXXX', 'Election Day']],
  ] as const)('%s', (text, [meaning, words]) =>
    expect(proposals(findHoliday, text)).toEqual([`${words} = ${meaning}`]),
  );
});

describe('no holiday', () => {
  it.each([
    '',
    'They have a memorial day after day.',
    'It is a good friday for them.',
    'Good Grief sang.',
    'Labor and capital met.',
    'Martin Luther preached.',
    'The New Year begins.',
    'Boxing is a sport.',
    'Mother',
    // A name goes on over no other word.
    'Palm trees and Sunday lunch.',
  ])('%s', (text) => expect(proposals(findHoliday, text)).toEqual([]));
});
