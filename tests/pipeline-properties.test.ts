import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultsOf, spanFaults } from '../bench/fuzz/faults-of.ts';
import { mutated, randomFrom } from '../bench/fuzz/mutate.ts';
import type { Fields } from '../bench/hostile/files.ts';
import { WRITERS } from '../bench/hostile/files.ts';
import { extract } from '../src/pipeline.ts';
import { FORMATS, type Format } from '../src/read/formats.ts';
import { readJsonLine } from '../src/read/index.ts';

const FIELDS: Fields = {
  id: 'a1',
  title: 'The weir will hold',
  authors: ['Ada Quill'],
  publisher: 'Sandholm Courier',
  url: 'https://example.org/weir',
  keywords: ['rivers'],
  published: '2021-03-04',
  language: 'en',
  paragraphs: [
    'SANDHOLM — The weir of Port Ellery will hold until May 2022, the council said on Monday.',
    'What it costs',
    'Read the report',
    '“It will hold,” said Ada Holm, the mayor of Port Ellery, “for another 40 years.”',
    'Holm added that it would cost $5 million, or about 3 percent of the budget, and that nobody had asked for it.',
  ],
};

describe('a damaged file', () => {
  it.each(Object.keys(FORMATS) as Format[])(
    '%s: never throws, is accounted for, and every span stands in its text',
    async (format) => {
      const whole = Buffer.from(await WRITERS[format](FIELDS));
      expect(await faultsOf(whole, format)).toEqual([]);
      await fc.assert(
        fc.asyncProperty(fc.nat(), async (seed) => {
          expect(await faultsOf(mutated(whole, randomFrom(seed), whole), format)).toEqual([]);
        }),
        { numRuns: 40, seed: 7 },
      );
    },
  );
});

describe('any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '“',
      '”',
      '"',
      '‘',
      '’',
      ' ',
      ' ',
      '\n\n',
      ',',
      '.',
      '—',
      ':',
      'said',
      ' said ',
      'Ada Holm',
      'Holm',
      'she',
      'Mr',
      'the mayor',
      'on Monday',
      '4 May 2021',
      'May',
      '$5 million',
      '3 percent',
      'forty',
      'according to',
      'told Reuters',
      'he',
      'that',
      'not',
      '2,000',
      '1/2',
      'Q:',
      'A:',
      'Correction:',
      '(',
      ')',
      '-',
      '\t',
    ),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  );
  it('has records whose every span stands in it', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 80 }), (pieces) => {
        const { documents } = readJsonLine(
          JSON.stringify({ id: 'a', text: pieces.join(' '), published: '2021-03-04' }),
          1,
        );
        for (const record of extract(documents)) expect(spanFaults(record)).toEqual([]);
      }),
      { numRuns: 300, seed: 3 },
    );
  });

  it('a record that points beside its text is seen', () => {
    const { documents } = readJsonLine(
      JSON.stringify({ id: 'a', text: '“It will hold,” said Ada Holm on Monday.' }),
      1,
    );
    const [record] = extract(documents);
    expect(spanFaults({ ...record!, text: record!.text.slice(0, -2) })).not.toEqual([]);
  });
});
