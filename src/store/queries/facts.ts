import type { EntityType } from '../../model/annotations.ts';
import type { EntityId, IdentityKey } from '../../model/ids.ts';
import { command, query } from '../query.ts';
import { rowSet } from '../row-set.ts';

/** What an article says of one of its entities, as `archive/` keeps it. */
export interface FactRow {
  readonly article: string;
  readonly local: EntityId;
  /** The fullest form that the article prints, folded. */
  readonly name: string;
  /** What the article takes it for, and what it is by the vote of all that print the name. */
  readonly own: EntityType;
  readonly type: EntityType;
  /** Whether the article votes, 0 or 1; whether no vote overrules it. */
  readonly votes: number;
  readonly firm: number;
  readonly bucket: string;
  /** EntityFact as JSON, with its own type. */
  readonly fact: string;
  /** `nameItemId` */
  readonly item: string;
}

/** Derivation of facts. */
export const facts = rowSet<FactRow>(
  'facts',
  ['article'],
  ['article', 'local'],
  ['name', 'own', 'type', 'votes', 'firm', 'bucket', 'fact', 'item'],
);

/** Derivation of usual types: what the articles that print a name take it for. */
export const votesOnName = query<{ readonly type: EntityType; readonly count: number }, { name: string }>(
  'votes on a name',
  'SELECT own AS type, count(*) AS count FROM facts WHERE name = $name AND votes = 1 GROUP BY own',
);
/** Those of one reading of the name that do not go by the type that they should. */
export const factsToRetype = query<
  { readonly article: string; readonly local: EntityId; readonly bucket: string; readonly fact: string },
  { name: string; own: EntityType; type: EntityType }
>(
  'facts of another type',
  // Most often there are none among thousands, which an index tells by itself: the rows are looked up of its keys alone.
  `SELECT article, local, bucket, fact FROM facts WHERE (article, local) IN
     (SELECT article, local FROM facts WHERE name = $name AND own = $own AND firm = 0 AND type <> $type)`,
);
export const retypeFact = command<{
  article: string;
  local: EntityId;
  type: EntityType;
  bucket: string;
}>(
  'retype fact',
  'UPDATE facts SET type = $type, bucket = $bucket WHERE article = $article AND local = $local',
);

/** Derivation of identities: the facts of a bucket… */
export const factsOfBucket = query<{ readonly type: EntityType; readonly fact: string }, { bucket: string }>(
  'facts of a bucket',
  'SELECT type, fact FROM facts WHERE bucket = $bucket ORDER BY article, local',
);
/** …and what entity each belonged to when it was last decided. @param entities as JSON */
export const mentionsOfEntities = query<
  { readonly article: string; readonly local: EntityId; readonly entity: IdentityKey },
  { entities: string }
>(
  'mentions of entities',
  `SELECT m.article, m.local, m.entity FROM json_each($entities) CROSS JOIN mentions m INDEXED BY mentions_time
     ON m.entity = json_each.value`,
);

/** Derivation of identities: the facts under a name of which people decided something else. */
export const factsOfName = query<
  {
    readonly article: string;
    readonly local: EntityId;
    readonly type: EntityType;
    readonly bucket: string;
    readonly fact: string;
  },
  { name: string }
>('facts of a name', 'SELECT article, local, type, bucket, fact FROM facts WHERE name = $name');
/** The build report: whether any article names somebody so. */
export const anyFactOfName = query<{ readonly one: 1 }, { name: string }>(
  'any fact of a name',
  'SELECT 1 AS one FROM facts WHERE name = $name LIMIT 1',
);
