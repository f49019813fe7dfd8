import { LARGE_ARCHIVE } from '../../config/archive-config.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { identityKeyOf } from '../../model/entity-ids.ts';
import type { EntityFact, Identity } from '../../model/identity.ts';
import type { ArticleRecord } from '../../model/record.ts';
import type { ShownFrom } from '../../model/shown.ts';
import { entityPage, REGISTER_OF } from '../../site/routes.ts';
import type { Store } from '../../store/open.ts';
import {
  allFacts,
  buckets,
  factsOfBucket,
  insertEntity,
  insertFact,
  insertMention,
  replaceFact,
} from '../../store/queries/entities.ts';
import { insertReason } from '../../store/queries/identity-reasons.ts';
import { insertRedirect } from '../../store/queries/redirects.ts';
import { type Authority, unmatchedEntries } from '../curation/authority.ts';
import type { Gathered } from '../gathered.ts';
import { bucketOf } from '../identity/buckets.ts';
import { mentionsOf } from '../identity/facts.ts';
import { resolveBucket } from '../identity/resolve-bucket.ts';
import { registerLetter, sortName } from '../identity/sort-name.ts';
import type { UsualTypes } from '../identity/usual-type.ts';

/** What is sure or frequent enough for the pages: articles or quotes from which on an entity gets its own, and so on. */
export interface Thresholds extends ShownFrom {
  /** Left open, it depends on the size of the archive. */
  readonly personArticles?: number | undefined;
  readonly personQuotes: number;
  /** Score from which on a topic is filed. */
  readonly topicScore: number;
}

/** Keeps what an article says of each of its entities, in the bucket of its own reading. */
export function insertFacts(
  store: Store,
  record: ArticleRecord,
  thresholds: Thresholds,
  authority: Authority,
): void {
  for (const fact of mentionsOf(record, thresholds)) {
    const { article, entity: local } = fact;
    store.run(insertFact, { article, local, bucket: bucketOf(fact, authority), fact: JSON.stringify(fact) });
  }
}

/** Facts whose article reads a name as nobody else does get its usual type, and its bucket. */
function applyUsualTypes(store: Store, usual: UsualTypes, authority: Authority): void {
  const overruled: EntityFact[] = [];
  for (const { fact: kept } of store.each(allFacts)) {
    const fact = JSON.parse(kept) as EntityFact;
    const corrected = usual.corrected(fact);
    if (corrected !== fact) overruled.push(corrected);
  }
  // Afterwards: the table is not written to while it is gone through.
  for (const fact of overruled) {
    const { article, entity: local } = fact;
    store.run(replaceFact, { article, local, bucket: bucketOf(fact, authority), fact: JSON.stringify(fact) });
  }
}

/** Who is who across the archive, bucket by bucket. Returns the rows of the authority file that nobody answered to. */
export function deriveIdentities(
  store: Store,
  thresholds: Thresholds & { readonly leaveOut: readonly string[] },
  authority: Authority,
  { usual, articles }: Gathered,
): Diagnostic[] {
  applyUsualTypes(store, usual, authority);
  const pageFrom: PageFrom = {
    articles: thresholds.personArticles ?? (articles < LARGE_ARCHIVE ? 1 : 2),
    quotes: thresholds.personQuotes,
    leaveOut: thresholds.leaveOut,
  };
  const applied = new Set<number>();
  for (const { bucket } of store.all(buckets)) {
    const facts = store.all(factsOfBucket, { bucket }).map(({ fact }) => JSON.parse(fact) as EntityFact);
    const byPlace = new Map(facts.map((fact) => [`${fact.article} ${fact.entity}`, fact]));
    const resolution = resolveBucket(facts, authority);
    for (const index of resolution.applied) applied.add(index);
    for (const identity of resolution.identities) insertIdentity(store, identity, byPlace, pageFrom);
  }
  return unmatchedEntries(authority, applied);
}

/** From which counts on somebody or something named gets a page. */
interface PageFrom {
  readonly articles: number;
  readonly quotes: number;
  readonly leaveOut: readonly string[];
}

function insertIdentity(
  store: Store,
  identity: Identity,
  facts: ReadonlyMap<string, EntityFact>,
  pageFrom: PageFrom,
): void {
  const { id, type, name, members, mentions, quoted, formerIds, reasons, ...rest } = identity;
  const articles = new Set(members.map(({ article }) => article)).size;
  const listed =
    type !== 'other' &&
    !pageFrom.leaveOut.includes(REGISTER_OF[type]) &&
    (articles >= pageFrom.articles || quoted >= pageFrom.quotes);
  const sorted = sortName(name, type);
  const key = identityKeyOf(type, id);
  const own = members.map(({ article, entity }) => facts.get(`${article} ${entity}`)!);
  const days = own.flatMap(({ published }) => published ?? []).sort();
  store.run(insertEntity, {
    id: key,
    type,
    name,
    sort_name: sorted,
    letter: registerLetter(sorted),
    path: entityPage(type, id),
    listed: listed ? 1 : 0,
    articles,
    mentions,
    quotes: quoted,
    first_seen: days[0] ?? null,
    last_seen: days.at(-1) ?? null,
    identity: JSON.stringify(rest),
  });
  for (const [seq, reason] of reasons.entries())
    store.run(insertReason, { entity: key, seq, code: reason.code, reason: JSON.stringify(reason) });
  for (const { article, entity: local, mentions: count, roles, published } of own)
    store.run(insertMention, { entity: key, article, local, count, roles: JSON.stringify(roles), published });
  if (!listed) return;
  for (const former of formerIds)
    store.run(insertRedirect, { path: entityPage(type, former), target: entityPage(type, id) });
}
