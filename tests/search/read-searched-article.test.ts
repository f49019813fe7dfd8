import { describe, expect, it } from 'vitest';
import { readSearchedArticle } from '../../src/search/read-searched-article.ts';
import type { SearchedArticle } from '../../src/search/searched-article.ts';
import type { ArchiveContext } from '../../src/store/archive-context.ts';
import { recordOf } from '../archive/record.ts';
import { archiveOf } from '../support/archive.ts';
import { CONCEPTS, HARBOUR } from '../support/harbour.ts';
import { sql } from '../support/sql.ts';

const allOf = ({ store }: ArchiveContext): SearchedArticle[] =>
  store
    .all(sql<{ id: string }>('SELECT id FROM articles ORDER BY id'))
    .map(({ id }) => readSearchedArticle(store, id));
const found = allOf(archiveOf(HARBOUR, { concepts: CONCEPTS }));

describe('articles as the search has them', () => {
  it('lead to their pages', () => {
    expect(found.map(({ path }) => path)).toEqual([
      'articles/2021/03/gates-close-h1/',
      'articles/2021/05/a-vote-h2/',
      'articles/2022/01/snow-h3/',
      expect.stringMatching(/^articles\/undated\/.*-h4\/$/),
      expect.stringMatching(/^articles\/2021\/03\/.*-h5\/$/),
    ]);
  });

  it('have their facets: topics with those above, as the topics’ pages count', () => {
    expect(found[0]!.facets).toEqual([
      ['source', 'Harbour Weekly'],
      ['person', 'Ada Holm'],
      ['person', 'Bo Lund'],
      ['topic', 'Rain'],
      ['topic', 'Weather'],
      ['has', 'quotes'],
      ['has', 'figures'],
    ]);
    expect(found[3]!.facets).toEqual([
      ['person', 'Ada Holm'],
      // Somebody is reported there, nobody is quoted.
    ]);
  });

  it('have the quotes that their pages mark, at their place', () => {
    const { quotes, text } = found[1]!;
    expect(quotes.map(({ speaker, start, end }) => [speaker, text.slice(start, end)])).toEqual([
      ['Bo Lund', 'No boat is in'],
      ['Bo Lund', 'None'],
    ]);
    // The undated article has a second statement that is too unsure to be marked.
    expect(found[3]!.quotes).toHaveLength(1);
  });

  it('have figures with their sentence, over lines, and however long it is', () => {
    const long = `The council heard ${'that the weir-keeper’s house/shed was old (sic), '.repeat(30)}and that`;
    const record = recordOf(
      `The sluice (see *map*)\nlet [300](figure:300) litres through. ${long} it would cost [7](figure:7) crowns.`,
      { id: 'f1' },
    );
    const [{ figures, text }] = allOf(archiveOf([record])) as [SearchedArticle];
    const [short, cut] = figures.map(({ sentence: [start, end] }) => text.slice(start, end));
    expect(short).toBe('The sluice (see *map*)\nlet 300 litres through.');
    expect(cut!.startsWith('The council heard that')).toBe(true);
    expect(cut!.endsWith('it would cost 7 crowns.')).toBe(true);
  });

  it('have a report with who says it and how', () => {
    const record = recordOf('[Ada Holm](name) denied that [the gates were open](quote:Ada Holm).', {
      id: 'r1',
    });
    const report = {
      ...record.quotes[0]!,
      kind: 'indirect' as const,
      source: [[0, 8] as const],
      cue: [[9, 15] as const],
    };
    const [denied] = allOf(archiveOf([{ ...record, quotes: [report] }]));
    expect(denied!.quotes.map(({ start, end }) => record.text.slice(start, end))).toEqual([
      'Ada Holm denied that the gates were open',
    ]);
  });

  it('keep hostile names as data', () => {
    expect(found[4]!.facets).toContainEqual(['person', 'Eve <b>Roe</b>']);
    expect(found[4]!.title).toBe('<script>alert("h5")</script> & more');
  });
});
