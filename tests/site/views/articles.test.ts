import { describe, expect, it } from 'vitest';
import { articlesView } from '../../../src/site/views/articles.ts';
import { archiveOf } from '../../support/archive.ts';
import {
  articles,
  CONCEPTS,
  HARBOUR,
  MOST_ON_ONE,
  numbersOf,
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
    [0, []],
    [1, [0]],
    [MOST_ON_ONE, [0]],
    [MOST_ON_ONE + 1, [0, 1]],
  ])('of a month of %i articles are %j', (count, numbers) => {
    const context = archiveOf(articles(count), { yml: TEN_A_PAGE });
    expect(numbersOf(context, 'articles', '2020-06')).toEqual(numbers);
    // All and the year lead there.
    expect(numbersOf(context, 'articles', '')).toEqual([0]);
    expect(numbersOf(context, 'articles', '2020')).toEqual(count === 0 ? [] : [0]);
    const all = articlesView(context, page(context, 'articles', ''));
    expect(all).toMatchObject({ total: count, isHub: count > MOST_ON_ONE, paging: null });
    expect(all.articles).toHaveLength(count);
  });

  it('hold every article once, in one order', () => {
    const context = archiveOf(articles(MOST_ON_ONE + 1), { yml: TEN_A_PAGE });
    const ids = [0, 1].flatMap((number) =>
      articlesView(context, page(context, 'articles', '2020-06', number)).articles.map(({ id }) => id),
    );
    expect(ids).toEqual([...Array(15).keys()].map((n) => `n${String(n).padStart(3, '0')}`));
  });

  it('but the first say nothing of the whole', () => {
    const context = archiveOf(articles(MOST_ON_ONE + 1), { yml: TEN_A_PAGE });
    const [first, older] = [0, 1].map((n) => articlesView(context, page(context, 'articles', '2020-06', n)));
    expect(first!.speakers).toHaveLength(10);
    expect(older).toMatchObject({ sources: [], speakers: [], topics: [] });
  });
});
