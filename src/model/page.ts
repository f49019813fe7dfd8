import type { IdentityKey } from './ids.ts';

/** The page types of the site; each has a view in `views/` and a template in `templates/pages/`. */
export const PAGE_TYPES = [
  'home',
  'article',
  'finds',
  'articles',
  'person',
  'entity',
  'said',
  'register',
  'map',
  'topic',
  'topics',
  'quotes',
  'embed',
  'figures',
  'dates',
  'source',
  'sources',
  'search',
  'compare',
  'data',
  'about',
  'changes',
  'not-found',
  'redirect',
] as const;
export type PageType = (typeof PAGE_TYPES)[number];

/** One page to be made: enough to build its view from the store. */
export interface PageRef {
  readonly type: PageType;
  /** What the page is about: an article's id, an entity's id, a month… Empty where there is only one such page. */
  readonly key: string;
  /** Of a list cut into several pages: 0 is the first (`views/paging.ts`). */
  readonly number: number;
  /** Relative to the site's base, without a leading slash: `people/m/`, `404.html`. */
  readonly path: string;
}

/** What somebody says on a topic, or in a year: what such a page is about. */
export interface SaidPart {
  readonly speaker: IdentityKey;
  /** One of the two is null. */
  readonly topic: string | null;
  readonly year: string | null;
}
/** The key of such a page; keys of identities have no spaces. */
export const keyOfSaid = (speaker: IdentityKey, part: { topic: string } | { year: string }): string =>
  'topic' in part ? `${speaker} on ${part.topic}` : `${speaker} in ${part.year}`;
export function partsOfSaid(key: string): SaidPart {
  const [, speaker, word, of] = /^(\S+) (on|in) (.*)$/s.exec(key)!;
  return {
    speaker: speaker as IdentityKey,
    topic: word === 'on' ? of! : null,
    year: word === 'in' ? of! : null,
  };
}

/** The quote that a page shows by itself: of which article, and its fragment there. */
export interface EmbedPart {
  readonly article: string;
  readonly anchor: string;
}
/** The key of such a page; fragments have no spaces. */
export const keyOfEmbed = ({ article, anchor }: EmbedPart): string => `${anchor} ${article}`;
export function partsOfEmbed(key: string): EmbedPart {
  const space = key.indexOf(' ');
  return { anchor: key.slice(0, space), article: key.slice(space + 1) };
}

/** The part of a list in the order of time that a page is of: whose list, and the period of it; empty of the whole. */
export interface PeriodPart {
  readonly of: string;
  readonly period: string;
}
/** The key of such a page: a line each, since a topic of somebody's own scheme may be called "2016 campaign". */
export const keyOfPeriod = ({ of, period }: PeriodPart): string => (period === '' ? of : `${period}\n${of}`);
export function partsOfPeriod(key: string): PeriodPart {
  const [, period = '', of = key] = /^(\d{4}(?:-\d\d){0,2}|undated)\n(.*)$/s.exec(key) ?? [];
  return { of, period };
}
