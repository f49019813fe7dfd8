import { describe, expect, it } from 'vitest';
import { homeView } from '../../../src/site/views/home.ts';
import { archiveOf } from '../../support/archive.ts';
import { CONCEPTS, HARBOUR, page } from '../../support/harbour.ts';

describe('the home page', () => {
  const context = archiveOf(HARBOUR, { yml: 'title: The Harbour', concepts: CONCEPTS });
  const view = homeView(context, page(context, 'home'));

  it('counts what there is', () => {
    // Quotes: one, two, one reported that is sure enough, one hostile. The undated article has no source.
    expect(view.counts).toEqual({
      articles: 5,
      statements: { direct: 4, mixed: 0, indirect: 1 },
      people: 4,
      sources: 3,
    });
    expect(view.title).toBe('The Harbour');
  });

  it('spans from the first to the last day, whatever has no date', () => {
    expect(view.span).toEqual({ first: '2021-03-04', last: '2022-01-02' });
  });

  it('lists the newest first, the undated last', () => {
    expect(view.latest.map(({ id }) => id)).toEqual(['h3', 'h2', 'h5', 'h1', 'h4']);
  });

  it('shows a verbatim quote of some length', () => {
    expect(view.quote?.text).toBe('<img src=x onerror=alert(1)> is what I was told');
  });

  it('lists whose words are printed, most first; nobody who is but reported', () => {
    expect(view.people.map(({ text, count }) => [text, count])).toEqual([
      ['Bo Lund', 3],
      ['Eve <b>Roe</b>', 1],
    ]);
  });

  it('shows months without articles too', () => {
    expect(view.months.map(({ text, count }) => `${text}: ${count}`)).toEqual([
      '2021-03: 2',
      '2021-04: 0',
      '2021-05: 1',
      '2021-06: 0',
      '2021-07: 0',
      '2021-08: 0',
      '2021-09: 0',
      '2021-10: 0',
      '2021-11: 0',
      '2021-12: 0',
      '2022-01: 1',
    ]);
    expect(view.months[0]!.href).toBe('/articles/2021/03/');
    expect(view.months[1]!.href).toBe('');
  });

  it('lists topics with those above them', () => {
    expect(view.topics.map(({ text, count }) => [text, count])).toEqual([
      ['Rain', 2],
      ['Weather', 2],
    ]);
  });
});

it('of an empty archive says so in numbers', () => {
  const context = archiveOf([]);
  expect(homeView(context, page(context, 'home'))).toMatchObject({
    counts: { articles: 0, statements: { direct: 0, mixed: 0, indirect: 0 }, people: 0, sources: 0 },
    span: null,
    latest: [],
    quote: null,
    people: [],
    topics: [],
    months: [],
  });
});
