import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { FORMATS, type Format } from '../../src/read/formats.ts';
import { type Fields, metadataCsv, WRITERS } from './files.ts';
import type { Payload } from './payloads.ts';

/** Fields of an article that a payload stands in. */
export const FIELDS = [
  'id',
  'title',
  'author',
  'publisher',
  'address',
  'keyword',
  'date',
  'language',
  'paragraph',
  'heading',
  'link',
  'quotation',
  'speaker',
  'figure',
  'name',
] as const;

/** Payloads that an article of each format holds; JSON lines have an article for each. */
const TOGETHER = 12;

/** An article that has the payloads in all of its fields. */
function fieldsOf(payloads: readonly Payload[], number: number): Fields {
  const texts = payloads.map(({ text }) => text);
  const all = texts.join(' ');
  return {
    id: `${number} ${all}`,
    title: all,
    authors: [...texts, `Ada ${texts[0]} Holm`],
    publisher: all,
    url: texts[0]!.includes(':') ? texts[0]! : `https://example.org/${number}/${texts[0]}`,
    keywords: texts,
    // A day in each article, so that it has its places in the lists of days and months; with a payload behind every other.
    published:
      number % 2 === 0 ? `2021-03-${String((number % 28) + 1).padStart(2, '0')}` : `2021-03-04${all}`,
    language: number % 3 === 0 ? all : 'en',
    paragraphs: texts.flatMap((text, i) => [
      `The weir of Port Ellery will hold until 4 May 2022, the council said on Monday. ${text}`,
      text,
      `${text} stands here`,
      `“The weir ${text} will hold,” said Ada Holm, the mayor ${text} of Port Ellery, on 4 May ${text} 2021.`,
      `Holm ${text} said that it would cost $${i + 5} million ${text}, and that “nobody ${text} had asked” for it.`,
      `Mr ${text} Holm told Reuters ${text} that 40 ${text} people would come.`,
    ]),
  };
}

/** Writes an archive of every payload in every field and format. Returns how many articles were written. */
export async function writeHostileArchive(
  folder: string,
  payloads: readonly Payload[],
  formats: readonly Format[],
): Promise<number> {
  mkdirSync(path.join(folder, 'authority'), { recursive: true });
  let number = 0;
  const groups = Array.from({ length: Math.ceil(payloads.length / TOGETHER) }, (_, i) =>
    payloads.slice(i * TOGETHER, (i + 1) * TOGETHER),
  );
  for (const format of formats) {
    const inside = path.join(folder, format);
    mkdirSync(inside);
    for (const group of format === 'json-lines' ? payloads.map((one) => [one]) : groups) {
      const fields = fieldsOf(group, number);
      const file = `${number}.${FORMATS[format].endings[0]}`;
      number += 1;
      writeFileSync(
        path.join(inside, format === 'gzip' ? `${number}.md.gz` : file),
        await WRITERS[format](fields),
      );
      if (format === 'pdf' || format === 'rtf')
        writeFileSync(path.join(inside, 'metadata.csv'), metadataCsv(file, fields));
    }
  }
  writeDecisions(folder, payloads);
  return number + writeNames(folder, payloads);
}

/** Files that are called like payloads, as far as a file can be. */
function writeNames(folder: string, payloads: readonly Payload[]): number {
  const names = new Set(
    payloads
      .filter(({ encoding }) => encoding === 'as it is')
      .map(({ text }) => text.toWellFormed().replace(/[/\0]/g, '_').slice(0, 60)),
  );
  for (const name of names)
    writeFileSync(path.join(folder, `x${name}.txt`), `“It holds,” said Ada Holm of ${name}.\n`);
  return names.size;
}

/** Settings and decisions by hand that hold payloads too. */
function writeDecisions(folder: string, payloads: readonly Payload[]): void {
  const [first = '', second = '', third = ''] = payloads.map(({ text }) => text);
  writeFileSync(
    path.join(folder, 'archive.yml'),
    `title: ${JSON.stringify(`Held ${first}`)}\ndescription: ${JSON.stringify(second)}\npublisher: ${JSON.stringify(third)}\nbaseUrl: http://localhost/held/\nreportMistakes: a@example.org\nopenData: [sqlite, parquet, annotations, tei]\ndata: whole\nopenGraphImages: people\nthresholds:\n  pageSize: 500\n`,
  );
  const table = (name: string, rows: string[][]): void =>
    writeFileSync(path.join(folder, 'authority', name), stringify(rows));
  table('people.csv', [
    ['id', 'name', 'aliases', 'sameAs', 'note', 'merge_into', 'not_same_as'],
    [
      '',
      'Ada Holm',
      '',
      'javascript:canary(0); https://example.org/',
      payloads.map(({ text }) => text).join(' '),
      '',
      '',
    ],
    ...payloads.map(({ text }) => ['', text, text, text, text, '', '']),
  ]);
  table('corrections.csv', [
    ['article', 'words', 'span', 'field', 'value', 'note'],
    ...payloads.map(({ text }, i) => [`json-lines/${i}.jsonl`, 'will hold', '', 'speaker', text, text]),
  ]);
  table('topics.csv', [
    ['id', 'rename', 'hide', 'merge_into', 'extra_terms'],
    ['medtop:20000574', first, '', '', payloads.map(({ text }) => text).join(';')],
  ]);
}
