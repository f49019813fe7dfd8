import { describe, expect, it } from 'vitest';
import { figuresOf, shown } from './find.ts';
import { MONEY } from './money.data.ts';
import { NEGATIVES } from './negatives.data.ts';
import { AGES, COUNTS, MEASURES, PERCENTS, RATIOS } from './others.data.ts';
import { LOOKALIKES, PRESS } from './press.data.ts';

describe.each(Object.entries({ MONEY, PERCENTS, MEASURES, AGES, COUNTS, RATIOS, PRESS }))(
  '%s',
  (_, cases) => {
    it.each(Object.entries(cases))('%s', (text, expected) => {
      expect(figuresOf(text).figures.map((figure) => shown(text, figure))).toEqual(expected);
    });
  },
);

describe('no figures', () => {
  it.each(LOOKALIKES)('%s', (text) => {
    expect(figuresOf(text).figures.map((figure) => shown(text, figure))).toEqual([]);
  });

  it.each(Object.entries(NEGATIVES))('%s (%s)', (text) => {
    expect(figuresOf(text).figures.map((figure) => shown(text, figure))).toEqual([]);
  });
});
