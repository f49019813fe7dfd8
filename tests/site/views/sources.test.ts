import { describe, expect, it } from 'vitest';
import { sourcesView, sourceView } from '../../../src/site/views/sources.ts';
import { sources } from '../../../src/store/queries/sources.ts';
import { recordOf } from '../../archive/record.ts';
import { archiveOf } from '../../support/archive.ts';
import {
  articles,
  HARBOUR,
  MOST_ON_ONE,
  numbersOf,
  PAGE_SIZE,
  page,
  TEN_A_PAGE,
} from '../../support/harbour.ts';

const context = archiveOf(HARBOUR);

/** Long enough to be one article wherever it is printed. */
const FERRY =
  'The ferry to the island runs again after three weeks in the dock, the harbour office said on Thursday. Its engine has been mended, and tickets cost what they did in the spring.';

describe('the sources', () => {
  it('come with their articles and quotes, the fullest first', () => {
    const view = sourcesView(context, page(context, 'sources'));
    expect(view.sources[0]).toMatchObject({
      text: 'Harbour Weekly',
      href: '/sources/harbour-weekly/',
      count: 2,
      statements: 3,
      first: '2021-03-04',
      last: '2021-05-10',
      speaker: { text: 'Bo Lund', count: 3 },
    });
    expect(view.sources.map(({ text, count }) => [text, count])).toContainEqual(['Coast Post', 1]);
    expect(view.sources.find(({ text }) => text === 'Coast Post')!.speaker).toBeNull();
    expect(view.unknown).toBe(1);
  });

  it('of a hostile name have a plain address', () => {
    const { source } = context.store.all(sources).find(({ name }) => name === '"><b>Hack</b>')!;
    expect(source).toMatch(/^[a-z0-9-]+$/);
  });

  it('of an archive without any are none', () => {
    const none = archiveOf(HARBOUR.map((record) => ({ ...record, publisher: null })));
    expect(sourcesView(none, page(none, 'sources'))).toMatchObject({ sources: [], unknown: 5 });
  });
});

describe('one source', () => {
  it('has its articles, newest first, and its months', () => {
    const view = sourceView(context, page(context, 'source', 'harbour-weekly'));
    expect(view).toMatchObject({
      name: 'Harbour Weekly',
      profile: { total: 2, statements: { direct: 3, mixed: 0, indirect: 0 } },
      paging: null,
    });
    expect(view.articles.map(({ id }) => id)).toEqual(['h2', 'h1']);
    const { months } = view.profile!;
    expect(months.filter(({ count }) => count > 0).map(({ text, count }) => [text, count])).toEqual([
      ['2021-03', 1],
      ['2021-05', 1],
    ]);
    expect(view.profile!.speakers.map(({ text }) => text)).toEqual(['Bo Lund']);
  });

  it('has what it reprinted under the day on which it did, and called as it calls itself', () => {
    const printing = (id: string, published: string, publisher: string, text = FERRY) =>
      recordOf(text, { id, published, publisher });
    const archive = archiveOf([
      printing('r1', '2021-03-05', 'Harbour Weekly'),
      printing('r2', '2023-02-01', 'Coast Post'),
      printing('c1', '2022-06-30', 'Coast Post', 'The quay is wet.'),
    ]);
    const view = sourceView(archive, page(archive, 'source', 'coast-post'));
    expect(
      view.articles.map(({ id, published, publisher, alsoIn }) => [id, published, publisher, alsoIn]),
    ).toEqual([
      ['r1', '2023-02-01', 'Coast Post', 'Harbour Weekly'],
      ['c1', '2022-06-30', 'Coast Post', null],
    ]);
    expect(view.profile!.months.filter(({ count }) => count > 0).map(({ text }) => text)).toEqual([
      '2022-06',
      '2023-02',
    ]);
  });

  it.each([
    [1, [0]],
    [MOST_ON_ONE, [0]],
    [MOST_ON_ONE + 1, [0, 1]],
  ])('of %i articles has the pages %j', (count, numbers) => {
    const archive = archiveOf(articles(count), { yml: TEN_A_PAGE });
    expect(numbersOf(archive, 'source', 'daily')).toEqual(numbers);
    const last = sourceView(archive, page(archive, 'source', 'daily', numbers.length - 1));
    expect(last.articles).toHaveLength(numbers.length === 1 ? count : PAGE_SIZE);
    expect(last.profile?.total ?? null).toBe(numbers.length === 1 ? count : null);
  });
});
