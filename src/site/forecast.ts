import type { ArchiveContext } from '../store/archive-context.ts';
import type { PageRef } from './page.ts';

/** A static host's limits for one site. */
export interface Host {
  readonly name: string;
  readonly files?: number;
  readonly bytes?: number;
}

/** As their documentation has them in 2025: Cloudflare Pages (free), GitHub Pages, Netlify (files in one folder). */
export const HOSTS: readonly Host[] = [
  { name: 'Cloudflare Pages', files: 20_000 },
  { name: 'GitHub Pages', bytes: 1e9 },
  { name: 'Netlify', files: 54_000 },
];

/** What a build will write, told before it writes. */
export interface Forecast {
  readonly files: number;
  readonly bytes: number;
  readonly fits: readonly string[];
  readonly exceeds: readonly string[];
}

/**
 * Bytes written for each byte of a record (page, twin, citations, tables) and for each page of other kinds.
 * Measured on the example archive and on 840 articles of news; both come out within a fifth.
 */
const PER = { record: 11, entity: 17_000, topic: 28_000, find: 1_500, article: 6_000, card: 22_000 } as const;
/** Files of the site that stand once, and those of the search that it does not owe to articles. */
const FIXED_FILES = 45;

/** Files and bytes of the site from the page plan and the archive's counts. */
export function forecast({ store, config }: ArchiveContext, plan: readonly PageRef[]): Forecast {
  const counts = store.one<
    Record<'articles' | 'bytes' | 'finds' | 'entities' | 'quoted' | 'topics' | 'speakers', number>
  >(
    `SELECT (SELECT count(*) FROM articles) AS articles, (SELECT sum(length(record)) FROM kept) AS bytes,
       (SELECT sum(quotes + figures) FROM articles) AS finds,
       (SELECT count(*) FROM entities WHERE listed) AS entities,
       (SELECT count(*) FROM entities WHERE listed AND quotes > 0) AS quoted, (SELECT count(*) FROM topics) AS topics,
       (SELECT count(*) FROM entities WHERE listed AND type = 'person' AND EXISTS
         (SELECT 1 FROM quotes WHERE speaker = entities.id AND kind <> 'indirect')) AS speakers`,
  )!;
  const { articles, entities, quoted, topics, finds } = counts;
  const cards = config.openGraphImages ? articles + counts.speakers + 1 : 0;
  // An article: its twin, three files of citations, its part of the search. An entity: its twin, two feeds, a table.
  const files = plan.length + 5 * articles + entities + 3 * quoted + 3 * topics + cards + FIXED_FILES;
  const bytes =
    PER.record * counts.bytes +
    PER.entity * entities +
    PER.topic * topics +
    PER.find * finds +
    PER.article * articles +
    PER.card * cards;
  const takes = (host: Host): boolean =>
    files <= (host.files ?? Number.POSITIVE_INFINITY) && bytes <= (host.bytes ?? Number.POSITIVE_INFINITY);
  const names = (wanted: boolean): string[] =>
    HOSTS.filter((host) => takes(host) === wanted).map(({ name }) => name);
  return { files, bytes, fits: names(true), exceeds: names(false) };
}
