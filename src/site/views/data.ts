import { type ReportLine, reportLines } from '../../model/diagnostic-groups.ts';
import type { PageRef } from '../../model/page.ts';
import type { ArchiveContext } from '../../store/archive-context.ts';
import { isDataMonthly, openDataOf } from '../../store/archive-size.ts';
import { downloadSizes } from '../../store/downloads.ts';
import { articleSpan, countArticles } from '../../store/queries/articles.ts';
import { countFiles } from '../../store/queries/records.ts';
import { reportedDiagnostics } from '../../store/records.ts';
import {
  DATA_PAGE,
  DOWNLOADS,
  type Download,
  downloadFile,
  PARQUET_FOLDER,
  SHARDED,
  type Sharded,
  shardFolder,
} from '../routes.ts';
import { countOf } from './cards.ts';
import { type DictionaryEntry, dataDictionary } from './data-dictionary.ts';
import { type Link, type PageView, pageView } from './view.ts';

export interface DataPageView extends PageView {
  readonly files: readonly {
    readonly name: string;
    /** Null where it is in shards. */
    readonly href: string | null;
    readonly what: string;
    /** All of it. */
    readonly bytes: number;
    /** The files that it is in, by name. */
    readonly shards: readonly Link[];
  }[];
  readonly dictionary: readonly DictionaryEntry[];
  readonly articles: number;
  /** Files that were read, with or without use. */
  readonly sources: number;
  /** Every file that was doubted or skipped, and why; those of a format that is not read once a format. */
  readonly report: readonly ReportLine[];
}

/** What each download holds, by the name under which the interface's strings describe it. */
const HOLDS: Readonly<Record<Download, string>> = {
  'articles.ndjson': 'records',
  'quotes.csv': 'quotes',
  'figures.csv': 'figures',
  'dates.csv': 'dates',
  'people.csv': 'people',
  'identities.ndjson': 'identities',
  'archive.sqlite': 'sqlite',
  parquet: 'parquet',
  'datapackage.json': 'dataPackage',
  'ro-crate-metadata.json': 'roCrate',
  'schema.json': 'schema',
  'identities.schema.json': 'identitiesSchema',
  SHA256SUMS: 'checksums',
};

export function dataView(context: ArchiveContext, ref: PageRef): DataPageView {
  return {
    ...pageView(context, ref, {
      title: 'data',
      description: context.config.title,
      jsonLd: [dataset(context)],
    }),
    files: offered(context).map((name) => ({ name, what: HOLDS[name], ...placeOf(context, name) })),
    dictionary: dataDictionary(),
    articles: countOf(context, countArticles),
    sources: countOf(context, countFiles),
    report: reportLines(reportedDiagnostics(context.store)),
  };
}

/** The downloads that this archive has. */
const offered = (context: ArchiveContext): Download[] => {
  const formats = openDataOf(context);
  return DOWNLOADS.filter((name) =>
    name === 'archive.sqlite'
      ? formats.includes('sqlite')
      : name !== 'parquet' || formats.includes('parquet'),
  );
};

/** The folder of a download that is several files. */
function folderOf(context: ArchiveContext, name: Download): string | null {
  if (name === 'parquet') return PARQUET_FOLDER;
  return SHARDED.some((one) => one === name) && isDataMonthly(context) ? shardFolder(name as Sharded) : null;
}

/** Where a download is: a file, or several in a folder. */
function placeOf(
  context: ArchiveContext,
  name: Download,
): Pick<DataPageView['files'][number], 'href' | 'bytes' | 'shards'> {
  const folder = folderOf(context, name);
  const sizes = downloadSizes(context.store, folder ?? DATA_PAGE);
  if (folder === null)
    return { href: context.href(downloadFile(name)), bytes: sizes.get(name) ?? 0, shards: [] };
  return {
    href: null,
    bytes: [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0),
    shards: [...sizes.keys()].map((file) => ({ text: file, href: context.href(folder + file) })),
  };
}

/** The archive as a data set (schema.org). */
function dataset(context: ArchiveContext): object {
  const { config, store, url } = context;
  const { first, last } = store.allOnce(articleSpan)[0]!;
  const day = (time: string | null): string | undefined => time?.slice(0, 10);
  const formats: Readonly<Record<string, string>> = {
    ndjson: 'application/x-ndjson',
    csv: 'text/csv',
    json: 'application/json',
    sqlite: 'application/vnd.sqlite3',
    parquet: 'application/vnd.apache.parquet',
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: config.title,
    description: config.description ?? config.title,
    url: url(DATA_PAGE),
    ...(config.licence ? { license: config.licence } : {}),
    ...(config.publisher ? { publisher: { '@type': 'Organization', name: config.publisher } } : {}),
    ...(first ? { temporalCoverage: `${day(first)}/${day(last)}` } : {}),
    distribution: offered(context).map((name) => ({
      '@type': 'DataDownload',
      name,
      // Of many files the page that lists them.
      contentUrl: url(folderOf(context, name) === null ? downloadFile(name) : DATA_PAGE),
      encodingFormat: formats[name.split('.').at(-1)!] ?? 'text/plain',
    })),
  };
}
