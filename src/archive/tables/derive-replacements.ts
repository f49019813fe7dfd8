import type { Store } from '../../store/open.ts';
import {
  articlesCalled,
  articlesReplacing,
  formsOfArticle,
  leadingBack,
  links,
  replacements,
} from '../../store/queries/links.ts';
import { standingRows, syncBothWays, syncRows } from '../../store/row-set.ts';
import type { Said } from './said.ts';

/**
 * Links an article to those that it replaces, and those to it: what it says so of, and what is nearly its text, stands at
 * its address and was published, or captured, before. Both may come in any order, so that those are looked at again that
 * name this one.
 */
export function deriveReplacements(store: Store, article: string, said: Said | undefined): void {
  syncRows(
    store,
    replacements,
    { article },
    (said?.replaces ?? []).map((one) => ({ article, named: one })),
  );
  const names = said ? [article, said.source.path, said.source.url, said.title] : [article];
  const replacing = names.flatMap((name) => (name ? store.all(articlesReplacing, { named: name }) : []));
  const forms = store.all(formsOfArticle, { article });
  const standing = standingRows(store, links, { article, kind: 'replaced' });
  const all = [...replacing, ...forms, ...standing.map(({ other }) => ({ article: other })), { article }];
  for (const one of new Set(all.map((it) => it.article))) linkReplaced(store, one);
}

function linkReplaced(store: Store, article: string): void {
  const named = standingRows(store, replacements, { article }).flatMap((row) =>
    store.all(articlesCalled, { named: row.named }),
  );
  const others = new Set([...named.map((one) => one.article), ...earlierForms(store, article)]);
  others.delete(article);
  syncBothWays(
    store,
    links,
    { article, kind: 'replaces' },
    [...others].map((other) => ({ article, other, kind: 'replaces', score: 1, reason: 'null' })),
    leadingBack('replaced'),
  );
}

/** What is nearly the same text and was there before. */
function earlierForms(store: Store, article: string): string[] {
  const forms = store.all(formsOfArticle, { article });
  const own = forms.find((form) => form.article === article);
  if (forms.length < 2 || !own) return [];
  const alike = new Set(standingRows(store, links, { article, kind: 'duplicate' }).map(({ other }) => other));
  const isBefore = ({ day, captured }: (typeof forms)[number]): boolean =>
    day !== own.day
      ? day !== null && own.day !== null && day < own.day
      : captured !== null && own.captured !== null && captured < own.captured;
  return forms.filter((form) => alike.has(form.article) && isBefore(form)).map((form) => form.article);
}
