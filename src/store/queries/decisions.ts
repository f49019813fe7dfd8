import { query } from '../query.ts';
import { rowSet } from '../row-set.ts';

/** Derivation: what people decided when the tables were last derived. */
export const decisions = rowSet<{ readonly kind: string; readonly key: string; readonly digest: string }>(
  'decisions',
  ['kind'],
  ['kind', 'key'],
  ['digest'],
);

/** The articles that a correction may mean: by identifier, path, address or title, as they were extracted. */
export const articlesCalled = query<{ readonly article: string }, { name: string }>(
  'articles called',
  `SELECT article FROM records WHERE article = $name
   UNION SELECT article FROM records WHERE record ->> '$.source.path' = $name
   UNION SELECT article FROM records WHERE record ->> '$.source.url' = $name
   UNION SELECT article FROM records WHERE record ->> '$.title' = $name`,
);
