import { type EntityView, fill, type HomeView } from 'cuttings/theme';
import { counted, day, stringsOf } from './text.ts';

/** How much the archive holds, and from when. */
export function scopeOf(view: HomeView): string {
  const t = stringsOf(view);
  const { counts, span } = view;
  const values = {
    articles: counted(view, t.articles, counts.articles),
    quotes: counted(view, t.quotes, counts.quotes),
  };
  return span
    ? fill(t.scope, { ...values, first: day(view, span.first), last: day(view, span.last) })
    : fill(t.scopeUndated, values);
}

/** How often and when somebody is quoted and named. */
export function entityScope(view: EntityView): string {
  const t = stringsOf(view);
  const { quotes, mentions, articles, firstSeen, lastSeen } = view.entity;
  const counts = [
    ...(quotes > 0 ? [counted(view, t.quotes, quotes)] : []),
    counted(view, t.mentions, mentions),
    counted(view, t.articles, articles),
  ].join(', ');
  if (!firstSeen || !lastSeen) return `${counts}.`;
  const first = day(view, firstSeen);
  const last = day(view, lastSeen);
  return `${counts}. ${first === last ? fill(t.seenOnce, { first }) : fill(t.seen, { first, last })}`;
}
