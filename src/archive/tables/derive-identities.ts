import type { Diagnostic } from '../../model/diagnostic.ts';
import { identityKeyOf } from '../../model/entity-ids.ts';
import type { EntityFact, Identity } from '../../model/identity.ts';
import { type EntityId, type IdentityKey, namePlace } from '../../model/ids.ts';
import type { ShownFrom } from '../../model/shown.ts';
import { entityPage, REGISTER_OF } from '../../site/routes.ts';
import type { Store } from '../../store/open.ts';
import {
  deleteMention,
  type EntityRow,
  entities,
  insertMention,
  placeNames,
} from '../../store/queries/entities.ts';
import { anyFactOfName, factsOfBucket, mentionsOfEntities } from '../../store/queries/facts.ts';
import { identityReasons } from '../../store/queries/identity-reasons.ts';
import { redirects } from '../../store/queries/redirects.ts';
import { standingRows, syncRows } from '../../store/row-set.ts';
import { eachTouched, touch } from '../../store/touched.ts';
import { unmatchedEntries } from '../curation/authority.ts';
import type { AuthorityFiles } from '../curation/authority-files.ts';
import { type PlaceRules, unmatchedPlaces } from '../curation/place-rules.ts';
import { resolveBucket } from '../identity/resolve-bucket.ts';
import { registerLetter, sortName } from '../identity/sort-name.ts';
import { rarity } from '../links/related.ts';
import { locate } from '../places/locate.ts';

/** What is sure or frequent enough for the pages: articles or quotes from which on an entity gets its own, and so on. */
export interface Thresholds extends ShownFrom {
  /** Left open, both depend on the size of the archive. */
  readonly personArticles?: number | undefined;
  readonly personQuotes?: number | undefined;
  /** Score from which on a topic is filed. */
  readonly topicScore: number;
}

/** From which counts on somebody or something named gets a page. */
export interface PageFrom {
  readonly articles: number;
  readonly quotes: number;
  /** Sections without pages. */
  readonly leaveOut: readonly string[];
}

/** What was decided by hand on names. */
type NamesByHand = Pick<AuthorityFiles, 'authority' | 'placeRules'>;

/**
 * Who is who across the archive, and where places lie, in the buckets whose facts changed. Touches the articles whose names
 * mean others now.
 */
export function deriveIdentities(
  store: Store,
  pageFrom: PageFrom,
  { authority, placeRules }: NamesByHand,
): void {
  for (const bucket of eachTouched(store, 'bucket')) {
    const facts = store.all(factsOfBucket, { bucket }).map(({ type, fact }) => {
      const own = JSON.parse(fact) as EntityFact;
      return own.type === type ? own : { ...own, type };
    });
    const byPlace = new Map(facts.map((fact) => [placeOf(fact.article, fact.entity), fact]));
    const members = resolveBucket(facts, authority).map((identity) => ({
      identity,
      facts: identity.members.map(({ article, entity }) => byPlace.get(placeOf(article, entity))!),
    }));
    const before = standingRows(store, entities, { bucket });
    const pointsOf = placing(before, placeRules);
    const rows = members.map(({ identity, facts }) => ({
      ...entityRow(identity, bucket, facts, pageFrom),
      points: pointsOf(identity),
    }));
    syncEntities(store, bucket, before, rows);
    const entityOf = standingEntities(store, before);
    for (const { identity, facts } of members) deriveIdentity(store, identity, facts, entityOf, pageFrom);
  }
}

const placeOf = (article: string, local: string): string => `${article} ${local}`;

/** Whom each fact of a bucket was last taken for; null for nobody. */
function standingEntities(
  store: Store,
  before: readonly EntityRow[],
): (fact: EntityFact) => IdentityKey | null {
  const entities = JSON.stringify(before.map(({ id }) => id));
  const rows = store.isFilling('mentions') ? [] : store.all(mentionsOfEntities, { entities });
  const known = new Map(rows.map(({ article, local, entity }) => [placeOf(article, local), entity]));
  return ({ article, entity }) => known.get(placeOf(article, entity)) ?? null;
}

