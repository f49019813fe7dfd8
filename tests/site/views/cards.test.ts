import { describe, expect, it } from 'vitest';
import {
  articleCards,
  countOf,
  dateCards,
  entityLinks,
  figureCards,
  quoteCards,
} from '../../../src/site/views/cards.ts';
import { articleCard, latestArticles } from '../../../src/store/queries/articles.ts';
import { allDates, countDatesOfMonth } from '../../../src/store/queries/dates.ts';
import { mostQuotedPeople } from '../../../src/store/queries/entities.ts';
import { allFigures } from '../../../src/store/queries/figures.ts';
import { countStatements, quotesOfArticle } from '../../../src/store/queries/quotes.ts';
import { recordOf } from '../../archive/record.ts';
import { archiveOf } from '../../support/archive.ts';
import { HARBOUR } from '../../support/harbour.ts';

const context = archiveOf(HARBOUR, { yml: 'baseUrl: https://example.org/a/' });
const ALL = { limit: 99 };

describe('cards', () => {
  it('of an article that others printed too name them', () => {
    const printed = archiveOf(
      ['Quay', 'Dyke', 'Pier'].map((publisher, n) =>
        recordOf('The lock was shut at noon, and nobody knew for how long it would be. '.repeat(3), {
          id: `p${n}`,
          publisher,
          published: `2021-03-0${n + 1}`,
        }),
      ),
    );
    const cards = articleCards(printed, latestArticles, ALL);
    expect(cards.map(({ publisher, alsoIn }) => [publisher, alsoIn])).toEqual([['Quay', 'Dyke, Pier']]);
  });

  it('of articles are the newest first, the undated last', () => {
    expect(articleCards(context, latestArticles, { limit: 9 }).map(({ id }) => id)).toEqual([
      'h3',
      'h2',
      'h5',
      'h1',
      'h4',
    ]);
    expect(articleCards(context, articleCard, { article: 'h2' })).toEqual([
      {
        id: 'h2',
        title: 'A vote',
        href: '/a/articles/2021/05/a-vote-h2/',
        published: '2021-05-10',
        publisher: 'Harbour Weekly',
        lead: 'Rain again. “No boat is in,” said Bo Lund of the Sea Board. “None,” he said. Ada Holm saw 30 boats on May 3.',
        statements: 2,
        figures: 1,
        alsoIn: null,
      },
    ]);
  });

  it('of quotes lead to their place, and to who has a page', () => {
    const [card] = quoteCards(context, quotesOfArticle, { article: 'h1' });
    expect(card).toMatchObject({
      kind: 'direct',
      cue: '',
      group: null,
      confidence: 1,
      speaker: { name: 'Bo Lund', href: expect.stringMatching(/^\/a\/people\/bo-lund-/) },
      article: { text: 'Gates close', href: '/a/articles/2021/03/gates-close-h1/' },
    });
    expect(card!.href).toBe(`/a/articles/2021/03/gates-close-h1/#${card!.anchor}`);
    const strict = archiveOf(HARBOUR, { yml: 'thresholds: { personArticles: 9, personQuotes: 9 }' });
    expect(quoteCards(strict, quotesOfArticle, { article: 'h1' })[0]!.speaker).toEqual({
      name: 'Bo Lund',
      href: null,
    });
  });

  it('of quotes of a doubtful speaker have who may be meant, each with a page', () => {
    const [quote] = HARBOUR[0]!.quotes;
    const doubtful = {
      ...HARBOUR[0]!,
      quotes: [{ ...quote!, speaker: { ...quote!.speaker!, confidence: 0.5 } }],
    };
    const archive = archiveOf([doubtful]);
    const [card] = quoteCards(archive, quotesOfArticle, { article: 'h1' });
    expect(card!.speaker).toBeNull();
    expect(card!.candidates).toEqual([
      { name: 'Bo Lund', href: expect.stringMatching(/^\/people\/bo-lund-/), confidence: 0.5 },
    ]);
    const known = archiveOf([doubtful], { yml: 'thresholds: { speakerConfidence: 0.5 }' });
    expect(quoteCards(known, quotesOfArticle, { article: 'h1' })[0]).toMatchObject({
      speaker: { name: 'Bo Lund' },
      candidates: [],
    });
  });

  it('of figures are the greatest first, with their sentence', () => {
    expect(figureCards(context, allFigures, ALL).map(({ value, sentence }) => [value, sentence])).toEqual([
      [30, 'Ada Holm saw 30 boats on May 3.'],
      [12, '12 boats will sail on May 3.'],
    ]);
  });

  it('of dates have what was to come first, then the rest by day', () => {
    expect(
      dateCards(context, allDates, ALL).map(({ day, tense, article }) => [day, tense, article.text]),
    ).toEqual([
      ['2021-05-03', 'future', 'Gates close'],
      ['1998-01-01', 'past', 'Snow'],
      ['2021-05-03', 'past', 'A vote'],
    ]);
  });

  it('of people are those whose words are printed most', () => {
    expect(
      entityLinks(context, mostQuotedPeople, { limit: 10 }).map(({ text, count }) => [text, count]),
    ).toEqual([
      ['Bo Lund', 3],
      ['Eve <b>Roe</b>', 1],
      // Ada Holm is but reported, Carla Voss is never quoted.
    ]);
  });

  it('are counted', () => {
    expect({ ...context.store.one(countStatements) }).toEqual({ direct: 4, mixed: 0, indirect: 1 });
    expect(countOf(context, countDatesOfMonth, { month: 'none' })).toBe(0);
  });
});
