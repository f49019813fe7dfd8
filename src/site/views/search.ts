import type { PageRef } from '../../model/page.ts';
import type { ArchiveContext } from '../../store/archive-context.ts';
import { countArticles } from '../../store/queries/articles.ts';
import { figureFamilies } from '../../store/queries/figures.ts';
import { FACETS, type FacetValue } from '../../store/queries/search.ts';
import { countOf } from './cards.ts';
import { type PageView, pageView } from './view.ts';

/** What articles, quotes and figures are narrowed by, with the values to offer and how many have each. */
export interface Facet {
  readonly name: keyof typeof FACETS;
  readonly values: readonly FacetValue[];
}

export interface SearchView extends PageView {
  readonly facets: readonly Facet[];
  /** How many are searched. */
  readonly articles: number;
  /** Every unit of figures, to be called by its name. */
  readonly units: readonly { readonly family: string; readonly kind: string; readonly unit: string | null }[];
}

/** As many as `public/assets/search/facets.js` offers. */
const OFFERED = 12;

/**
 * The search page with its facets drawn as they are before anything is asked: the index, which tells the same, is
 * loaded when somebody searches.
 */
export function searchView(context: ArchiveContext, ref: PageRef): SearchView {
  const facets = (Object.keys(FACETS) as Facet['name'][]).map((name) => ({
    name,
    values: context.store.all(FACETS[name], { limit: OFFERED }),
  }));
  return {
    ...pageView(context, ref, { title: ref.type, description: context.config.title }),
    // A facet of one value tells nothing apart.
    facets: facets.filter(({ values }) => values.length > 1),
    articles: countOf(context, countArticles),
    units: context.store.allOnce(figureFamilies),
  };
}
