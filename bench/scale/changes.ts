import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { downloadFile, shardFolder } from '../../src/site/routes.ts';
import { fileOf, writeArticle } from './archive.ts';
import { madeArticle } from './article.ts';

/** An archive of so many made articles, and its site. */
export interface BuiltArchive {
  readonly input: string;
  readonly output: string;
  readonly size: number;
  readonly seed: number;
}

export interface ScaleChange {
  readonly name: string;
  readonly make: (archive: BuiltArchive) => void;
}

/** The day after the last of any made article. */
const NEXT_DAY = '2023-12-31';
const TEMPLATE = 'pages/not-found.11ty.ts';

/** What happens to an archive, one after the other: each is built and measured. */
export const SCALE_CHANGES: readonly ScaleChange[] = [
  { name: 'nothing changed', make: () => {} },
  {
    name: 'one article more, the newest',
    make: ({ input, size, seed }) =>
      void writeArticle(input, size, { ...madeArticle(seed, size), date: NEXT_DAY }),
  },
  {
    name: 'one article more, of any day',
    make: ({ input, size, seed }) => void writeArticle(input, size + 1, madeArticle(seed, size + 1)),
  },
  {
    name: 'one article edited',
    make: ({ input, size }) =>
      appendFileSync(path.join(input, fileOf(Math.floor(size / 2))), '\nThe mayor thanked 212 volunteers.\n'),
  },
  {
    name: 'one article deleted',
    make: ({ input, size }) => rmSync(path.join(input, fileOf(Math.floor(size / 3)))),
  },
  { name: 'one person renamed in people.csv', make: renamePerson },
  { name: 'one template changed', make: changeTemplate },
];

/** Gives the first person who is quoted three times another name. */
function renamePerson({ input, output }: BuiltArchive): void {
  const known = peopleOf(output).find(
    (row) => row.type === 'person' && Number(row.direct) + Number(row.mixed) >= 3,
  );
  if (!known) throw new Error('Nobody in the archive is quoted three times.');
  mkdirSync(path.join(input, 'authority'), { recursive: true });
  writeFileSync(
    path.join(input, 'authority/people.csv'),
    stringify([
      ['name', 'aliases'],
      [`${known.name} Whitcombe-Lund`, known.name],
    ]),
  );
}

interface PersonRow {
  readonly type: string;
  readonly name: string;
  readonly direct: string;
  readonly mixed: string;
}

/** The table of people, be it one file or several. */
function peopleOf(output: string): PersonRow[] {
  const folder = path.join(output, shardFolder('people.csv'));
  const tables = existsSync(folder)
    ? readdirSync(folder)
        .sort()
        .map((file) => gunzipSync(readFileSync(path.join(folder, file))))
    : [readFileSync(path.join(output, downloadFile('people.csv')))];
  return tables.flatMap((table) => parse(table, { columns: true }) as PersonRow[]);
}

/** By a theme that has one of the project's templates: another theme is another program to all pages. */
function changeTemplate({ input }: BuiltArchive): void {
  const place = path.join(input, 'theme', TEMPLATE);
  mkdirSync(path.dirname(place), { recursive: true });
  copyFileSync(path.join(import.meta.dirname, '../../templates', TEMPLATE), place);
  appendFileSync(path.join(input, 'archive.yml'), 'theme: theme\n');
}
