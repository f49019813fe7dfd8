import type { ArchiveContext } from '../../store/archive-context.ts';
import type { PageRef } from '../page.ts';
import { type PageView, pageView } from './view.ts';

/** What articles are narrowed by, with the values to offer and how many articles have each. */
export interface Facet {
  readonly name: 'has' | 'year' | 'person' | 'topic' | 'source';
  readonly values: readonly { readonly value: string; readonly count: number }[];
}

export interface SearchView extends PageView {
  readonly facets: readonly Facet[];
}

/** As `search/searched-articles.ts` gives them to the index: one row per article and value. */
const VALUES: Readonly<Record<Facet['name'], string>> = {
  has: `SELECT DISTINCT 'quotes' AS value, article FROM quotes UNION ALL SELECT 'figures', id FROM articles WHERE figures > 0`,
  year: `SELECT coalesce(year, 'undated') AS value, id AS article FROM articles`,
  person: `SELECT DISTINCT e.name AS value, m.article FROM mentions m JOIN entities e ON e.id = m.entity WHERE e.type = 'person'`,
  topic: `SELECT DISTINCT t.label AS value, x.article FROM article_topics x JOIN topics t ON t.id = x.topic WHERE x.direct`,
  source: `SELECT publisher AS value, id AS article FROM articles WHERE publisher <> ''`,
};

/** As many as `public/assets/search/facets.js` offers. */
const OFFERED = 12;

/**
 * The search page with its facets drawn as they are before anything is asked: the index, which tells the same, is
 * loaded when somebody searches.
 */
export function searchView(context: ArchiveContext, ref: PageRef): SearchView {
  const facets = (Object.keys(VALUES) as Facet['name'][]).map((name) => ({
    name,
    values: context.store.all<{ value: string; count: number }>(
      `SELECT value, count(*) AS count FROM (${VALUES[name]}) GROUP BY value
       ORDER BY ${name === 'year' ? 'value DESC' : 'count DESC, value'} LIMIT ${OFFERED}`,
    ),
  }));
  return {
    ...pageView(context, ref, { title: ref.type, description: context.config.title }),
    // A facet of one value tells nothing apart.
    facets: facets.filter(({ values }) => values.length > 1),
  };
}
