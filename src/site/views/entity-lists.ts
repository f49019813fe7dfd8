import type { IdentityKey } from '../../model/ids.ts';
import type { ArchiveContext } from '../../store/archive-context.ts';
import { recentSlice } from '../../store/list-pages.ts';
import { entityCard, mentionDays, mentionMonths } from '../../store/queries/entities.ts';
import { saidDays, saidMonths, statementsOf } from '../../store/queries/quotes.ts';
import { type PeriodCount, type Slice, UNDATED } from '../../store/queries/rows.ts';
import { given } from '../../store/query.ts';
import {
  countsAt,
  type PeriodsOf,
  periodsBy,
  type TimeList,
  timeList,
  type WholeList,
} from '../time-lists.ts';

/** The lists that stand on the same pages of an entity, each in the order of time: what it says, by kind, and who names it. */
export const ENTITY_LISTS = ['direct', 'mixed', 'indirect', 'articles'] as const;
export type EntityList = (typeof ENTITY_LISTS)[number];

/** The lists of an entity as one: of each time as many as the longest has, by which all are cut. */
export function wholeEntity(context: ArchiveContext, entity: IdentityKey): WholeList {
  const lengths = lengthsOf(context, entity);
  const periodsOf: PeriodsOf = (month) => {
    const most = new Map<string, number>();
    for (const list of ENTITY_LISTS)
      for (const { period, count } of periodsOfList(context, entity, list)(month))
        most.set(period, Math.max(count, most.get(period) ?? 0));
    return [...most].map(([period, count]) => ({ period, count })).sort(latestFirst);
  };
  return { period: '', count: Math.max(...Object.values(lengths)), periodsOf };
}

const latestFirst = (a: PeriodCount, b: PeriodCount): number =>
  Number(a.period === UNDATED) - Number(b.period === UNDATED) || (a.period < b.period ? 1 : -1);

/** How long each of them is. */
function lengthsOf({ store }: ArchiveContext, entity: IdentityKey): Readonly<Record<EntityList, number>> {
  const said = store.allOnce(statementsOf, { speaker: entity })[0]!;
  // One that is gone has no lists.
  return { ...said, articles: store.allOnce(entityCard, { entity })[0]?.articles ?? 0 };
}

function periodsOfList(context: ArchiveContext, entity: IdentityKey, list: EntityList): PeriodsOf {
  if (list === 'articles')
    return periodsBy(context, given(mentionMonths, { entity }), given(mentionDays, { entity }));
  const of = { speaker: entity, kind: list };
  return periodsBy(context, given(saidMonths, of), given(saidDays, of));
}

/** How much of one list is newer than a part of all of them, and how much is of it. */
export const ownPart = (
  context: ArchiveContext,
  entity: IdentityKey,
  list: EntityList,
  { period }: TimeList,
): Pick<TimeList, 'newer' | 'count'> =>
  period === ''
    ? { newer: 0, count: lengthsOf(context, entity)[list] }
    : countsAt(periodsOfList(context, entity, list), period);

/** What a page of an entity shows of one list: of what is cut, on its one page, as many as a page has. */
export function ownSlice(
  context: ArchiveContext,
  entity: IdentityKey,
  list: EntityList,
  { part, number }: { readonly part: TimeList; readonly number: number },
): Slice {
  const { newer, count } = ownPart(context, entity, list, part);
  const { pageSize } = context.config.thresholds;
  if (part.parts.length > 0) return { offset: newer, limit: Math.min(count, pageSize) };
  const { offset, limit } = recentSlice(context, number, count);
  return { offset: newer + offset, limit };
}

export const entityPart = (context: ArchiveContext, entity: IdentityKey, period: string): TimeList =>
  timeList(context, wholeEntity(context, entity), period);
