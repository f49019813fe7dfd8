import { describe, expect, it } from 'vitest';
import { monthCounts, monthsOfAllYears } from '../../../src/site/views/months.ts';
import { articleMonths } from '../../../src/store/queries/articles.ts';
import { recordOf } from '../../archive/record.ts';
import { archiveOf } from '../../support/archive.ts';

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
    const months = monthsOfAllYears(archive, [{ month: '2021-01', count: 5 }]);
    expect(months.map(({ text }) => text)).toHaveLength(24);
    expect([months[0]!.text, months.at(-1)!.text]).toEqual(['2020-01', '2021-12']);
    expect(months.filter(({ count }) => count > 0)).toEqual([
      { text: '2021-01', href: '/articles/2021/01/', count: 5 },
    ]);
  });

  it('of an archive without dates are none', () => {
    const undated = archiveOf([recordOf('It rained.', { id: 'u', published: null })]);
    expect(monthCounts(undated, articleMonths)).toEqual([]);
    expect(monthsOfAllYears(undated, [])).toEqual([]);
  });
});
