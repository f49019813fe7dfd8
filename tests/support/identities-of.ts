import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readAuthority } from '../../src/archive/curation/authority.ts';
import { bucketOf } from '../../src/archive/identity/buckets.ts';
import { mentionsOf } from '../../src/archive/identity/facts.ts';
import { resolveBucket } from '../../src/archive/identity/resolve-bucket.ts';
import type { EntityFact, Identity } from '../../src/model/identity.ts';
import type { ArticleRecord } from '../../src/model/record.ts';
import { SHOWN_FROM } from '../../src/model/shown.ts';

/** Who is who in an archive's folder, its hand corrections applied. */
export function identitiesOf(folder: string, records: readonly ArticleRecord[]): Identity[] {
  const file = path.join(folder, 'authority', 'people.csv');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const { authority } = readAuthority({ path: 'authority/people.csv', text });
  const buckets = new Map<string, EntityFact[]>();
  for (const fact of records.flatMap((record) => mentionsOf(record, SHOWN_FROM))) {
    const key = bucketOf(fact, authority);
    buckets.set(key, [...(buckets.get(key) ?? []), fact]);
  }
  return [...buckets.values()].flatMap((bucket) => resolveBucket(bucket, authority));
}

/** The people of whom a printed form holds the word (a surname). */
export const peopleCalled = (identities: readonly Identity[], word: string): Identity[] =>
  identities.filter(
    ({ type, forms }) => type === 'person' && forms.some(({ form }) => form.split(/\s+/).includes(word)),
  );
