import { describe, expect, it } from 'vitest';
import { articlesView } from '../../../src/site/views/articles.ts';
import { archiveOf } from '../../support/archive.ts';
import {
  articles,
  CONCEPTS,
  HARBOUR,
  numbersOf,
  PAGE_SIZE,
  page,
  TEN_A_PAGE,
} from '../../support/harbour.ts';

describe('the list of articles', () => {
  const context = archiveOf(HARBOUR, { concepts: CONCEPTS });
  const list = (key: string) => articlesView(context, page(context, 'articles', key));

  it('has all, newest first, with its years and the undated', () => {
    const view = list('');
    expect(view).toMatchObject({ period: 'all', value: '', total: 5, months: [], paging: null });
    expect(view.articles.map(({ id }) => id)).toEqual(['h3', 'h2', 'h5', 'h1', 'h4']);
    expect(view.years).toEqual([
      { text: '2022', href: '/articles/2022/', count: 1 },
      { text: '2021', href: '/articles/2021/', count: 3 },
    ]);
    expect(view.undated).toEqual({ text: 'undated', href: '/articles/undated/', count: 1 });
  });

  it('has a year with its months', () => {
    const view = list('2021');
    expect(view).toMatchObject({ period: 'year', value: '2021', total: 3, years: [], undated: null });
    expect(view.months.map(({ text, count }) => [text, count])).toEqual([
      ['2021-03', 2],
      ['2021-04', 0],
      ['2021-05', 1],
    ]);
    expect(view.breadcrumbs).toEqual([{ text: 'articles', href: '/articles/' }]);
  });

  it('has a month, which says who speaks in it', () => {
    const view = list('2021-03');
    expect(view).toMatchObject({ period: 'month', value: '2021-03', total: 2, months: [] });
    expect(view.articles.map(({ id }) => id)).toEqual(['h5', 'h1']);
    expect(view.speakers.map(({ text, count }) => [text, count])).toEqual([
      // By family name: a sign comes before all letters.
      ['Eve <b>Roe</b>', 1],
      ['Bo Lund', 1],
    ]);
    expect(view.sources.map(({ text, count }) => [text, count])).toEqual([
      ['"><b>Hack</b>', 1],
      ['Harbour Weekly', 1],
    ]);
    expect(view.topics.map(({ text, count }) => [text, count])).toEqual([['Rain', 1]]);
    expect(view.breadcrumbs).toEqual([
      { text: 'articles', href: '/articles/' },
      { text: '2021', href: '/articles/2021/' },
    ]);
  });

  it('has the undated, called by their files where they have no title', () => {
    const view = list('undated');
    expect(view).toMatchObject({ period: 'undated', value: '', total: 1 });
    expect(view.articles).toMatchObject([
      { title: 'notes.txt', published: null, publisher: null, statements: 1 },
    ]);
  });

  it('keeps hostile titles as data, and addresses without them', () => {
    const card = list('2021-03').articles[0]!;
    expect(card.title).toBe('<script>alert("h5")</script> & more');
    expect(card.href).toMatch(/^\/articles\/2021\/03\/[a-z0-9-]+-h5\/$/);
  });
});

describe('pages of the list', () => {
  it.each([
    [0, [1]],
    [1, [1]],
    [PAGE_SIZE, [1]],
    [PAGE_SIZE + 1, [1, 2]],
  ])('of %i articles are %j', (count, numbers) => {
    const context = archiveOf(articles(count), { yml: TEN_A_PAGE });
    expect(numbersOf(context, 'articles', '')).toEqual(numbers);
    expect(numbersOf(context, 'articles', '2020-06')).toEqual(count === 0 ? [] : numbers);
    const last = articlesView(context, page(context, 'articles', '', numbers.length));
    expect(last.total).toBe(count);
    expect(last.articles).toHaveLength(count - (numbers.length - 1) * PAGE_SIZE);
    expect(last.paging).toEqual(
      numbers.length === 1 ? null : { number: 2, count: 2, total: count, previous: '/articles/', next: null },
    );
  });

  it('hold every article once, in one order', () => {
    const context = archiveOf(articles(PAGE_SIZE + 1), { yml: TEN_A_PAGE });
    const ids = [1, 2].flatMap((number) =>
      articlesView(context, page(context, 'articles', '2020', number)).articles.map(({ id }) => id),
    );
    expect(ids).toEqual([...Array(11).keys()].map((n) => `n${String(n).padStart(3, '0')}`));
  });

  it('lead on from the first', () => {
    const context = archiveOf(articles(PAGE_SIZE + 1), { yml: TEN_A_PAGE });
    expect(articlesView(context, page(context, 'articles', '2020-06')).paging).toEqual({
      number: 1,
      count: 2,
      total: 11,
      previous: null,
      next: '/articles/2020/06/page-2/',
    });
  });
});
