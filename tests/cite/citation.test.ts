import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import { citationOf, toBibtex, toCsl, toRis } from '../../src/cite/index.ts';
import { cslName } from '../../src/text/person-name/csl-name.ts';
import { recordOf } from '../archive/record.ts';

const record = recordOf('The pier opens.', {
  title: 'Pier & harbour: 50% dearer',
  published: '2021-03-04T10:00:00Z',
  language: 'en',
  authors: ['Mira von Stein', 'Harbour News Agency'],
  publisher: 'The Mole_Post',
  source: { path: 'a.txt', mediaType: 'text/plain', sha256: '', url: 'https://mole.example/a_b?x=1&y=2' },
});
const page = 'https://archive.example/articles/2021/03/pier-a1/';
const citation = citationOf(record, {
  archive: 'Pier Archive',
  title: 'Pier & harbour: 50% dearer',
  url: page,
});
const bare = citationOf(recordOf('Nothing is known.'), { archive: 'A', title: 'a1.txt', url: page });

const BIBTEX = '@biblatex/text';
const RIS = '@ris/file';

interface Parsed {
  readonly type: string;
  readonly title: string;
  readonly author?: readonly Readonly<Record<string, string>>[];
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly [key: string]: unknown;
}
const parsed = (text: string, format: string): Parsed[] =>
  new Cite(text, { forceType: format }).data as Parsed[];

describe('citations', () => {
  it('have keys of letters that BibTeX reads, and different articles different ones', () => {
    const keyOf = (id: string) =>
      citationOf(recordOf('Nothing.', { id }), { archive: 'A', title: 'T', url: page }).key;
    expect(keyOf('a1.b:2_c-d')).toBe('a1.b:2_c-d');
    expect(keyOf('Über Öl 1')).toMatch(/^uber-ol-1-[0-9a-z]{4}$/);
    const ids = ['ä', 'ö', 'a', 'o', '橋', '港', 'a b', 'a/b', 'a-b'];
    expect(new Set(ids.map(keyOf)).size).toBe(ids.length);
    for (const id of ids) expect(keyOf(id)).toMatch(/^[A-Za-z0-9_.:-]+$/);
  });

  // Of a RIS date the parser takes the year (PY) and leaves the day (DA).
  const formats: readonly [name: string, parser: string, text: string, date: number[]][] = [
    ['BibTeX', BIBTEX, toBibtex(citation), [2021, 3, 4]],
    ['RIS', RIS, toRis(citation), [2021]],
    ['CSL-JSON', '@else/json', JSON.stringify([toCsl(citation)]), [2021, 3, 4]],
  ];
  for (const [format, parser, text, date] of formats) {
    it(`are read back from ${format} by a parser of the format`, () => {
      const found = parsed(text, parser);
      expect(found).toHaveLength(1);
      for (const item of found) {
        expect(item.title).toBe('Pier & harbour: 50% dearer');
        expect(item['URL']).toBe(page);
        expect(item['container-title']).toBe('The Mole_Post');
        expect(item.issued?.['date-parts'][0]).toEqual(date);
        // The author of a RIS newspaper article is its reporter, and stays in one piece.
        const names = (item.author ?? (item['reporter'] as string[])).map((name) =>
          typeof name === 'string'
            ? name
            : [name['family'], name['given'], name['literal']].filter(Boolean).join(', '),
        );
        expect(names.map((name) => name.replace(/^Stein, Mira/, 'von Stein, Mira'))).toEqual([
          'von Stein, Mira',
          'Harbour News Agency',
        ]);
        expect(String(item['note'])).toContain('Archived in Pier Archive');
        expect(String(item['note'])).toContain('https://mole.example/a_b?x=1&y=2');
      }
    });
  }

  it('leave out what is not known', () => {
    const [item] = parsed(toBibtex(bare), BIBTEX);
    expect(item).toMatchObject({ title: 'a1.txt', URL: page });
    expect(item!.issued).toBeUndefined();
    expect(parsed(toRis(bare), RIS)[0]!.issued).toBeUndefined();
    expect(toRis(citation)).toContain('DA  - 2021/03/04\r\n');
    expect(toCsl(bare)).not.toHaveProperty('issued');
  });

  it('hold no line break or brace that would end a field early, whatever the text', () => {
    const hostile = citationOf(
      recordOf('Nothing.', { authors: ['}\r\nER  - \r\nTY  - BOOK'], publisher: '@misc{x,' }),
      { archive: 'A\nB', title: '}} \\input{secret} % $ # ~ ^\r\nER  - ', url: page },
    );
    expect(parsed(toBibtex(hostile), BIBTEX)).toHaveLength(1);
    expect(parsed(toRis(hostile), RIS)).toHaveLength(1);
    expect(toBibtex(hostile)).not.toMatch(/[^\\t]\\input/);
  });
});

describe('names of authors are read back', () => {
  const authors = ['Jan van den Berg', 'E.J. Dion Jr.', 'José Ortega y Gasset', 'Agence France-Presse'];
  const citation = citationOf(recordOf('Nothing is said.', { authors }), {
    archive: 'A',
    title: 'T',
    url: page,
  });
  it('from BibTeX by a parser of the format', () =>
    expect(parsed(toBibtex(citation), BIBTEX)[0]!.author).toEqual([
      { given: 'Jan', 'non-dropping-particle': 'van den', family: 'Berg' },
      { given: 'E.J.', family: 'Dion', suffix: 'Jr.' },
      { given: 'José', family: 'Ortega y Gasset' },
      expect.objectContaining({ family: 'Agence France-Presse' }),
    ]));
  it('from CSL-JSON', () => expect(toCsl(citation).author).toEqual(authors.map(cslName)));
});
