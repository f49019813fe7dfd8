import { describe, expect, it } from 'vitest';
import { registerView } from '../../../src/site/views/register.ts';
import { archiveOf } from '../../support/archive.ts';
import { articles, HARBOUR, numbersOf, PAGE_SIZE, page, TEN_A_PAGE } from '../../support/harbour.ts';

describe('a register', () => {
  const context = archiveOf(HARBOUR);
  const register = (key: string) => registerView(context, page(context, 'register', key));

  it('of people has who is quoted before who is only named, from A to Z', () => {
    const view = register('people');
    expect(view).toMatchObject({ register: 'people', letter: '', total: 4, letters: [], paging: null });
    expect(view.entities.map(({ sortName, statements }) => [sortName, statements])).toEqual([
      ['<b>Roe</b>, Eve', 1],
      ['Holm, Ada', 1],
      ['Lund, Bo', 3],
      ['Voss, Carla', 0],
    ]);
  });

  it('counts articles, and says from when to when', () => {
    expect(register('people').entities[1]).toMatchObject({
      name: 'Ada Holm',
      articles: 3,
      mentions: 3,
      firstSeen: '2021-03-04',
      lastSeen: '2021-05-10',
      articleHref: null,
    });
  });

  it('of organisations and places has theirs', () => {
    expect(register('organisations').entities.map(({ name }) => name)).toEqual(['Sea Board']);
    expect(register('places').entities.map(({ name }) => name)).toEqual(['Lindquay']);
  });

  it('leads from who has no page to the newest article', () => {
    const strict = archiveOf(HARBOUR, { yml: 'thresholds: { personArticles: 3, personQuotes: 3 }' });
    const view = registerView(strict, page(strict, 'register', 'people'));
    expect(view.entities.map(({ name, href, articleHref }) => [name, href === null, articleHref])).toEqual([
      ['Eve <b>Roe</b>', true, expect.stringMatching(/-h5\/$/)],
      ['Ada Holm', false, null],
      ['Bo Lund', false, null],
      ['Carla Voss', true, '/articles/2022/01/snow-h3/'],
    ]);
  });

  it('of an empty archive is empty', () => {
    const empty = archiveOf([]);
    expect(registerView(empty, page(empty, 'register', 'people'))).toMatchObject({
      total: 0,
      letters: [],
      entities: [],
      paging: null,
    });
  });
});

describe('letters', () => {
  it.each([
    [PAGE_SIZE, 0],
    [PAGE_SIZE + 1, PAGE_SIZE + 1],
  ])('of %i names are %i; the first page has who comes up most', (count, letters) => {
    const context = archiveOf(articles(count), { yml: TEN_A_PAGE });
    expect(numbersOf(context, 'register', 'people')).toEqual([0]);
    const view = registerView(context, page(context, 'register', 'people'));
    expect(view.letters).toHaveLength(letters);
    expect(view.entities).toHaveLength(Math.min(count, PAGE_SIZE));
  });

  it('have a page each', () => {
    const context = archiveOf(articles(PAGE_SIZE + 1), { yml: TEN_A_PAGE });
    const view = registerView(context, page(context, 'register', 'people/B'));
    expect(view).toMatchObject({ letter: 'B', total: 1, paging: null });
    expect(view.entities.map(({ name }) => name)).toEqual(['Nan Bark']);
    expect(view.letters[1]).toEqual({ text: 'B', href: '/people/b/', count: null });
    expect(view.breadcrumbs).toEqual([{ text: 'people', href: '/people/' }]);
  });
});
