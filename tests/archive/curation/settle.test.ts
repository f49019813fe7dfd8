import { describe, expect, it } from 'vitest';
import { indexCorrections, readCorrections } from '../../../src/archive/curation/corrections.ts';
import { settle } from '../../../src/archive/curation/settle.ts';
import { recordOf } from '../record.ts';

const printing = (id: string, publisher: string) =>
  recordOf('“[We stay](quote:Ada Holm),” said [Ada Holm](name).', {
    id,
    title: `Headline of ${publisher}`,
    published: '2021-03-04',
    publisher,
    source: { path: `${id}.txt`, mediaType: 'text/plain', sha256: '', url: `https://${id}.example/` },
  });
const first = printing('one', 'Quay');
const second = printing('two', 'Dyke');

/** Settles both with the rows of a `corrections.csv`. */
function settled(...rows: readonly string[]) {
  const text = `article,words,span,field,value,note\n${rows.join('\n')}\n`;
  const { corrections, diagnostics } = readCorrections({ path: 'corrections.csv', text });
  expect(diagnostics).toEqual([]);
  return settle([first, second], new Map(), {
    correctionsOf: indexCorrections(corrections),
    reviewsOf: () => [],
  });
}

describe('an article of two printings', () => {
  it('has the other with its outlet, day, address and file, and is else as it was', () => {
    expect(settled().record).toEqual({
      ...first,
      printings: [
        {
          id: 'two',
          title: 'Headline of Dyke',
          published: '2021-03-04',
          authors: [],
          publisher: 'Dyke',
          source: second.source,
        },
      ],
    });
  });

  it.each(['two', 'two.txt', 'https://two.example/', 'Headline of Dyke'])(
    'has its text corrected by a row that names the other printing (%s)',
    (name) => {
      const { record, applied, failed } = settled(`${name},We stay,,speaker,Bo Lund,`);
      expect(record.quotes[0]!.speaker?.name).toBe('Bo Lund');
      expect(applied.map(({ change }) => [change.article, change.field])).toEqual([['one', 'speaker']]);
      expect(failed).toEqual([]);
    },
  );

  it('has the headline and the outlet of each corrected by themselves', () => {
    const { record, applied } = settled('two,,,publisher,The Dyke,', 'one,,,title,Stay,');
    expect([record.publisher, record.title]).toEqual(['Quay', 'Stay']);
    expect(record.printings!.map(({ publisher, title }) => [publisher, title])).toEqual([
      ['The Dyke', 'Headline of Dyke'],
    ]);
    expect(applied.map(({ index, change }) => [index, change.article, change.field])).toEqual([
      [1, 'one', 'title'],
      [0, 'one', 'publisher'],
    ]);
  });

  it('is corrected once by a row for either, and tells one that matches nothing once', () => {
    const { record, failed } = settled(
      'one,We stay,,speaker,Bo Lund,',
      'two,We stay,,speaker,Cara Voss,',
      'two,We leave,,speaker,Bo Lund,',
    );
    expect(record.quotes[0]!.speaker?.name).toBe('Cara Voss');
    expect(failed.map(({ index }) => index)).toEqual([2]);
  });
});

it('an article of one printing is as it was', () => {
  expect(settle([first], new Map(), { correctionsOf: () => [], reviewsOf: () => [] }).record).toBe(first);
});
