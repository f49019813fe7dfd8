import { type StagedSite, toJson, toReadableJson } from '../output/site-files.ts';
import {
  DATA_PAGE,
  downloadFile,
  PARQUET_FOLDER,
  SHARDED,
  shardFolder,
  tableSchemaFile,
} from '../site/routes.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import { articleSpan } from '../store/queries/articles.ts';
import type { OutputFile } from '../store/queries/outputs.ts';
import { type OpenTableName, openTable } from './open-tables.data.ts';
import { CSV_TABLES } from './tables.ts';

/** What ends a file's name, and its media type. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  'csv.gz': 'application/gzip',
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  'ndjson.gz': 'application/gzip',
  parquet: 'application/vnd.apache.parquet',
  sqlite: 'application/vnd.sqlite3',
};

/** A download, by its path from the folder of the data. */
interface DataFile extends OutputFile {
  /** `csv.gz` */
  readonly ending: string;
  readonly mediaType: string;
}

/**
 * What describes the downloads to programs: a Data Package (Frictionless, version 1) with a Table Schema for each CSV, and
 * an RO-Crate (1.1). Written when all others are there, but for the checksums.
 */
export function exportDescriptions(context: ArchiveContext, files: StagedSite): void {
  const downloads = downloadsOf(files);
  for (const name of CSV_TABLES) files.write(tableSchemaFile(name), toReadableJson(tableSchema(name)));
  files.write(downloadFile('datapackage.json'), toJson(dataPackage(context, downloads)));
  files.write(downloadFile('ro-crate-metadata.json'), toJson(roCrate(context, downloads)));
}

/** Folders that downloads are in. */
export const DATA_FOLDERS: readonly string[] = [DATA_PAGE, PARQUET_FOLDER, ...SHARDED.map(shardFolder)];

function downloadsOf(files: StagedSite): DataFile[] {
  return DATA_FOLDERS.flatMap((folder) => files.filesIn(folder.slice(0, -1)))
    .map((file) => {
      const path = file.path.slice(DATA_PAGE.length);
      const ending = /\.([a-z]+(?:\.gz)?)$/.exec(path)?.[1] ?? '';
      return { ...file, path, ending, mediaType: MEDIA_TYPES[ending] ?? '' };
    })
    .filter(({ mediaType }) => mediaType !== '');
}

/** The Table Schema of a CSV table (Frictionless, version 1). */
function tableSchema(name: OpenTableName): object {
  const { columns, key } = openTable(name);
  return {
    fields: columns.map(([column, type, description]) => ({ name: column, type, description })),
    missingValues: [''],
    ...(key ? { primaryKey: key } : {}),
  };
}

/** JSON Schemas are no data of it: programs would take them for Table Schemas. */
function dataPackage({ config, url }: ArchiveContext, downloads: readonly DataFile[]): object {
  const { title, description, publisher, licence } = config;
  return {
    profile: 'data-package',
    name: 'archive',
    title,
    ...(description ? { description } : {}),
    homepage: url(DATA_PAGE),
    ...(publisher ? { contributors: [{ title: publisher, role: 'publisher' }] } : {}),
    ...(licence ? { licenses: [{ path: licence }] } : {}),
    resources: downloads.filter(({ path }) => !path.endsWith('schema.json')).map(resourceOf),
  };
}

function resourceOf({ path, digest, bytes, ending, mediaType }: DataFile): object {
  const table = CSV_TABLES.find((name) => path.startsWith(`${name}.csv`) || path.startsWith(`${name}/`));
  const isTable = table !== undefined && ending.startsWith('csv');
  return {
    name: path.toLowerCase().replaceAll('/', '-'),
    path,
    // Readers know what to unpack by this, or by the ending.
    ...(ending.endsWith('.gz') ? { compression: 'gz' } : {}),
    format: ending.replace(/\.gz$/, ''),
    mediatype: mediaType,
    // Frictionless counts the bytes of Parquet as none, and would find a whole file damaged: the digest says it.
    ...(ending === 'parquet' ? {} : { bytes }),
    hash: `sha256:${digest}`,
    ...(isTable
      ? {
          profile: 'tabular-data-resource',
          title: openTable(table).title,
          encoding: 'utf-8',
          schema: tableSchemaFile(table).slice(DATA_PAGE.length),
        }
      : { profile: 'data-resource' }),
  };
}

/** Day that stands for "now", since a build has no clock; the same as in feeds where nothing has a date. */
const UNDATED = '1970-01-01';

function roCrate({ config, store, url }: ArchiveContext, downloads: readonly DataFile[]): object {
  const { title, description, publisher, licence } = config;
  const { first, last } = store.allOnce(articleSpan)[0]!;
  const day = (time: string): string => time.slice(0, 10);
  const things: object[] = [
    {
      '@id': 'ro-crate-metadata.json',
      '@type': 'CreativeWork',
      conformsTo: { '@id': 'https://w3id.org/ro/crate/1.1' },
      about: { '@id': './' },
    },
    {
      '@id': './',
      '@type': 'Dataset',
      name: title,
      description: description ?? title,
      datePublished: last ? day(last) : UNDATED,
      url: url(DATA_PAGE),
      ...(first && last ? { temporalCoverage: `${day(first)}/${day(last)}` } : {}),
      ...(publisher ? { publisher: { '@id': '#publisher' } } : {}),
      ...(licence ? { license: { '@id': licence } } : {}),
      hasPart: downloads.map(({ path }) => ({ '@id': path })),
    },
    ...downloads.map(({ path, bytes, mediaType }) => ({
      '@id': path,
      '@type': 'File',
      name: path,
      contentSize: String(bytes),
      encodingFormat: mediaType,
    })),
  ];
  if (publisher) things.push({ '@id': '#publisher', '@type': 'Organization', name: publisher });
  if (licence)
    things.push({
      '@id': licence,
      '@type': 'CreativeWork',
      name: licence,
      description: 'The licence of the data',
    });
  return { '@context': 'https://w3id.org/ro/crate/1.1/context', '@graph': things };
}
