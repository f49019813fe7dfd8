import { type CslName, cslName } from '../text/person-name/csl-name.ts';
import type { Citation } from './citation.ts';
import { noteOf } from './notes.ts';

/** An item of CSL-JSON (Citation Style Language 1.0.2, `csl-data.json`), as far as it is used here. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper';
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly 'container-title'?: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly language?: string;
  readonly archive: string;
  readonly URL: string;
  readonly note: string;
}

export function toCsl(citation: Citation): CslItem {
  const { key, title, authors, outlet, published, language, archive, url } = citation;
  return {
    id: key,
    type: 'article-newspaper',
    title,
    ...(authors.length > 0 ? { author: authors.map(cslName) } : {}),
    ...(outlet === null ? {} : { 'container-title': outlet }),
    ...(published === null ? {} : { issued: { 'date-parts': [published.split('-').map(Number)] } }),
    ...(language === null ? {} : { language }),
    archive,
    URL: url,
    note: noteOf(citation),
  };
}
