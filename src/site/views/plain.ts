import type { Diagnostic } from '../../model/diagnostic.ts';
import type { ArchiveContext } from '../../store/archive-context.ts';
import type { PageRef } from '../page.ts';
import { type PageView, pageView } from './view.ts';

export interface DataPageView extends PageView {
  readonly files: readonly { readonly name: string; readonly href: string; readonly what: string }[];
  readonly articles: number;
  /** Every file that was doubted or skipped, and why. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Where the downloads stand; `export/` writes them. */
export const DOWNLOADS = [
  { name: 'articles.ndjson', what: 'records' },
  { name: 'quotes.csv', what: 'quotes' },
  { name: 'figures.csv', what: 'figures' },
  { name: 'dates.csv', what: 'dates' },
  { name: 'people.csv', what: 'people' },
  { name: 'schema.json', what: 'schema' },
] as const;

export function dataView(context: ArchiveContext, ref: PageRef): DataPageView {
  const diagnostics = context.store.all<{ diagnostic: string }>(
    'SELECT diagnostic FROM diagnostics ORDER BY seq',
  );
  return {
    ...pageView(context, ref, { title: 'data', description: context.config.title }),
    files: DOWNLOADS.map(({ name, what }) => ({ name, what, href: context.href(`data/${name}`) })),
    articles: context.store.one<{ n: number }>('SELECT count(*) AS n FROM articles')?.n ?? 0,
    diagnostics: diagnostics.map(({ diagnostic }) => JSON.parse(diagnostic) as Diagnostic),
  };
}

export interface ChangesView extends PageView {
  readonly changes: readonly { readonly kind: string; readonly text: string }[];
}

export function changesView(context: ArchiveContext, ref: PageRef): ChangesView {
  return {
    ...pageView(context, ref, { title: 'changes', description: context.config.title }),
    changes: context.store.all('SELECT kind, text FROM changes ORDER BY seq'),
  };
}

/** Search, method and not-found: pages whose content is in their templates. */
export const plainView = (context: ArchiveContext, ref: PageRef): PageView =>
  pageView(context, ref, { title: ref.type, description: context.config.title });
