import { describe, expect, it } from 'vitest';
import { readSource } from '../../../src/read/index.ts';
import { parseMetadataCsv } from '../../../src/read/metadata-csv.ts';
import { FIXTURES } from './read-fixture.ts';

describe('metadata.csv for articles in a file', () => {
  const listing = { sources: ['zip/names.zip'], tables: [], diagnostics: [] };

  it('names one by its path, or all of a file by the file', async () => {
    const csv =
      'file,title,publisher\nzip/names.zip,,Gate Weekly\nzip/names.zip!/a b/c#d.md,A title,\nother.zip!/a.md,x,\n';
    const known = (path: string): boolean => listing.sources.some((source) => path.startsWith(source));
    const { rows, diagnostics } = parseMetadataCsv(csv, 'metadata.csv', known);
    expect(diagnostics.map(({ code }) => code)).toEqual(['unmatched-row']);
    const { documents } = await readSource(FIXTURES, 'zip/names.zip', { rows });
    expect(documents.map(({ meta }) => [meta.title?.value, meta.publisher?.value])).toEqual([
      ['The kiosk', 'Gate Weekly'],
      ['A title', 'Gate Weekly'],
    ]);
  });
});
