import type { HOSTS as HOST_NAMES } from '../config/archive-config.ts';
import { CuttingsError } from '../model/cuttings-error.ts';
import type { PageRef, PageType } from '../model/page.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import {
  isDataMonthly,
  oftenQuotedFrom,
  openDataOf,
  picturesOf,
  wellKnownFrom,
} from '../store/archive-size.ts';
import { articleMonths } from '../store/queries/articles.ts';
import { type Weights, weights } from '../store/queries/report.ts';
import { planPages } from './plan.ts';
import { BY_MONTH, BY_NAME } from './routes.ts';

/** A static host's limits for one site. */
interface Host {
  readonly name: string;
  readonly files?: number;
  readonly bytes?: number;
}

/** As their documentation has them in 2025: Cloudflare Pages (free), GitHub Pages, Netlify (files in one folder). */
const HOSTS: Readonly<Record<(typeof HOST_NAMES)[number], Host>> = {
  'cloudflare-pages': { name: 'Cloudflare Pages', files: 20_000 },
  'github-pages': { name: 'GitHub Pages', bytes: 1e9 },
  netlify: { name: 'Netlify', files: 54_000 },
};

/** What a build will write, told before it writes. */
export interface Forecast {
  readonly files: number;
  readonly bytes: number;
  readonly fits: readonly string[];
  readonly exceeds: readonly string[];
}

/**
 * Bytes for each byte of a record: pages, that is the article's own and its lines in lists; JSON of lists; its part of the
 * search; its data, and those in the formats of other programs. Measured on archives made by `bench/scale` and on the example archive.
 */
const PER_RECORD = {
  pages: 3.6,
  lists: 0.6,
  search: 0.28,
  whole: 3.07,
  monthly: 0.41,
  sqlite: 3,
  parquet: 0.6,
  annotations: 3.7,
  tei: 0.6,
} as const;
/** Files beside each article. */
const PER_ARTICLE = { sqlite: 0, parquet: 0, annotations: 2, tei: 1 } as const;
/** Bytes of what stands around the content of a page, and of the charts of a topic. */
const PAGE = 4_500;
const TOPIC = 12_000;
/** Bytes of a file beside a page; JSON goes with the records. */
const BESIDE = { json: 0, oembed: 700, feed: 6_500, table: 3_900, card: 20_000 } as const;
/** Files and bytes of the site that stand once. */
const FIXED = { files: 55, bytes: 310_000 } as const;
/** Lines of a shard of who is named, on average. */
const NAMES_IN_SHARD = 375;
/** Files of the search, for each article. */
const SEARCH_FILES = 0.2;

/** Pages of the plan by type. */
export type PageCounts = ReadonlyMap<PageType, number>;

/** Files and bytes of the site from the page plan and the archive's counts. */
export function forecast(context: ArchiveContext, pages: PageCounts): Forecast {
  const counts = context.store.allOnce(weights, {
    often: oftenQuotedFrom(context),
    wellKnown: wellKnownFrom(context),
  })[0]!;
  const planned = [...pages.values()].reduce((sum, count) => sum + count, 0);
  const beside = besidePages(context, pages, counts);
  const monthly = isDataMonthly(context);
  const formats = openDataOf(context);
  const months = context.store.allOnce(articleMonths).length + 1;
  const files =
    planned +
    Object.values(beside).reduce((sum, n) => sum + n, 0) +
    (monthly
      ? BY_MONTH.length * months + BY_NAME.length * Math.ceil(counts.named / NAMES_IN_SHARD)
      : counts.articles) +
    formats.reduce((sum, format) => sum + PER_ARTICLE[format], 0) * counts.articles +
    Math.ceil(SEARCH_FILES * counts.articles) +
    FIXED.files;
  const perRecord =
    PER_RECORD.pages +
    PER_RECORD.lists +
    PER_RECORD.search +
    (monthly ? PER_RECORD.monthly : PER_RECORD.whole) +
    formats.reduce((sum, format) => sum + PER_RECORD[format], 0);
  const bytes =
    PAGE * planned +
    TOPIC * counts.topics +
    perRecord * (counts.bytes ?? 0) +
    Object.entries(beside).reduce((sum, [kind, n]) => sum + n * BESIDE[kind as keyof typeof BESIDE], 0) +
    FIXED.bytes;
  const names = (wanted: boolean): string[] =>
    Object.values(HOSTS)
      .filter((host) => takes(host, { files, bytes }) === wanted)
      .map(({ name }) => name);
  return { files, bytes, fits: names(true), exceeds: names(false) };
}