/** Rows of the authority file that nobody answers to. */
export const reportAuthority = (store: Store, { authority, placeRules }: NamesByHand): Diagnostic[] => [
  ...unmatchedEntries(authority, (name) => store.one(anyFactOfName, { name }) !== undefined),
  ...(placeRules.size > 0
    ? unmatchedPlaces(
        placeRules,
        store.all(placeNames).map(({ name }) => name),
      )
    : []),
];

/** Where places lie, as JSON. One that was there before lies where it lay: the gazetteers are large. */
function placing(before: readonly EntityRow[], rules: PlaceRules): (identity: Identity) => string | null {
  const known = new Map(
    before.flatMap(({ type, name, points }) => (type === 'place' ? [[name, points]] : [])),
  );
  return ({ type, name }) => {
    if (type !== 'place') return null;
    const standing = known.get(name);
    if (standing !== undefined) return standing;
    const points = locate(name, rules);
    return points.length > 0 ? JSON.stringify(points) : null;
  };
}

/** The entities of a bucket; what was one and is none any more is forgotten. */
function syncEntities(
  store: Store,
  bucket: string,
  standing: readonly EntityRow[],
  rows: readonly EntityRow[],
): void {
  const before = new Map(standing.map((row) => [row.id, row]));
  const { put, dropped } = syncRows(store, entities, { bucket }, rows);
  for (const { id, type, articles } of put)
    if (type !== 'other' && rarity(before.get(id)?.articles ?? 0) !== rarity(articles))
      touch(store, 'key', id);
  for (const { id, path } of dropped) {
    syncRows(store, identityReasons, { entity: id }, []);
    syncRows(store, redirects, { target: path }, []);
  }
}

function entityRow(
  { id, type, name, members, mentions, quoted, formerIds, reasons, ...rest }: Identity,
  bucket: string,
  facts: readonly EntityFact[],
  pageFrom: PageFrom,
): Omit<EntityRow, 'points'> {
  const articles = new Set(members.map(({ article }) => article)).size;
  const sorted = sortName(name, type);
  const days = facts.flatMap(({ published }) => published ?? []).sort();
  const key = identityKeyOf(type, id);
  return {
    id: key,
    type,
    bucket,
    name,
    sort_name: sorted,
    letter: registerLetter(sorted),
    path: entityPage(type, id),
    listed: isListed(type, articles, quoted, pageFrom) ? 1 : 0,
    articles,
    mentions,
    quotes: quoted,
    first_seen: days[0] ?? null,
    last_seen: days.at(-1) ?? null,
    identity: JSON.stringify(rest),
    place: namePlace(key, articles),
  };
}

const isListed = (type: Identity['type'], articles: number, quoted: number, pageFrom: PageFrom): boolean =>
  type !== 'other' &&
  !pageFrom.leaveOut.includes(REGISTER_OF[type]) &&
  (articles >= pageFrom.articles || quoted >= pageFrom.quotes);

/** What belongs to one identity: why it is one, where it is named, which addresses lead to it. */
function deriveIdentity(
  store: Store,
  { id, type, members, quoted, formerIds, reasons }: Identity,
  facts: readonly EntityFact[],
  entityOf: (fact: EntityFact) => IdentityKey | null,
  pageFrom: PageFrom,
): void {
  const entity = identityKeyOf(type, id);
  const told = reasons.map((reason, seq) => ({
    entity,
    seq,
    code: reason.code,
    reason: JSON.stringify(reason),
  }));
  syncRows(store, identityReasons, { entity }, told);
  const articles = new Set(members.map(({ article }) => article)).size;
  const former = isListed(type, articles, quoted, pageFrom) ? formerIds : [];
  const target = entityPage(type, id);
  syncRows(
    store,
    redirects,
    { target },
    former.map((old) => ({ path: entityPage(type, old), target })),
  );
  for (const fact of facts) {
    const before = entityOf(fact);
    if (before !== entity) mention(store, fact, entity, before);
  }
}

/** An article's entity is another one of the archive than before, or the first. */
function mention(store: Store, fact: EntityFact, entity: IdentityKey, before: IdentityKey | null): void {
  const { article, mentions: count, roles, published } = fact;
  const local: EntityId = fact.entity;
  if (before !== null) store.run(deleteMention, { article, local });
  store.run(insertMention, { entity, article, local, count, roles: JSON.stringify(roles), published });
  // Where all are filled from nothing every article has been touched.
  if (!store.isFilling('mentions')) touch(store, 'article', article);
}
