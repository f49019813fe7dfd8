import { describe, expect, it } from 'vitest';
import { decimalMark } from '../../../src/annotate/figures/continental.ts';
import { figuresOf } from './find.ts';

const values = (text: string): (number | null)[] => figuresOf(text).figures.map(({ value }) => value);

describe('continental figures', () => {
  it.each([
    ['It has 1,200 beds.', 'point'],
    ['It grew 3.5 percent.', 'point'],
    ['It cost 1.234,56 there.', 'comma'],
    ['It cost 1.234.567 there.', 'comma'],
    ['It grew 3,5 percent.', 'comma'],
    ['It has 1,200 beds and grew 3,5%.', null],
    ['It rained.', null],
  ])('%s: decimals by the %s', (text, mark) => {
    expect(decimalMark(text)).toBe(mark);
  });

  it('are told by what is counted', () => {
    expect(values('Some 50.000 people signed.')).toEqual([50_000]);
    expect(values('Some 2.125 children per woman is the rate.')).not.toContain(2125);
  });

  it('are told by the other figures of the article', () => {
    expect(values('It grew 3,5 percent. It sold 50.000.')).toEqual([3.5, 50_000]);
    expect(values('It has 1,200 beds. It sold 50.000.')).toEqual([1200, 50]);
  });

  it('have no value where nothing tells', () => {
    const { figures, notes } = figuresOf('It sold 50.000.');
    expect(figures).toEqual([]);
    expect(notes.map(({ because }) => because)).toContain('50.000: fifty or fifty thousand: nothing tells');
  });
});
