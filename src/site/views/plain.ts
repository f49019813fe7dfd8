import type { Change, TopicChange } from '../../model/change.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { groupDiagnostics } from '../../model/diagnostic-groups.ts';
import type { IdentityReason } from '../../model/identity-reason.ts';
import type { ArchiveContext } from '../../store/archive-context.ts';
import { isDataMonthly } from '../../store/archive-size.ts';
import { downloadSizes } from '../../store/downloads.ts';
import { decidedByHand } from '../../store/identity-reasons.ts';
import { articleSpan, countArticles } from '../../store/queries/articles.ts';
import { countFiles } from '../../store/queries/records.ts';
import { redirectTarget } from '../../store/queries/redirects.ts';
import { changes, topicChanges } from '../../store/queries/report.ts';
import { reportedDiagnostics } from '../../store/records.ts';
import type { PageRef } from '../page.ts';
import {
  DATA_PAGE,
  DOWNLOADS,
  type Download,
  downloadFile,
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

export interface ReportLine {
  readonly diagnostic: Diagnostic;
  /** Other files of which the same is to be said. */
  readonly more: number;
}

/** What each download holds, by the name under which the interface's strings describe it. */
const HOLDS: Readonly<Record<Download, string>> = {
  'articles.ndjson': 'records',
  'quotes.csv': 'quotes',
  'figures.csv': 'figures',
  'dates.csv': 'dates',
  'people.csv': 'people',
  'identities.ndjson': 'identities',
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
    files: DOWNLOADS.map((name) => ({ name, what: HOLDS[name], ...placeOf(context, name) })),
    dictionary: dataDictionary(),
    articles: countOf(context, countArticles),
    sources: countOf(context, countFiles),
    report: reportOf(reportedDiagnostics(context.store)),
  };
}

/** A folder may hold a thousand pictures beside its articles: they are one line. */
function reportOf(diagnostics: readonly Diagnostic[]): ReportLine[] {
  const isUnread = ({ code }: Diagnostic): boolean => code === 'unknown-format';
  const unread = groupDiagnostics(diagnostics.filter(isUnread));
  return [
    ...diagnostics.filter((one) => !isUnread(one)).map((diagnostic) => ({ diagnostic, more: 0 })),
    ...unread.map(({ example, count }) => ({ diagnostic: example, more: count - 1 })),
  ];
}

/** Where a download is, whole or in shards. */
function placeOf(
  context: ArchiveContext,
  name: Download,
): Pick<DataPageView['files'][number], 'href' | 'bytes' | 'shards'> {
  const isSharded = SHARDED.some((one) => one === name) && isDataMonthly(context);
  const folder = isSharded ? shardFolder(name as Sharded) : DATA_PAGE;
  const sizes = downloadSizes(context.store, folder);
  if (!isSharded) return { href: context.href(downloadFile(name)), bytes: sizes.get(name) ?? 0, shards: [] };
  return {
    href: null,
    bytes: [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0),
    shards: [...sizes.keys()].map((file) => ({ text: file, href: context.href(folder + file) })),
  };
}

/** The archive as a data set (schema.org). */
function dataset(context: ArchiveContext): object {
  const { config, store, url } = context;
  const monthly = isDataMonthly(context);
  const { first, last } = store.allOnce(articleSpan)[0]!;
  const day = (time: string | null): string | undefined => time?.slice(0, 10);
  const formats: Readonly<Record<string, string>> = {
    ndjson: 'application/x-ndjson',
    csv: 'text/csv',
    json: 'application/schema+json',
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: config.title,
    description: config.description ?? config.title,
    url: url(DATA_PAGE),
    ...(config.publisher ? { publisher: { '@type': 'Organization', name: config.publisher } } : {}),
    ...(first ? { temporalCoverage: `${day(first)}/${day(last)}` } : {}),
    distribution: DOWNLOADS.map((name) => ({
      '@type': 'DataDownload',
      name,
      // Of many files the page that lists them.
      contentUrl: url(monthly && SHARDED.some((one) => one === name) ? DATA_PAGE : downloadFile(name)),
      encodingFormat: formats[name.split('.').at(-1)!] ?? 'text/plain',
    })),
  };
}

export interface ChangesView extends PageView {
  readonly changes: readonly { readonly article: Link; readonly change: Change }[];
  /** Topics that were renamed, hidden, merged, or given words. */
  readonly topics: readonly TopicChange[];
  /** Identities that the authority file joined, kept apart or renamed. */
  readonly identities: readonly { readonly entity: Link; readonly reasons: readonly IdentityReason[] }[];
}

export function changesView(context: ArchiveContext, ref: PageRef): ChangesView {
  return {
    ...pageView(context, ref, { title: 'changes', description: context.config.title }),
    changes: context.store.all(changes).map(({ change, title, path }) => ({
      change: JSON.parse(change) as Change,
      article: { text: title, href: context.href(path) },
    })),
    topics: context.store.all(topicChanges).map(({ change }) => JSON.parse(change) as TopicChange),
    identities: decidedByHand(context.store).map(({ name, path, reasons }) => ({
      entity: { text: name, href: context.href(path) },
      reasons,
    })),
  };
}

/** An address that was given up. */
export interface RedirectView extends PageView {
  readonly target: string;
}

export function redirectView(context: ArchiveContext, ref: PageRef): RedirectView {
  const { target } = context.store.one(redirectTarget, { path: ref.key })!;
  return {
    ...pageView(context, ref, { title: context.config.title, description: context.config.title }),
    canonical: context.url(target),
    target: context.href(target),
  };
}

/** Not-found: a page whose content is in its template. */
export const plainView = (context: ArchiveContext, ref: PageRef): PageView =>
  pageView(context, ref, { title: ref.type, description: context.config.title });
