import type { PageRef } from '../../model/page.ts';
import { command, query } from '../query.ts';
import { AT_PLACES, type HashPlaces, type PlaceCount } from './rows.ts';

/** What became of a page since the site was published: it goes, it is new, or it stands. */
const [GONE, NEW, STANDS] = [0, 1, 2];
/** In the words of the index of those. */
const IS_CHANGED = `state < ${STANDS}`;

/** A page of the plan as the store keeps it. */
export interface PageRow extends PageRef {
  /** What has it in the plan (`subjectOf`). */
  readonly subject: string;
  /** `hashPlace` of its path. */
  readonly place: number;
}

const REF = 'SELECT type, key, number, path';
/** The page plan: what there is of a subject. */
export const pagesOfSubject = query<PageRef & { readonly isNew: number }, { subject: string }>(
  'planned pages of a subject',
  `${REF}, state = ${NEW} AS isNew FROM pages WHERE subject = $subject AND state > ${GONE} ORDER BY path`,
);
export const pageAt = query<PageRef, { path: string }>(
  'planned page at an address',
  `${REF} FROM pages WHERE path = $path AND state > ${GONE}`,
);
/** A build of all pages. */
export const allPages = query<PageRef>(
  'planned pages',
  `${REF} FROM pages WHERE state > ${GONE} ORDER BY subject, path`,
);
export const pagesOfType = query<PageRef, { type: PageRef['type'] }>(
  'planned pages of a type',
  `${REF} FROM pages WHERE type = $type AND state > ${GONE} ORDER BY path`,
);
export const countPages = query<{ readonly type: PageRef['type']; readonly count: number }>(
  'count planned pages',
  `SELECT type, count(*) AS count FROM pages WHERE state > ${GONE} GROUP BY type`,
);
export const forgetPages = command('forget planned pages', 'DELETE FROM pages');
export const putPage = command<PageRow>(
  'put planned page',
  `INSERT OR REPLACE INTO pages (path, type, key, number, subject, place, state)
   VALUES ($path, $type, $key, $number, $subject, $place, ${NEW})`,
);
/** The site in the making has it no more. */
export const unplanPage = command<{ path: string }>(
  'unplan page',
  `UPDATE pages SET state = ${GONE} WHERE path = $path`,
);
/** Pages that go. */
export const gonePages = query<Pick<PageRef, 'type' | 'path'> & { readonly subject: string }>(
  'pages that go',
  `SELECT type, path, subject FROM pages WHERE ${IS_CHANGED} AND state = ${GONE}`,
);
/** The published site becomes the planned one. */
export const settlePages = [
  command('settle gone pages', `DELETE FROM pages WHERE ${IS_CHANGED} AND state = ${GONE}`),
  command('settle new pages', `UPDATE pages SET state = ${STANDS} WHERE ${IS_CHANGED}`),
] as const;

// The sitemaps: a quote by itself is found in its article.
const TO_BE_FOUND = `state > ${GONE} AND type NOT IN ('redirect', 'embed', 'not-found')`;
export const countsInSitemap = query<PlaceCount>(
  'counts of pages by place',
  `SELECT place, count(*) AS count FROM pages WHERE ${TO_BE_FOUND} GROUP BY place`,
);
export const pagesInSitemap = query<{ readonly path: string }, HashPlaces>(
  'pages of a sitemap',
  `SELECT path FROM pages WHERE ${AT_PLACES} AND ${TO_BE_FOUND} ORDER BY place, path`,
);
/** Where pages came or went since the site was published. */
export const changedPlaces = query<{ readonly place: number }>(
  'places of changed pages',
  `SELECT DISTINCT place FROM pages WHERE ${IS_CHANGED}`,
);
