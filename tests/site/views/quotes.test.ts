import { describe, expect, it } from 'vitest';
import { allOf } from '../../../src/model/statement.ts';
import { monthsWithQuotes, quotesView, yearsOfQuotes } from '../../../src/site/views/quotes.ts';
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

describe('the quotes', () => {
  const context = archiveOf([
    ...HARBOUR,
    recordOf('“[Nobody knows](quote),” it was said.', { id: 'h6', title: 'Rumour', published: '2021-03-04' }),
  ]);
  const view = quotesView(context, page(context, 'quotes', ''));

  it('are all that is shown, newest first, those of one article in its order', () => {
    expect(view.quotes.map(({ text }) => text)).toEqual([
      'No boat is in',
      'None',
      '<img src=x onerror=alert(1)> is what I was told',
      'The gates will stay closed until the last boat is in',
      'Nobody knows',
      'the gates were open',
    ]);
    expect(view).toMatchObject({
      period: '',
      isHub: false,
      statements: { direct: 5, mixed: 0, indirect: 1, unattributed: 1 },
      paging: null,
      periods: [],
    });
  });

  it('say whose they are, and lead to their place', () => {
    expect(view.quotes[0]).toMatchObject({
      kind: 'direct',
      speaker: { name: 'Bo Lund', href: expect.stringMatching(/^\/people\/bo-lund-[a-z0-9]+\/$/) },
      href: expect.stringMatching(/^\/articles\/2021\/05\/a-vote-h2\/#q-/),
      article: { text: 'A vote', href: '/articles/2021/05/a-vote-h2/' },
      published: '2021-05-10',
      publisher: 'Harbour Weekly',
    });
    expect(view.quotes[4]).toMatchObject({ speaker: null, group: null });
  });

  it('tell whose words are printed most, and when anything is said', () => {
    expect(view.speakers.map(({ text, count }) => [text, count])).toEqual([
      ['Bo Lund', 3],
      ['Eve <b>Roe</b>', 1],
    ]);
    expect(view.months).toEqual([
      { text: '2021-03', count: 3, href: '' },
      { text: '2021-05', count: 2, href: '' },
    ]);
  });

  it('less sure than archive.yml asks for are left out', () => {
    const sure = archiveOf(HARBOUR, { yml: 'thresholds: { reportedConfidence: 1 }' });
    expect(allOf(quotesView(sure, page(sure, 'quotes', '')).statements!)).toBe(4);
    const all = archiveOf(HARBOUR, { yml: 'thresholds: { reportedConfidence: 0 }' });
    expect(allOf(quotesView(all, page(all, 'quotes', '')).statements!)).toBe(6);
  });
});

describe('pages of quotes', () => {
  it('are one for all where one is enough', () => {
    const few = archiveOf(articles(MOST_ON_ONE), { yml: TEN_A_PAGE });
    expect(yearsOfQuotes(few)).toEqual([]);
    expect(numbersOf(few, 'quotes', '')).toEqual([0]);
    expect(quotesView(few, page(few, 'quotes', '')).quotes).toHaveLength(MOST_ON_ONE);
  });

  it('are else cut into years and these into months, the undated apart; what leads there has the newest', () => {
    const more = archiveOf([...articles(MOST_ON_ONE + 1), ...HARBOUR], { yml: TEN_A_PAGE });
    const view = quotesView(more, page(more, 'quotes', ''));
    expect(view).toMatchObject({ isHub: true, paging: null });
    expect(view.periods).toEqual([
      { text: '2021', href: '/quotes/2021/', count: 4 },
      { text: '2020', href: '/quotes/2020/', count: 15 },
      { text: 'undated', href: '/quotes/undated/', count: 1 },
    ]);
    expect(view.quotes).toHaveLength(20);
    // Four quotes are no reason for months.
    expect(monthsWithQuotes(more, '2021')).toEqual([]);
    expect(quotesView(more, page(more, 'quotes', '2021'))).toMatchObject({ isHub: false, periods: [] });
    expect(quotesView(more, page(more, 'quotes', '2020')).periods).toEqual([
      { text: '2020-06', href: '/quotes/2020/06/', count: 15 },
    ]);
    expect(numbersOf(more, 'quotes', '2020-06')).toEqual([0, 1]);
    const undated = quotesView(more, page(more, 'quotes', 'undated'));
    expect(undated.quotes.map(({ text }) => text)).toEqual(['the gates were open']);
    expect(undated.months).toEqual([]);
    expect(undated.breadcrumbs.map(({ href }) => href)).toEqual(['/quotes/']);
  });

  it('of a month have all, the older ones without what changes with each new quote', () => {
    const context = archiveOf(articles(MOST_ON_ONE + 1), { yml: TEN_A_PAGE });
    const [newest, older] = [0, 1].map((n) => quotesView(context, page(context, 'quotes', '2020-06', n)));
    expect([newest!.quotes.length, older!.quotes.length]).toEqual([5, PAGE_SIZE]);
    expect(allOf(newest!.statements!)).toBe(15);
    expect(older).toMatchObject({ statements: null, speakers: [], months: [] });
    expect(newest!.breadcrumbs.map(({ href }) => href)).toEqual(['/quotes/', '/quotes/2020/']);
  });
});
