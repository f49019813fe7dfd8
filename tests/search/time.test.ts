import { describe, expect, it } from 'vitest';
import { timeOf } from '../../public/assets/search/time.js';

const DAYS = ['2016-03-31', '2016-03-01', '2016-03', '2016-02-29', '2016'];
const shard = { year: '2016', days: async () => DAYS };

async function inTime(values: Record<string, string[]>): Promise<string[]> {
  const time = timeOf(values);
  if (!time.isOpen(shard)) return [];
  const isIn = await time.docs(shard);
  return DAYS.filter((_, doc) => isIn(doc));
}

describe('the time that is asked for', () => {
  it('may be a month, with what is only known to be of it', async () => {
    expect(await inTime({ month: ['2016-03'] })).toEqual(['2016-03-31', '2016-03-01', '2016-03']);
    expect(await inTime({ month: ['2015-03'] })).toEqual([]);
  });

  it('may be a range as short as a day or as long as years', async () => {
    expect(await inTime({ from: ['2016-03'], to: ['2016-03'] })).toEqual([
      '2016-03-31',
      '2016-03-01',
      '2016-03',
      '2016',
    ]);
    expect(await inTime({ from: ['2016-03-02'] })).toEqual(['2016-03-31', '2016-03', '2016']);
    expect(await inTime({ to: ['2016-02'] })).toEqual(['2016-02-29', '2016']);
    expect(await inTime({ from: ['2015'], to: ['2017'] })).toEqual(DAYS);
    expect(await inTime({ from: ['2017'] })).toEqual([]);
  });

  it('is all where what was typed is no day', async () => {
    expect(await inTime({ from: ['March'], to: [''] })).toEqual(DAYS);
  });

  it('leaves the undated out where there is a range', () => {
    const undated = { year: null };
    expect(timeOf({ from: ['2016'] }).isOpen(undated)).toBe(false);
    expect(timeOf({ year: ['undated'] }).isOpen(undated)).toBe(true);
    expect(timeOf({}).isOpen(undated)).toBe(true);
  });
});
