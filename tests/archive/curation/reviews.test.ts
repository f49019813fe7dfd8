import { describe, expect, it } from 'vitest';
import { confirm, figureValue } from '../../../src/archive/curation/confirm.ts';
import { REVIEW_COLUMNS, readReviews } from '../../../src/archive/curation/reviews.ts';
import { itemIdsOf } from '../../../src/model/item-ids.ts';
import type { ArticleRecord } from '../../../src/model/record.ts';
import type { Review } from '../../../src/model/review.ts';
import { recordOf } from '../record.ts';

const read = (...rows: readonly string[]) =>
  readReviews({ path: 'authority/reviewed.csv', text: [REVIEW_COLUMNS, ...rows].join('\n') });

/** “We stay” twice in one sentence and once in another, and a guessed currency. */
const doubtful = (
  marked = '[We stay](quote:Ada Holm), [We stay](quote:Bo Lund). [We stay](quote). It cost [$3](figure:3).',
) => {
  const record = recordOf(marked);
  const quotes = record.quotes.map((quote) => ({
    ...quote,
    confidence: 0.5,
    speaker: quote.speaker && { ...quote.speaker, confidence: 0.62 },
  }));
  const figures = record.figures.map((figure) => ({ ...figure, unit: 'USD', openUnit: true }));
  return { ...record, quotes, figures };
};

const right = (id: string, value: string): Review => ({
  ...{ id, layer: 'quote', kind: 'direct', verdict: 'right', article: 'a1', words: '', value },
  ...{ sample: '', extractor: '', by: '', date: '' },
});

describe('reviewed.csv', () => {
  it('is read by its columns; of several rows about one thing the last counts', () => {
    const { reviews, diagnostics } = read(
      'i1,quote,direct,right,a1,We stay,Ada Holm,,e1,Cara,2026-11-30',
      'i2,Figure,,WRONG,a1,$3,3 USD,7,e1,,2026-11-30',
      'i1,quote,direct,wrong,a1,We stay,Ada Holm,,e1,Cara,2026-12-01',
    );
    expect(diagnostics).toEqual([]);
    expect(reviews.map(({ id, layer, verdict }) => [id, layer, verdict])).toEqual([
      ['i1', 'quote', 'wrong'],
      ['i2', 'figure', 'wrong'],
    ]);
    expect(reviews[0]).toMatchObject({ words: 'We stay', value: 'Ada Holm', by: 'Cara', date: '2026-12-01' });
  });

  it('reports a row that judges nothing, and leaves it out', () => {
    const { reviews, diagnostics } = read(
      ',quote,,right',
      'i1,poem,,right',
      'i1,quote,,maybe',
      'i2,name,,right',
    );
    expect(reviews.map(({ id }) => id)).toEqual(['i2']);
    expect(diagnostics.map(({ code, place }) => [code, place.line])).toEqual([
      ['review-of-nothing', 2],
      ['review-of-nothing', 3],
      ['review-of-nothing', 4],
    ]);
  });
});

describe('what was found', () => {
  it('has an identifier of its own, and keeps it when another part of the article is edited or its reading corrected', () => {
    const { quotes, figures } = itemIdsOf(doubtful());
    expect(new Set([...quotes, ...figures]).size).toBe(4);
    const edited = itemIdsOf(
      doubtful(
        `A new lead. ${'[We stay](quote:Cara Voss), [We stay](quote). [We stay](quote). It cost [$3](figure:4).'}`,
      ),
    );
    expect(edited).toEqual({ quotes, figures, dates: [] });
  });

  it('has another one in another sentence or article', () => {
    const { quotes } = itemIdsOf(doubtful());
    expect(itemIdsOf(doubtful('Again: [We stay](quote).')).quotes[0]).not.toBe(quotes[2]);
    expect(itemIdsOf({ ...doubtful(), id: 'a2' }).quotes).not.toContain(quotes[0]);
  });
});

describe('a judgement', () => {
  const record: ArticleRecord = doubtful();
  const { quotes, figures } = itemIdsOf(record);

  it('makes what was found right sure, and leaves the rest', () => {
    const sure = confirm(record, [
      right(quotes[1]!, 'Bo Lund'),
      right(figures[0]!, figureValue(record.figures[0]!)),
    ]);
    expect(sure.quotes.map(({ confidence, speaker }) => [confidence, speaker?.confidence])).toEqual([
      [0.5, 0.62],
      [1, 1],
      [0.5, undefined],
    ]);
    expect(sure.figures[0]).not.toHaveProperty('openUnit');
    expect(record.figures[0]).toHaveProperty('openUnit', true);
  });

  it('says nothing of another reading, nor where it is wrong', () => {
    expect(confirm(record, [right(quotes[0]!, 'Bo Lund'), right(quotes[2]!, '')]).quotes).toEqual(
      record.quotes,
    );
    expect(confirm(record, [{ ...right(quotes[0]!, 'Ada Holm'), verdict: 'wrong' }])).toBe(record);
    expect(confirm(record, [right(figures[0]!, '3 CAD')]).figures).toEqual(record.figures);
  });
});

it('tells a figure in words', () => {
  expect(figureValue({ value: 2.5, unit: 'USD' })).toBe('2.5 USD');
  expect(figureValue({ value: null, low: 10, high: 20, unit: '%' })).toBe('10–20 %');
  expect(figureValue({ value: null, low: null, high: null, unit: null })).toBe('');
});
