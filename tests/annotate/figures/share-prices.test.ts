import { describe, expect, it } from 'vitest';
import { figuresOf, shown } from './find.ts';

const figures = (text: string): string[] => figuresOf(text).figures.map((figure) => shown(text, figure));

describe('prices of shares in eighths', () => {
  it.each([
    [
      'The stock traded at 31, up 3/8, after falling to 29-1/2.',
      ['31 | money 31 USD', '3/8 | money 0.375 USD', '29-1/2 | money 29.5 USD'],
    ],
    ['Shares of Vale Corp fell 5/8 to 42-1/4.', ['5/8 | money 0.625 USD', '42-1/4 | money 42.25 USD']],
    ['Its stock closed at 17-7/8.', ['17-7/8 | money 17.875 USD']],
  ])('%s', (text, expected) => expect(figures(text)).toEqual(expected));
});

describe('none', () => {
  it.each([
    'The stock closed at 31, up 3 percent.',
    'She sold stock worth 5-1/2 times her pay and moved to 12 other firms.',
    'The pipe narrowed from 2-1/2 to 1-1/8.',
    'Shares were sold to 31 buyers for 3/8 of the price.',
  ])('%s', (text) => expect(figures(text).filter((one) => one.includes('money'))).toEqual([]));
});
