import { command, query } from '../query.ts';

/** The data page: the build report in its order. */
export const diagnostics = query<{ readonly diagnostic: string }>(
  'diagnostics',
  'SELECT diagnostic FROM diagnostics ORDER BY seq',
);
export const deleteDiagnostics = command('delete diagnostics', 'DELETE FROM diagnostics');
export const insertDiagnostic = command<{ seq: number; severity: string; diagnostic: string }>(
  'insert diagnostic',
  'INSERT INTO diagnostics (seq, severity, diagnostic) VALUES ($seq, $severity, $diagnostic)',
);

/** The page of changes: what the hand corrections did, in the order of their articles. */
export const changes = query<{ readonly change: string; readonly title: string; readonly path: string }>(
  'changes',
  'SELECT c.change, a.title, a.path FROM changes c JOIN articles a ON a.id = c.article ORDER BY c.article, c.seq',
);
/** The page of changes: what the rules on topics did, in their order. */
export const topicChanges = query<{ readonly change: string }>(
  'changes of topics',
  'SELECT change FROM topic_changes ORDER BY seq',
);

/** What the forecast of a site's weight is reckoned from. */
export interface Weights {
  readonly articles: number;
  /** Of all records, by the headers of a thousand: identifiers are hashes, so that the first are any. Null where there are none. */
  readonly bytes: number | null;
  /** Quotes and figures. */
  readonly finds: number;
  /**
   * All who are named, and those with a page of their own; of them people, those quoted `$often` times, and those quoted
   * `$wellKnown` times and verbatim.
   */
  readonly named: number;
  readonly entities: number;
  readonly people: number;
  readonly quoted: number;
  readonly speakers: number;
  readonly topics: number;
}
export const weights = query<Weights, { often: number; wellKnown: number }>(
  'weights',
  `SELECT (SELECT count(*) FROM articles) AS articles,
     (SELECT count(*) FROM articles) * (SELECT avg(octet_length(record)) FROM
       (SELECT record FROM records ORDER BY article, source, seq LIMIT 1000)) AS bytes,
     (SELECT total(quotes + figures) FROM articles) AS finds, (SELECT count(*) FROM entities) AS named,
     (SELECT count(*) FROM entities WHERE listed) AS entities,
     (SELECT count(*) FROM topics) AS topics, count(*) AS people, total(quotes >= $often) AS quoted,
     total(quotes >= $wellKnown AND EXISTS (SELECT 1 FROM quotes WHERE speaker = entities.id AND kind <> 'indirect')) AS speakers
   FROM entities WHERE type = 'person' AND listed`,
);

/** The end of a build: how many articles each file gave. */
export const articlesOfFiles = query<{ readonly source: string; readonly count: number }>(
  'articles of files',
  'SELECT source, count(*) AS count FROM records GROUP BY source ORDER BY source',
);
/** The end of a build: what was found in all articles. */
export const findCounts = query<{
  readonly figures: number;
  readonly dates: number;
  readonly undated: number;
}>(
  'counts of finds',
  'SELECT total(figures) AS figures, total(dates) AS dates, total(published IS NULL) AS undated FROM articles',
);

/** How many removals were asked of the archive: nothing else is kept of them. */
export const removedCount = query<{ readonly value: string }>(
  'removals asked for',
  "SELECT value FROM meta WHERE key = 'removals'",
);
export const putRemovedCount = command<{ value: string }>(
  'put removals asked for',
  "INSERT OR REPLACE INTO meta (key, value) VALUES ('removals', $value)",
);
