import { describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../../../src/model/record.ts';
import { timeLists } from '../../../src/site/time-lists.ts';
import { entityView } from '../../../src/site/views/entity.ts';
import { ENTITY_LISTS, entityPart, ownSlice, wholeEntity } from '../../../src/site/views/entity-lists.ts';
import { recordOf } from '../../archive/record.ts';
import { archiveOf } from '../../support/archive.ts';
import { entityOf, numbersOf, page, TEN_A_PAGE } from '../../support/harbour.ts';

/** Articles that quote Ada Holm so often, and name her. */
const articles = (published: string | null, quotes: number, from: number): ArticleRecord =>
  recordOf(
    `[Ada Holm](name) came. ${Array.from({ length: quotes }, (_, n) => `“[Word ${from} ${n} stays](quote:Ada Holm),” she said.`).join(' ')}`,
    { id: `e${from}`, title: `Of ${from}`, published },
  );

const context = archiveOf(
  [
    articles('2022-02-07', 3, 1),
    articles('2022-01-31', 4, 2),
    articles('2022-01-02', 130, 3),
    articles('2022-01-02', 0, 4),
    articles(null, 2, 5),
  ],
  { yml: `${TEN_A_PAGE}\ndata: monthly` },
);
const ada = entityOf(context, 'Ada Holm');
const view = (period: string, number = 0) =>
  entityView(context, page(context, 'person', period === '' ? ada : `${period}\n${ada}`, number));

describe('the lists of somebody', () => {
  it('are cut as the longest of them is', () => {
    const lists = [...timeLists(context, wholeEntity(context, ada))];
    expect(lists.map(({ period, count }) => [period, count])).toEqual([
      ['', 139],
      ['2022-02', 3],
      ['2022-01', 134],
      ['2022-01-31', 4],
      ['2022-01-02', 130],
      ['undated', 2],
    ]);
  });

  it('show each of their entries once, wherever the longest is cut', () => {
    for (const list of ENTITY_LISTS) {
      const shown: number[] = [];
      for (const part of timeLists(context, wholeEntity(context, ada)))
        if (part.parts.length === 0)
          for (let number = 0; number < 14; number++) {
            const { offset, limit } = ownSlice(context, ada, list, { part, number });
            for (let at = offset; at < offset + limit; at++) shown.push(at);
          }
      const length = { direct: 139, mixed: 0, indirect: 0, articles: 5 }[list];
      expect(shown.sort((a, b) => a - b)).toEqual([...Array(length).keys()]);
    }
  });

  it('have their newest on the first page, and never what is of another time on that of a month', () => {
    const part = entityPart(context, ada, '2022-01');
    expect(ownSlice(context, ada, 'direct', { part, number: 0 })).toEqual({ offset: 3, limit: 10 });
    expect(ownSlice(context, ada, 'articles', { part, number: 0 })).toEqual({ offset: 1, limit: 3 });
    expect(
      view('')
        .verbatim.map(({ text }) => text)
        .slice(0, 4),
    ).toEqual(['Word 1 0 stays', 'Word 1 1 stays', 'Word 1 2 stays', 'Word 2 0 stays']);
  });

  it('lead to their parts, and these back', () => {
    const whole = view('');
    expect(whole.profile).not.toBeNull();
    expect(whole.paging).toBeNull();
    expect(whole.periods.map(({ text, count }) => [text, count])).toEqual([
      ['2022-02', 3],
      ['2022-01', 134],
      ['undated', 2],
    ]);
    const month = view('2022-01');
    expect(month.periods.map(({ href }) => href)).toEqual([
      `/${whole.path}2022/01/31/`,
      `/${whole.path}2022/01/02/`,
    ]);
    expect(month).toMatchObject({ period: '2022-01', profile: null });
    expect(month.breadcrumbs.at(-1)).toEqual({ text: 'Ada Holm', href: `/${whole.path}` });
    expect(month.articles.map(({ title }) => title)).toEqual(['Of 2', 'Of 3', 'Of 4']);
    expect(numbersOf(context, 'person', `2022-01-02\n${ada}`)).toEqual([...Array(13).keys()]);
    expect(view('2022-01-02', 1).paging).toMatchObject({ number: 1 });
  });
});
