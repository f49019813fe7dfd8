import type { EntityType } from '../model/annotations.ts';
import type { IdentityKey } from '../model/ids.ts';
import { keyOfPeriod, type PageRef, partsOfPeriod } from '../model/page.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import { olderPages } from '../store/list-pages.ts';
import {
  type ListName,
  listsOfArticle,
  namesBefore,
  PLACES_IN,
  type Rank,
  rankOfEntity,
  voicesBefore,
} from '../store/queries/affected.ts';
import { UNDATED } from '../store/queries/rows.ts';
import { REGISTER_OF } from './routes.ts';
import { listsAt, type TimeList, type WholeList } from './time-lists.ts';
import { wholeYear } from './views/dates.ts';
import { type EntityList, ownPart, wholeEntity } from './views/entity-lists.ts';
import { wholeRegister } from './views/figures.ts';
import { wholeMonth } from './views/quotes.ts';
import { wholeSource } from './views/sources.ts';
import { wholeTopic } from './views/topic.ts';

/** What the pages are about that show such a list. */
export type ListSubject = 'source' | 'topic' | 'entity' | 'family' | 'quotes' | 'dates' | 'letter';
const SUBJECT_OF: Readonly<Record<ListName, ListSubject>> = {
  source: 'source',
  topic: 'topic',
  entity: 'entity',
  direct: 'entity',
  mixed: 'entity',
  indirect: 'entity',
  family: 'family',
  quotes: 'quotes',
  day: 'dates',
  month: 'dates',
  year: 'dates',
};

/** Of lists that are cut into several pages, those that read otherwise now; the first pages are not asked here. */
export class ListReach {
  readonly #context: ArchiveContext;
  /** By subject and key: single pages, and the number from which on all are. */
  readonly #reached = new Map<string, { readonly pages: Set<number>; from: number }>();

  constructor(context: ArchiveContext) {
    this.#context = context;
  }

  has(subject: ListSubject, { key, number }: Pick<PageRef, 'key' | 'number'>): boolean {
    const { of, period } = partsOfPeriod(key);
    return (
      this.#has(subject, key, number) || (period !== '' && this.#has(subject, of, Number.MAX_SAFE_INTEGER))
    );
  }

