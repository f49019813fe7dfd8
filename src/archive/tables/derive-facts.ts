import type { EntityFact } from '../../model/identity.ts';
import type { Store } from '../../store/open.ts';
import { deleteMention } from '../../store/queries/entities.ts';
import {
  type FactRow,
  facts,
  factsOfName,
  factsToRetype,
  retypeFact,
  votesOnName,
} from '../../store/queries/facts.ts';
import { dropRow, putRow, standingRows } from '../../store/row-set.ts';
import { eachTouched, touch } from '../../store/touched.ts';
import type { Authority } from '../curation/authority.ts';
import { bucketOf } from '../identity/buckets.ts';
import { usualType } from '../identity/usual-type.ts';
import type { FactDraft } from './fact-drafts.ts';

/** Keeps what an article says of each of its entities, and touches the names and buckets of what differs from before. */
export function deriveFacts(
  store: Store,
  article: string,
  drafts: readonly FactDraft[],
  authority: Authority,
): void {
  const stood = new Map(standingRows(store, facts, { article }).map((row) => [row.local, row]));
  for (const row of factRows(article, drafts, authority)) {
    const before = stood.get(row.local);
    stood.delete(row.local);
    if (before?.fact === row.fact && before.votes === row.votes) continue;
    if (before) forget(store, before);
    putRow(store, facts, row);
    touchFact(store, row);
  }
  for (const gone of stood.values()) {
    forget(store, gone);
    dropRow(store, facts, gone);
  }
}

const factRows = (article: string, drafts: readonly FactDraft[], authority: Authority): FactRow[] =>
  drafts.map((draft) => ({
    ...draft,
    article,
    type: draft.own,
    bucket: authority.bucketFor(draft.own, draft.name) ?? draft.bucket,
  }));

/** Whom a fact was taken for is decided again. */
function forget(store: Store, row: FactRow): void {
  store.run(deleteMention, { article: row.article, local: row.local });
  touchFact(store, row);
}

/** Where facts are filled from nothing all of them are touched at the end (`deriveArchive`). */
function touchFact(store: Store, { name, bucket }: FactRow): void {
  if (store.isFilling('facts')) return;
  touch(store, 'name', name);
  touch(store, 'bucket', bucket);
}

/** Facts whose article reads a name as nobody else does go by its usual type, and into its bucket. */
export function deriveUsualTypes(store: Store, authority: Authority): void {
  for (const name of eachTouched(store, 'name')) {
    const votes = new Map(store.all(votesOnName, { name }).map(({ type, count }) => [type, count]));
    for (const own of votes.keys()) {
      const type = usualType(name, votes, own);
      for (const { article, local, bucket, fact } of store.all(factsToRetype, { name, own, type })) {
        const now = bucketOf({ ...(JSON.parse(fact) as EntityFact), type }, authority);
        move(store, { article, local, type, bucket: now }, bucket);
      }
    }
  }
}

/** A fact goes into another bucket, or by another type: whom it was taken for is decided again. */
function move(store: Store, to: Pick<FactRow, 'article' | 'local' | 'type' | 'bucket'>, from: string): void {
  store.run(retypeFact, to);
  if (to.bucket !== from) store.run(deleteMention, { article: to.article, local: to.local });
  touch(store, 'bucket', from);
  touch(store, 'bucket', to.bucket);
}

/** Facts under a name of which people decided something else go into the bucket of whom they belong to now. */
export function deriveDecidedNames(store: Store, authority: Authority): void {
  for (const name of eachTouched(store, 'decided'))
    for (const { article, local, type, bucket, fact } of store.all(factsOfName, { name })) {
      const now = bucketOf({ ...(JSON.parse(fact) as EntityFact), type }, authority);
      if (now === bucket) touch(store, 'bucket', bucket);
      else move(store, { article, local, type, bucket: now }, bucket);
    }
}
