import { hashPlace } from '../model/ids.ts';
import type { PageRef } from '../model/page.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import type { Store } from '../store/open.ts';
import {
  forgetPages,
  gonePages,
  pageAt,
  pagesOfSubject,
  putPage,
  unplanPage,
} from '../store/queries/pages.ts';
import type { AffectedPages } from './affected-pages.ts';
import { allSubjects, pagesOf, type Subject } from './plan.ts';

/**
 * Brings the page plan in the store up to date. Throws where two pages would stand at one address: one of them would be lost
 * without a word.
 * @param touched of what pages may have come or gone; null where all are planned anew
 */
export function keepPlan(context: ArchiveContext, touched: Iterable<Subject> | null): void {
  const { store } = context;
  store.transaction(() => {
    if (touched === null) {
      store.run(forgetPages);
      for (const subject of allSubjects(context))
        for (const ref of pagesOf(context, subject)) put(store, subject, ref);
      return;
    }
    const come: [Subject, PageRef][] = [];
    for (const subject of touched) for (const ref of compared(context, subject)) come.push([subject, ref]);
    // An address may go from one subject to another.
    for (const [subject, ref] of come) put(store, subject, ref);
  });
}

/** The pages of a subject that are new; those that are no more go. */
function* compared(context: ArchiveContext, subject: Subject): Generator<PageRef> {
  const { store } = context;
  const standing = new Map(store.all(pagesOfSubject, { subject }).map((row) => [row.path, row]));
  for (const ref of pagesOf(context, subject)) {
    const before = standing.get(ref.path);
    if (before && isSame(before, ref)) standing.delete(ref.path);
    else yield ref;
  }
  for (const path of standing.keys()) store.run(unplanPage, { path });
}

/**
 * The planned pages that may read otherwise now, and those that are new: a list that has outgrown one page gets others, also
 * about what has not changed. Each page of what somebody says leads to all others, and is made where one came or went.
 */
export function affectedOfPlan(store: Store, { subjects, is }: AffectedPages): PageRef[] {
  const less = new Set(
    store.all(gonePages).flatMap(({ type, subject }) => (type === 'said' ? [subject] : [])),
  );
  return [...subjects].flatMap((subject) => {
    const pages = store.all(pagesOfSubject, { subject });
    const isSaidAnew = less.has(subject) || pages.some(({ type, isNew }) => type === 'said' && isNew);
    return pages.filter((page) => page.isNew || is(page) || (isSaidAnew && page.type === 'said'));
  });
}

function put(store: Store, subject: Subject, { type, key, number, path }: PageRef): void {
  const ref = { type, key, number, path };
  const there = store.one(pageAt, { path });
  if (there) throw new Error(`Two pages stand at "${path}": ${nameOf(there)} and ${nameOf(ref)}.`);
  store.run(putPage, { ...ref, subject, place: hashPlace(path) });
}

const isSame = (a: PageRef, b: PageRef): boolean =>
  a.type === b.type && a.key === b.key && a.number === b.number;

const nameOf = ({ type, key, number }: PageRef): string =>
  `${type}${key && ` "${key}"`}${number > 0 ? `, page ${number}` : ''}`;
