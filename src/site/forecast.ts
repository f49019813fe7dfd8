import { OFTEN_QUOTED, WELL_KNOWN } from '../model/often-quoted.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import { weights } from '../store/queries/report.ts';
import type { PageRef } from './page.ts';

/** A static host's limits for one site. */
export interface Host {
  readonly name: string;
  readonly files?: number;
  readonly bytes?: number;
}

/** As their documentation has them in 2025: Cloudflare Pages (free), GitHub Pages, Netlify (files in one folder). */
const HOSTS: readonly Host[] = [
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
 * Bytes written for each byte of a record (page, JSON form, citations, tables) and for each page of other kinds.
 * Measured on the example archive and on 840 articles of news; both come out within a fifth.
 */
const PER = {
  record: 5,
  entity: 17_500,
  topic: 29_000,
  find: 1_300,
  article: 8_000,
  card: 20_000,
} as const;
/** Files of the site that stand once, and those of the search that it does not owe to articles. */
const FIXED_FILES = 60;

/** Beside a page: its JSON form and its share of the search; its JSON form and a feed; a feed and a table. */
const PER_ARTICLE = 1.2;
const PER_TOPIC = 2;
const PER_QUOTED = 2;

/** Files and bytes of the site from the page plan and the archive's counts. */
export function forecast({ store, config }: ArchiveContext, plan: readonly PageRef[]): Forecast {
  const counts = store.one(weights, { often: OFTEN_QUOTED, wellKnown: WELL_KNOWN })!;
  const { articles, entities, topics, finds } = counts;
  const cards = config.openGraphImages ? articles + counts.speakers + 1 : 0;
  const files = Math.round(
    plan.length +
      PER_ARTICLE * articles +
      PER_TOPIC * topics +
      counts.people +
      PER_QUOTED * counts.quoted +
      cards +
      FIXED_FILES,
  );
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
