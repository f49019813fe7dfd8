import { afterEach, expect, it } from 'vitest';
import { articles } from '../support/harbour.ts';
import { article, SmallDesk } from './small-desk.ts';

let small: SmallDesk;
afterEach(() => small?.remove());

const RECORDS = articles(8).map((record) => ({
  ...record,
  source: { ...record.source, path: `in/${record.id}.txt` },
}));

/** Answers what is drawn, as long as there is something, and returns the questions in their order. */
function answerAll(answer = 'right', most = 100): string[] {
  const asked: string[] = [];
  for (
    let { id, question } = small.ask('sample');
    id !== '' && asked.length < most;
    { id, question } = small.ask('sample')
  ) {
    small.answer('sample', answer);
    asked.push(question);
  }
  return asked;
}

it('draws of each layer in turn, each find once, and goes on where it stopped', () => {
  small = new SmallDesk(RECORDS);
  const first = answerAll('right', 8);
  // Verbatim quotes, figures, dates and names, twice.
  expect(first.filter((question) => question.includes('say this'))).toHaveLength(2);
  expect(first.filter((question) => question.endsWith('a person?'))).toHaveLength(2);
  small.build();
  const rest = answerAll();
  expect(first.length + rest.length).toBe(8 * 4);
  const ids = small.rows('reviewed.csv').map((row) => row.split(',')[0]);
  expect(new Set(ids).size).toBe(8 * 4);
  expect(small.page('sample')).toMatch(/Figures<\/th><td>8<\/td><td>100%<\/td><td>67\.6% – 100%/);
});

it('is drawn again alike by its seed, and otherwise by another', () => {
  const drawn = (seed: string | null): string[] => {
    small = new SmallDesk(RECORDS, { seed });
    const asked = answerAll('right', 12);
    small.remove();
    return asked;
  };
  const again = drawn('7');
  expect(drawn('7')).toEqual(again);
  expect(drawn('8')).not.toEqual(again);
  small = new SmallDesk(RECORDS, { seed: '7' });
  answerAll('right', 5);
  expect(small.rows('reviewed.csv').every((row) => row.split(',')[7] === '7')).toBe(true);
});

it('counts a correction as wrong, also once the site is built with it', () => {
  small = new SmallDesk([article('a1', '“[The gates stay closed](quote:Bo Lund),” said [Bo Lund](name).')]);
  small.answer('sample', 'other:Ada Holm');
  small.build();
  expect(small.page('sample')).toMatch(/Verbatim quotes<\/th><td>1<\/td><td>0%/);
  expect(answerAll().some((question) => question.includes('say this'))).toBe(false);
});

it('begins again with another extractor', () => {
  small = new SmallDesk(RECORDS);
  answerAll('right', 6);
  small.build('e2');
  expect(small.page('sample')).toMatch(/Figures<\/th><td>0<\/td><td>–/);
  expect(answerAll()).toHaveLength(8 * 4);
});
