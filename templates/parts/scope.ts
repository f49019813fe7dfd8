import { type EntityView, fill, type HomeView, type PageView } from 'cuttings/theme';
import { countedByKind } from './statements.ts';
import { counted, day, stringsOf } from './text.ts';

/** How much the archive holds, and from when. */
export function scopeOf(view: HomeView): string {
  const t = stringsOf(view);
  const { counts, span } = view;
  const said = countedByKind(view, counts.statements);
  return scope(view, [counted(view, t.articles, counts.articles), ...said], span?.first, span?.last);
}

/** How often and when somebody is quoted and named. */
export function entityScope(view: EntityView): string {
  const t = stringsOf(view);
  const { said, mentions, articles, firstSeen, lastSeen } = view.entity;
  const named = [counted(view, t.mentions, mentions), counted(view, t.articles, articles)];
  return scope(view, [...countedByKind(view, said), ...named], firstSeen, lastSeen);
}

type Day = string | null | undefined;

function scope(view: PageView, counts: readonly string[], from: Day, to: Day): string {
  const t = stringsOf(view);
  if (!from || !to) return `${counts.join(', ')}.`;
  const [first, last] = [day(view, from), day(view, to)];
  return `${counts.join(', ')}. ${first === last ? fill(t.seenOnce, { first }) : fill(t.seen, { first, last })}`;
}