/** @internal */
export function countedPages(plan: Iterable<PageRef>): PageCounts {
  const counts = new Map<PageType, number>();
  for (const { type } of plan) counts.set(type, (counts.get(type) ?? 0) + 1);
  return counts;
}

/** Files of each kind that stand beside pages. */
function besidePages(
  context: ArchiveContext,
  pages: PageCounts,
  { articles, topics, quoted, speakers }: Weights,
): Record<keyof typeof BESIDE, number> {
  const [oembed = 0, people = 0, withTopics = 0] = (['embed', 'person', 'topic'] as const).map((type) =>
    pages.get(type),
  );
  const cards = { none: 0, people: speakers + oembed + 1, all: articles + speakers + oembed + 1 };
  return {
    oembed,
    json: people + withTopics,
    feed: topics + quoted,
    table: quoted,
    card: cards[picturesOf(context)],
  };
}

const takes = (host: Host, { files, bytes }: Pick<Forecast, 'files' | 'bytes'>): boolean =>
  files <= (host.files ?? Number.POSITIVE_INFINITY) && bytes <= (host.bytes ?? Number.POSITIVE_INFINITY);

/** What makes a site lighter, that which a reader misses least first; each is tried with those before it. */
const LIGHTER: readonly Partial<ArchiveContext['config']>[] = [
  { openGraphImages: 'none' },
  { openData: [] },
  { data: 'monthly' },
  { leaveOut: ['places'] },
  { leaveOut: ['organisations'] },
  { leaveOut: ['dates'] },
];

/** Throws where the host that `archive.yml` names does not take the site, with the settings that would do. */
export function assertHosted(context: ArchiveContext, { files, bytes }: Forecast): void {
  const { host: key } = context.config;
  const host = key && HOSTS[key];
  if (!host || takes(host, { files, bytes })) return;
  const limit = host.files
    ? `about ${whole(files)} files, and ${host.name} takes ${whole(host.files)}`
    : `about ${whole(bytes / 1e6)} MB, and ${host.name} takes ${whole(host.bytes! / 1e6)}`;
  const settings = enoughFor(context, host);
  throw new CuttingsError({
    code: 'too-much-for-host',
    message: `The site would have ${limit}. Nothing was written.`,
    hint: settings
      ? `Set in archive.yml: ${settings.join('; ')}.`
      : 'No setting makes it small enough: name another host in archive.yml, or raise thresholds.personArticles.',
    place: { path: 'archive.yml' },
  });
}

/** The first settings, of those that make lighter, that are enough; null where all together are not. */
function enoughFor(context: ArchiveContext, host: Host): string[] | null {
  const changed = new Map<string, string>();
  // As it is in force: what the size of the archive decides already is no advice.
  const given = {
    ...context.config,
    openGraphImages: picturesOf(context),
    openData: openDataOf(context),
    data: isDataMonthly(context) ? ('monthly' as const) : ('whole' as const),
  };
  let config: ArchiveContext['config'] = given;
  for (const change of LIGHTER) {
    const leaveOut = [...new Set([...config.leaveOut, ...(change.leaveOut ?? [])])];
    const before = JSON.stringify(config);
    config = { ...config, ...change, leaveOut };
    if (JSON.stringify(config) === before) continue;
    for (const key of Object.keys(change) as (keyof typeof change)[])
      if (JSON.stringify(config[key]) !== JSON.stringify(given[key])) changed.set(key, yamlOf(config[key]));
    const lighter = { ...context, config };
    if (takes(host, forecast(lighter, countedPages(planPages(lighter)))))
      return [...changed].map(([key, value]) => `${key}: ${value}`);
  }
  return null;
}

const yamlOf = (value: unknown): string => (Array.isArray(value) ? `[${value.join(', ')}]` : String(value));

const whole = (value: number): string => Math.ceil(value).toLocaleString('en');