  #has(subject: ListSubject, key: string, number: number): boolean {
    const found = this.#reached.get(`${subject} ${key}`);
    return found !== undefined && (number >= found.from || found.pages.has(number));
  }

  /** What of a kind has such pages, be they of a part of its time. */
  *of(subject: ListSubject): Generator<string> {
    for (const name of this.#reached.keys())
      if (name.startsWith(`${subject} `)) yield partsOfPeriod(name.slice(subject.length + 1)).of;
  }

  /** All pages from a number on. */
  from(subject: ListSubject, key: string, number: number): void {
    const found = this.#at(subject, key);
    found.from = Math.min(found.from, number);
  }

  /** The pages on which something of an article stands, that has stood there before. */
  article(article: string, published: string | null): void {
    const { store } = this.#context;
    for (const { list, key } of store.all(listsOfArticle, { of: article })) {
      const { total, newer, own } = store.one(PLACES_IN[list], { key, published, article })!;
      if (own === 0) continue;
      const last = this.#partAt(list, key, total, published);
      const { pages } = this.#at(SUBJECT_OF[list], last.key);
      const older = last.newer + last.count - newer;
      for (let number = this.#numberOf(older - own); number <= this.#numberOf(older - 1); number++)
        pages.add(number);
    }
  }

  /** The pages behind a place, as `place` of `AFFECTED_KINDS` names it: they are numbered from the oldest entry on. */
  place(named: string): void {
    const [list, of, published, article] = JSON.parse(named) as [ListName, string?, string?, string?];
    if (of == null && list !== 'quotes') return;
    const key = list === 'quotes' ? (of ?? '').slice(0, 7) : of!;
    const values = { key, published: published ?? null, article: article! };
    const { total, newer, own } = this.#context.store.one(PLACES_IN[list], values)!;
    const last = this.#partAt(list, key, total, values.published);
    // What was the newest of the older pages when the list ended here may lead to another one now.
    const from = Math.max(1, olderPages(this.#context, last.newer + last.count - newer - own));
    this.from(SUBJECT_OF[list], last.key, from);
  }

  /**
   * The part of a list whose pages have an entry of that time, with how many of its entries are newer and how many there are;
   * the first pages of all parts that lead there read otherwise.
   */
  #partAt(list: ListName, key: string, count: number, published: string | null): Part {
    const own = keyOf(list, key);
    const parts = listsAt(this.#context, wholeList(this.#context, list, key, count), published);
    // A month of quotes, and a day, is called by its time alone.
    const keys = parts.map(({ period }) => (list === 'quotes' ? period : keyOfPeriod({ of: own, period })));
    for (const one of keys.slice(1)) this.#at(SUBJECT_OF[list], one).pages.add(0);
    const last = parts.at(-1)!;
    const of = isOfEntity(list)
      ? ownPart(this.#context, key as IdentityKey, list === 'entity' ? 'articles' : list, last)
      : last;
    return { newer: of.newer, count: of.count, key: keys.at(-1)! };
  }

  /** The page of a register on which an entity stands. */
  entity(entity: string): void {
    for (const rank of this.#context.store.all(rankOfEntity, { of: entity }))
      this.#at('letter', letterKey(rank)).pages.add(this.#numberOf(this.#before(rank)));
  }

  /**
   * The pages of a letter from a place on, as `rank` of `AFFECTED_KINDS` names it, and the one that leads there; and its first
   * page, which tells how many stand there and has links to the last pages.
   */
  rank(named: string): void {
    const [type, letter, silent, sortName, id] = JSON.parse(named) as [
      EntityType,
      string,
      number,
      string,
      string,
    ];
    const rank = { type, letter, silent, sortName, id };
    this.#at('letter', letterKey(rank)).pages.add(1);
    this.from('letter', letterKey(rank), this.#numberOf(Math.max(0, this.#before(rank) - 1)));
  }

  #before({ silent, ...rank }: Rank): number {
    const { store } = this.#context;
    const found =
      rank.type === 'place' ? store.one(namesBefore, rank) : store.one(voicesBefore, { silent, ...rank });
    return found!.n;
  }

  #at(subject: ListSubject, key: string): { readonly pages: Set<number>; from: number } {
    const name = `${subject} ${key}`;
    const found = this.#reached.get(name) ?? { pages: new Set(), from: Number.POSITIVE_INFINITY };
    this.#reached.set(name, found);
    return found;
  }

  /** The number of the page on which entry `index` of a list stands, counted from 0. */
  #numberOf(index: number): number {
    return Math.floor(index / this.#context.config.thresholds.pageSize) + 1;
  }
}

interface Part extends Pick<TimeList, 'newer' | 'count'> {
  /** Of its pages. */
  readonly key: string;
}

/** Lists of which several stand on the same pages. */
const isOfEntity = (list: ListName): list is 'entity' | Exclude<EntityList, 'articles'> =>
  SUBJECT_OF[list] === 'entity';

/** Lists that are not cut into shorter times have none. */
function wholeList(context: ArchiveContext, list: ListName, key: string, count: number): WholeList {
  switch (list) {
    case 'entity':
    case 'direct':
    case 'mixed':
    case 'indirect':
      return wholeEntity(context, key as IdentityKey);
    case 'family':
      return wholeRegister(context, key);
    case 'quotes':
      return key === '' ? { period: UNDATED, count, periodsOf: () => [] } : wholeMonth(context, key);
    case 'year':
      return wholeYear(context, key);
    case 'topic':
      return wholeTopic(context, key, count);
    case 'source':
      return wholeSource(context, key, count);
    default:
      return { period: '', count, periodsOf: () => [] };
  }
}

const keyOf = (list: ListName, key: string): string => (list === 'quotes' && key === '' ? UNDATED : key);
const letterKey = ({ type, letter }: Pick<Rank, 'type' | 'letter'>): string =>
  `${REGISTER_OF[type]}/${letter}`;
