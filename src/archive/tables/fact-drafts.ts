import { nameItemId } from '../../model/item-ids.ts';
import type { ArticleRecord } from '../../model/record.ts';
import type { ShownFrom } from '../../model/shown.ts';
import type { FactRow } from '../../store/queries/facts.ts';
import { foldName } from '../../text/fold.ts';
import { bucketOf } from '../identity/buckets.ts';
import { mentionsOf } from '../identity/facts.ts';
import { showsPerson } from '../identity/usual-type.ts';

/** A fact as its article has it: of the type that this takes the name for, in the bucket of that name. */
export type FactDraft = Omit<FactRow, 'article' | 'type'>;

export function factDrafts(record: ArticleRecord, from: ShownFrom): FactDraft[] {
  const named = new Set(record.named.map(({ id }) => id));
  return mentionsOf(record, from).map((fact) => ({
    local: fact.entity,
    // A name without a letter or digit is like no other.
    name: foldName(fact.name) || fact.name,
    own: fact.type,
    votes: named.has(fact.entity) ? 1 : 0,
    firm: showsPerson(fact) ? 1 : 0,
    bucket: bucketOf(fact),
    fact: JSON.stringify(fact),
    item: nameItemId(fact.article, fact.entity),
  }));
}
