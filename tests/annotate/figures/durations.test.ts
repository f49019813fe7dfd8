import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/annotate/dates/index.ts';
import { readArticle } from '../../../src/annotate/reading.ts';
import { clean } from '../../../src/clean/index.ts';
import { readJsonLine } from '../../../src/read/index.ts';
import { figuresOf, shown } from './find.ts';

/** Figures beside the dates that are really found. */
function durations(text: string): string[] {
  const [document] = readJsonLine(JSON.stringify({ id: 'a', text, published: '2023-10-11' })).documents;
  const dates = findDates(readArticle(clean(document!)), []);
  return figuresOf(text, { dates })
    .figures.filter(({ kind }) => kind === 'duration')
    .map((figure) => `${figure.qualifier ? `${figure.qualifier}: ` : ''}${shown(text, figure)}`);
}

describe('how long something takes', () => {
  it.each([
    ['She taught there for 31 years.', ['31 years | duration 31 year']],
    ['The vote took over three hours.', ['over: three hours | duration 3 hour']],
    ['They sat through a 25-minute film.', ['25-minute | duration 25 minute']],
    ['He walks four days a week.', ['four days | duration 4 day']],
    ['It lasts five to 10 minutes.', ['five to 10 minutes | duration 5..10 minute']],
    ['It took two to three weeks.', ['two to three weeks | duration 2..3 week']],
    ['The dam stood for half a century.', ['half a century | duration 0.5 century']],
    ['It has about nine months of grain.', ['about: nine months | duration 9 month']],
    ['He waited nearly an hour.', ['nearly: an hour | duration 1 hour']],
    ['She waited almost a year and a half.', ['almost: a year and a half | duration 1.5 year']],
    ['The trip took two hours and a half.', ['two hours and a half | duration 2.5 hour']],
    ['The firm is a month behind.', ['a month | duration 1 month']],
    ['It burned for more than a week.', ['more than: a week | duration 1 week']],
    ['The law changed over two decades.', ['over: two decades | duration 2 decade']],
  ])('%s', (text, expected) => expect(durations(text)).toEqual(expected));
});

describe('dates, ages and turns of speech are none', () => {
  it.each([
    'She left 12 years ago.',
    'He came back three weeks later.',
    'The 16-year-old swam home.',
    'He won for the twenty-second time.',
    'One day they will see.',
    'It was a year when all went wrong.',
    'She earns $90 a day.',
    'They eat twice a week.',
    'After a decade it ended.',
    'They meet at 7 p.m. on Friday.',
  ])('%s', (text) => expect(durations(text)).toEqual([]));
});
