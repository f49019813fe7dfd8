import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyCorrections,
  indexCorrections,
  readCorrections,
  unaddressedCorrections,
} from '../../../src/archive/curation/corrections.ts';
import { anchorsOf } from '../../../src/model/anchors.ts';
import type { ArticleRecord } from '../../../src/model/record.ts';
import { recordOf } from '../record.ts';

const HEAD = 'article,words,span,field,value,note\n';
const read = (rows: string) => readCorrections({ path: 'authority/corrections.csv', text: HEAD + rows });
const apply = (record: ArticleRecord, rows: string) => {
  const { corrections } = read(rows);
  const { applied, failed, ...rest } = applyCorrections(record, indexCorrections(corrections)(record));
  const changes = applied.map(({ change }) => change);
  return { ...rest, changes, diagnostics: failed.map(({ diagnostic }) => diagnostic) };
};

const record = recordOf(
  '[“We shall rebuild the pier before winter,”](quote:Ann Voss) said [Ann Voss](name). ' +
    '[“No.”](quote) It cost [forty](figure:40) crowns on [Tuesday](date:XXXX-WXX-2). ' +
    '[“No.”](quote) said [Karl Ott](name); [forty](figure:40) men came.',
);

describe('hand corrections', () => {
  it.each([
    ['the very words', 'We shall rebuild the pier before winter,'],
    ['other quotation marks, case and white space', '"we shall  rebuild the Pier before winter"'],
    ['a part of the words', 'rebuild the pier'],
    ['words of which the article has since changed one', 'We shall surely rebuild the pier before winter'],
  ])('re-attributes a quote by %s', (_what, words) => {
    const { record: changed, changes } = apply(
      record,
      `a1,"${words.replaceAll('"', '""')}",,speaker,Karl Ott,\n`,
    );
    expect(changed.quotes[0]?.speaker).toEqual({ id: 'person/karl-ott', name: 'Karl Ott', confidence: 1 });
    expect(changes).toMatchObject([
      { article: 'a1', field: 'speaker', before: 'Ann Voss', after: 'Karl Ott' },
    ]);
  });

  it.each([
    ['id', 'a1'],
    ['path', 'folder/a1.txt'],
    ['path with a dot before', './folder/a1.txt'],
    ['title', 'A title'],
  ])('finds the article by its %s', (_what, article) => {
    expect(
      apply(record, `${article},rebuild the pier,,speaker,nobody,`).record.quotes[0]?.speaker,
    ).toBeNull();
  });

  it('adds a speaker whom the article does not name', () => {
    const { record: changed } = apply(record, 'a1,rebuild the pier,,speaker,Ida Marsh,');
    expect(changed.named.at(-1)).toMatchObject({ id: 'person/ida-marsh', name: 'Ida Marsh' });
  });

  it.each([1, 2])('takes what the fragment of its link leads to, whatever the words are (quote %s)', (at) => {
    const fragment = anchorsOf(record).quotes[at]!;
    const { record: changed } = apply(record, `a1,“No.” said somebody,#${fragment},speaker,Ann Voss,`);
    expect(changed.quotes.map(({ speaker }) => speaker?.name ?? null)).toEqual(
      record.quotes.map(({ speaker }, i) => (i === at ? 'Ann Voss' : (speaker?.name ?? null))),
    );
  });

  it('goes by the words where nothing has that fragment any more', () => {
    const { record: changed } = apply(record, 'a1,rebuild the pier,q-000000,speaker,Karl Ott,');
    expect(changed.quotes[0]?.speaker?.name).toBe('Karl Ott');
  });

  it('does not guess between two quotes of the same words, but takes the one at the span', () => {
    const { diagnostics } = apply(record, 'a1,No.,,speaker,Karl Ott,');
    expect(diagnostics).toMatchObject([
      { code: 'correction-ambiguous', place: { path: 'authority/corrections.csv', line: 2 } },
    ]);
    const [start, end] = record.quotes[2]!.content[0]!;
    const { record: changed } = apply(record, `a1,No.,${start}-${end},speaker,Karl Ott,`);
    expect(changed.quotes.map(({ speaker }) => speaker?.name)).toEqual(['Ann Voss', undefined, 'Karl Ott']);
  });

  it.each([
    [
      'figure values',
      'a1,forty,,value,41,',
      (r: ArticleRecord) => r.figures.map(({ value }) => value),
      [41, 41],
    ],
    ['figure units', 'a1,forty,,unit,NOK,', (r: ArticleRecord) => r.figures[0]?.unit, 'NOK'],
    ['dates', 'a1,Tuesday,,value,2024-05-07,', (r: ArticleRecord) => r.dates[0]?.edtf, '2024-05-07'],
    [
      'types',
      'a1,Karl Ott,,type,place,',
      (r: ArticleRecord) => r.names.map(({ type }) => type),
      ['person', 'place'],
    ],
    ['titles', 'a1,,,title,Pier to be rebuilt,', (r: ArticleRecord) => r.title, 'Pier to be rebuilt'],
    ['authors', 'a1,,,authors,A. One; B. Two,', (r: ArticleRecord) => r.authors, ['A. One', 'B. Two']],
    ['hidden quotes', 'a1,rebuild the pier,,hide,,', (r: ArticleRecord) => r.quotes.length, 2],
    ['hidden figures', 'a1,forty,,hide,figure,', (r: ArticleRecord) => r.figures.length, 0],
    [
      'hidden names',
      'a1,Karl Ott,,hide,name,',
      (r: ArticleRecord) => r.named.map(({ name }) => name),
      ['Ann Voss'],
    ],
  ])('fixes %s', (_what, row, look, expected) => {
    const { record: changed, diagnostics } = apply(record, row);
    expect(look(changed)).toEqual(expected);
    expect(diagnostics).toEqual([]);
  });

  it('leaves no unit open that somebody has named', () => {
    const figures = record.figures.map((figure) => ({ ...figure, openUnit: true }));
    const corrected = apply({ ...record, figures }, 'a1,forty,,unit,NOK,').record.figures;
    expect(corrected.some((figure) => 'openUnit' in figure)).toBe(false);
    expect(apply({ ...record, figures }, 'a1,forty,,of,men,').record.figures[0]?.openUnit).toBe(true);
  });

  it('keeps figures on their quotes when a quote before them is hidden', () => {
    const figures = record.figures.map((figure) => ({ ...figure, quote: 2 }));
    const { record: changed } = apply({ ...record, figures }, 'a1,rebuild the pier,,hide,quote,');
    expect(changed.figures.map(({ quote }) => quote)).toEqual([1, 1]);
  });

  it('reports what no longer matches, with file and row', () => {
    const { diagnostics, record: same } = apply(
      record,
      '\na1,words that nobody printed here at all,,speaker,X,',
    );
    expect(diagnostics).toMatchObject([{ code: 'correction-no-match', place: { line: 3 } }]);
    expect(same).toBe(record);
  });

  it('reports rows that no article answers to, unusable rows and values', () => {
    const { corrections, diagnostics } = read(
      'zz,words,,speaker,X,\n,words,,speaker,X,\na1,w,,constructor,X,',
    );
    expect(diagnostics.map(({ code }) => code)).toEqual([
      'correction-names-no-article',
      'correction-unknown-field',
    ]);
    expect(unaddressedCorrections(corrections, new Set())).toMatchObject([
      { code: 'correction-without-article', place: { line: 2 } },
    ]);
    expect(apply(record, 'a1,forty,,value,=HYPERLINK(1),').diagnostics).toMatchObject([
      { code: 'correction-bad-value' },
    ]);
  });

  it('reports a table that cannot be read instead of throwing', () => {
    expect(read('a1,"never closed').diagnostics).toMatchObject([{ code: 'unreadable-authority-file' }]);
  });

  it('is idempotent and never changes the record given', () => {
    const cell = fc.constantFrom(
      'forty',
      'No.',
      'rebuild the pier',
      'Karl Ott',
      'Tuesday',
      '',
      '<b>x</b>',
      '=1+1',
    );
    const field = fc.constantFrom('speaker', 'hide', 'value', 'unit', 'of', 'type', 'title', 'authors');
    const row = fc.tuple(cell, field, fc.oneof(cell, fc.constantFrom('1', 'place', '2024')));
    const before = JSON.stringify(record);
    fc.assert(
      fc.property(row, ([words, name, value]) => {
        const line = `a1,${words},,${name},${value},`;
        const once = apply(record, line).record;
        const twice = apply(once, line).record;
        // Hiding what is in two layers goes on with the next layer, so it names its layer here.
        if (name !== 'hide') expect(twice).toEqual(once);
        expect(JSON.stringify(record)).toBe(before);
      }),
    );
  });
});
