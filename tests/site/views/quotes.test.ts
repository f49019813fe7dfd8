import { describe, expect, it } from 'vitest';
import { allOf } from '../../../src/model/statement.ts';
import { quotesView, yearsOfQuotes } from '../../../src/site/views/quotes.ts';
import { recordOf } from '../../archive/record.ts';
import { archiveOf } from '../../support/archive.ts';
import { articles, HARBOUR, numbersOf, PAGE_SIZE, page, TEN_A_PAGE } from '../../support/harbour.ts';

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
      year: '',
      statements: { direct: 5, mixed: 0, indirect: 1, unattributed: 1 },
      paging: null,
      years: [],
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
      { month: '2021-03', count: 3 },
      { month: '2021-05', count: 2 },
    ]);
  });

  it('less sure than archive.yml asks for are left out', () => {
    const sure = archiveOf(HARBOUR, { yml: 'thresholds: { reportedConfidence: 1 }' });
    expect(allOf(quotesView(sure, page(sure, 'quotes', '')).statements)).toBe(4);
    const all = archiveOf(HARBOUR, { yml: 'thresholds: { reportedConfidence: 0 }' });
    expect(allOf(quotesView(all, page(all, 'quotes', '')).statements)).toBe(6);
  });
});

describe('pages of quotes', () => {
  it.each([
    [0, [1]],
    [PAGE_SIZE, [1]],
    [PAGE_SIZE + 1, [1, 2]],
  ])('of %i are %j', (count, numbers) => {
    const context = archiveOf(articles(count), { yml: TEN_A_PAGE });
    expect(numbersOf(context, 'quotes', '')).toEqual(numbers);
    const last = quotesView(context, page(context, 'quotes', '', numbers.length));
    expect(last.quotes).toHaveLength(count - (numbers.length - 1) * PAGE_SIZE);
  });

  it('are cut into years only where one page is not enough; the undated come last', () => {
    const few = archiveOf(articles(PAGE_SIZE), { yml: TEN_A_PAGE });
    expect(yearsOfQuotes(few)).toEqual([]);
    const more = archiveOf([...articles(PAGE_SIZE), ...HARBOUR], { yml: TEN_A_PAGE });
    expect(yearsOfQuotes(more)).toEqual([
      { year: '2021', count: 4 },
      { year: '2020', count: 10 },
      { year: 'undated', count: 1 },
    ]);
    const undated = quotesView(more, page(more, 'quotes', 'undated'));
    expect(undated.quotes.map(({ text }) => text)).toEqual(['the gates were open']);
    expect(undated.months).toEqual([]);
    expect(allOf(quotesView(more, page(more, 'quotes', '2021')).statements)).toBe(4);
  });
});
