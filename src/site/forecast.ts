import type { HOSTS as HOST_NAMES } from '../config/archive-config.ts';
import { CuttingsError } from '../model/cuttings-error.ts';
import { OFTEN_QUOTED, WELL_KNOWN } from '../model/often-quoted.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import { isDataMonthly, picturesOf } from '../store/archive-size.ts';
import { articleMonths } from '../store/queries/articles.ts';
import { type Weights, weights } from '../store/queries/report.ts';
import type { PageRef, PageType } from './page.ts';
import { planPages } from './plan.ts';
import { SHARDED } from './routes.ts';

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

/** Bytes of a page, on average of the example archive and of archives made by `bench/scale`; an article's go with its record. */
const PAGE: Readonly<Partial<Record<PageType, number>>> = {
  article: 6_000,
  finds: 60_000,
  person: 9_500,
  entity: 5_700,
  topic: 22_000,
  articles: 20_000,
  quotes: 30_000,
  figures: 45_000,
  dates: 15_000,
};
const OTHER_PAGE = 15_000;
/** Bytes for each byte of a record: its article's page, its part of the search; the tables of its finds; both compressed. */
const PER_RECORD = { page: 1.15, search: 0.3, tables: 0.95, compressed: 0.3 } as const;
/** Bytes of a file beside a page. */
const BESIDE = { json: 5_000, feed: 6_000, table: 3_300, card: 20_000 } as const;
/** Files and bytes of the site that stand once. */
const FIXED = { files: 40, bytes: 400_000 } as const;
/** Files of the search, for each article. */
const SEARCH_FILES = 0.2;

/** Files and bytes of the site from the page plan and the archive's counts. */
export function forecast(context: ArchiveContext, plan: readonly PageRef[]): Forecast {
  const counts = context.store.allOnce(weights, { often: OFTEN_QUOTED, wellKnown: WELL_KNOWN })[0]!;
  const pages = plan.reduce((sum, { type }) => sum + (PAGE[type] ?? OTHER_PAGE), 0);
  const beside = besidePages(context, plan, counts);
  const monthly = isDataMonthly(context);
  const months = context.store.allOnce(articleMonths).length + 1;
  const records = counts.bytes ?? 0;
  const files =
    plan.length +
    Object.values(beside).reduce((sum, n) => sum + n, 0) +
    (monthly ? SHARDED.length * months : counts.articles) +
    Math.ceil(SEARCH_FILES * counts.articles) +
    FIXED.files;
  const data = monthly ? PER_RECORD.compressed : 2 + PER_RECORD.tables;
  const bytes =
    pages +
    (PER_RECORD.page + PER_RECORD.search + data) * records +
    Object.entries(beside).reduce((sum, [kind, n]) => sum + n * BESIDE[kind as keyof typeof BESIDE], 0) +
    FIXED.bytes;
  const names = (wanted: boolean): string[] =>
    Object.values(HOSTS)
      .filter((host) => takes(host, { files, bytes }) === wanted)
      .map(({ name }) => name);
  return { files, bytes, fits: names(true), exceeds: names(false) };
}

/** Files of each kind that stand beside pages. */
function besidePages(
  context: ArchiveContext,
  plan: readonly PageRef[],
  { articles, topics, quoted, speakers }: Weights,
): Record<keyof typeof BESIDE, number> {
  const cards = { none: 0, people: speakers + 1, all: articles + speakers + 1 };
  return {
    json: plan.filter(({ type }) => type === 'person' || type === 'topic').length,
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
  let { config } = context;
  for (const change of LIGHTER) {
    const leaveOut = [...new Set([...config.leaveOut, ...(change.leaveOut ?? [])])];
    const before = JSON.stringify(config);
    config = { ...config, ...change, leaveOut };
    if (JSON.stringify(config) === before) continue;
    for (const key of Object.keys(change) as (keyof typeof change)[])
      if (JSON.stringify(config[key]) !== JSON.stringify(context.config[key]))
        changed.set(key, key === 'leaveOut' ? `[${leaveOut.join(', ')}]` : String(config[key]));
    const lighter = { ...context, config };
    if (takes(host, forecast(lighter, [...planPages(lighter)])))
      return [...changed].map(([key, value]) => `${key}: ${value}`);
  }
  return null;
}

const whole = (value: number): string => Math.ceil(value).toLocaleString('en');
