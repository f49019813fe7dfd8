import { describe, expect, it } from 'vitest';
import { timeList } from '../../../src/site/time-lists.ts';
import { monthCounts, monthsOfAllYears, monthsOfList, partsBeside } from '../../../src/site/views/months.ts';
import { pageOfEntry, recentSlice } from '../../../src/store/list-pages.ts';
import { articleMonths } from '../../../src/store/queries/articles.ts';
import { recordOf } from '../../archive/record.ts';
import { archiveOf } from '../../support/archive.ts';
import { HARBOUR, TEN_A_PAGE } from '../../support/harbour.ts';

const archive = archiveOf(
  ['2020-11-30', '2021-01-02', '2021-01-31', '2021-02-01'].map((published, n) =>
    recordOf('It rained.', { id: `m${n}`, published }),
  ),
);

describe('months', () => {
  it('go from the first to the last of any, those without articles included and no links', () => {
    expect(monthCounts(archive, articleMonths)).toEqual([
      { text: '2020-11', href: '/articles/2020/11/', count: 1 },
      { text: '2020-12', href: '', count: 0 },
      { text: '2021-01', href: '/articles/2021/01/', count: 2 },
      { text: '2021-02', href: '/articles/2021/02/', count: 1 },
    ]);
  });

  it('of some articles cover all years of the archive from January to December', () => {
    const months = monthsOfAllYears(archive, [{ text: '2021-01', href: '/topics/rain/2021/01/', count: 5 }]);
    expect(months.map(({ text }) => text)).toHaveLength(24);
    expect([months[0]!.text, months.at(-1)!.text]).toEqual(['2020-01', '2021-12']);
    expect(months.filter(({ count }) => count > 0)).toEqual([
      { text: '2021-01', href: '/topics/rain/2021/01/', count: 5 },
    ]);
  });

  it('cover years of their own as well: an outlet may have reprinted what is older', () => {
    const months = monthsOfAllYears(archive, [{ text: '2023-02', href: '/sources/post/2023/02/', count: 1 }]);
    expect([months[0]!.text, months.at(-1)!.text]).toEqual(['2020-01', '2023-12']);
    expect(months.filter(({ href }) => href !== '').map(({ text }) => text)).toEqual(['2023-02']);
  });

  it('of an archive without dates are none', () => {
    const undated = archiveOf([recordOf('It rained.', { id: 'u', published: null })]);
    expect(monthCounts(undated, articleMonths)).toEqual([]);
    expect(monthsOfAllYears(undated, [])).toEqual([]);
  });
});

describe('the months of a list of several pages', () => {
  const list = archiveOf(HARBOUR, { yml: TEN_A_PAGE });
  const periodsOf = () => [
    { period: '2020-05', count: 4 },
    { period: '2020-02', count: 9 },
    { period: '2020-01', count: 12 },
    { period: 'undated', count: 3 },
  ];

  it('begin on the page where their newest entry stands', () => {
    // 28 entries: the first page has the newest 8, page 2 the next ten, page 1 the oldest ten.
    const whole = { period: '', count: 28, periodsOf };
    expect(monthsOfList(list, whole, 'topics/rain/').map(({ text, href }) => [text, href])).toEqual([
      ['2020-01', '/topics/rain/page-2/#m2020-01'],
      ['2020-02', '/topics/rain/#m2020-02'],
      ['2020-05', '/topics/rain/#m2020-05'],
    ]);
    expect(partsBeside(list, timeList(list, whole, ''), 'topics/rain/')).toEqual([]);
  });

  it('are lists of their own where it has very many pages; what has no month stands beside them', () => {
    const long = archiveOf([], { yml: `${TEN_A_PAGE}\ndata: monthly` });
    const whole = { period: '', count: 120, periodsOf };
    expect(monthsOfList(long, whole, 'topics/rain/')[0]!.href).toBe('/topics/rain/2020/01/');
    expect(partsBeside(long, timeList(long, whole, ''), 'topics/rain/')).toEqual([
      { text: 'undated', href: '/topics/rain/undated/', count: 3 },
    ]);
  });

  it('stand on the page that prints them', () => {
    for (let total = 1; total < 60; total++)
      for (let index = 0; index < total; index++) {
        const number = pageOfEntry(list, index, total);
        const { offset, limit } = recentSlice(list, number, total);
        expect(index >= offset && index < offset + limit).toBe(true);
      }
  });
});
