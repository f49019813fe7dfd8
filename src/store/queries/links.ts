import { command, query } from '../query.ts';
import { rowSet } from '../row-set.ts';

export type LinkKind = 'duplicate' | 'related' | 'replaces' | 'replaced';

/** A link from an article to another. */
export interface LinkRow {
  readonly article: string;
  readonly other: string;
  readonly kind: LinkKind;
  readonly score: number;
  /** JSON: how it repeats the other; the keys that both are about; of forms of one article nothing. */
  readonly reason: string;
}

/** Derivation of links. */
export const links = rowSet<LinkRow>(
  'links',
  ['article', 'kind'],
  ['article', 'kind', 'other'],
  ['score', 'reason'],
);
/** A link as the article at its other end has it, by what it is called from there. */
export const leadingBack =
  (kind: LinkKind) =>
  (link: LinkRow): LinkRow => ({ ...link, article: link.other, other: link.article, kind });
/** Derivation of replacements: what an article says that it replaces. */
export const replacements = rowSet<{ readonly article: string; readonly named: string }>(
  'replacements',
  ['article'],
  ['article', 'named'],
  [],
);
/** Derivation of replacements: the articles that say so of one that is called so. */
export const articlesReplacing = query<{ readonly article: string }, { named: string }>(
  'articles that replace a named one',
  'SELECT article FROM replacements WHERE named = $named',
);
/** Derivation of replacements: the articles that are called so, by identifier, path, address or title. */
export const articlesCalled = query<{ readonly article: string }, { named: string }>(
  'articles that are called so',
  `SELECT article FROM kept WHERE article = $named
   UNION SELECT article FROM kept WHERE record ->> '$.source.path' = $named
   UNION SELECT article FROM kept WHERE record ->> '$.source.url' = $named
   UNION SELECT article FROM kept WHERE record ->> '$.title' = $named`,
);
// Asked first, of indexes that have few rows or none: to look up which record is an article's takes ten times as long.
const IS_SEPARATED = `(EXISTS (SELECT 1 FROM records WHERE article <> identity AND identity = $article)
     OR EXISTS (SELECT 1 FROM records WHERE article <> identity AND article = $article))`;
/** Derivation of replacements: the forms of an article that stand at one address, itself among them; none of one that has only one. */
export const formsOfArticle = query<
  {
    readonly article: string;
    readonly day: string | null;
    readonly captured: string | null;
  },
  { article: string }
>(
  'forms of an article',
  `SELECT v.article, substr(v.record ->> '$.published', 1, 10) AS day, v.record ->> '$.source.captured' AS captured
   FROM kept r CROSS JOIN records i ON i.identity = r.identity CROSS JOIN kept v ON v.article = i.article
   WHERE ${IS_SEPARATED} AND r.article = $article
     AND EXISTS (SELECT 1 FROM records WHERE identity = r.identity AND article <> r.article)
   GROUP BY v.article`,
);
/** Derivation of links: whom an article is linked from. */
export const linkedFrom = query<{ readonly article: string }, { other: string }>(
  'linked from',
  'SELECT article FROM links WHERE other = $other',
);
/** Derivation of links: how good the worst of an article's related ones is, and how many there are. */
export const worstRelated = query<
  { readonly links: number; readonly score: number | null },
  { article: string }
>(
  'worst related article',
  "SELECT count(*) AS links, min(score) AS score FROM links WHERE article = $article AND kind = 'related'",
);

/** Derivation of near-duplicates: what is kept of a text, and the keys under which those of two meet. */
export const fingerprints = rowSet<{ readonly article: string; readonly fingerprint: string }>(
  'fingerprints',
  ['article'],
  ['article'],
  ['fingerprint'],
);
/** @param bands as JSON */
export const articlesInBands = query<{ readonly article: string }, { bands: string }>(
  'articles in some bands',
  'SELECT DISTINCT b.article FROM json_each($bands) CROSS JOIN bands b ON b.band = json_each.value',
);
export const insertBands = command<{ bands: string; article: string }>(
  'insert bands',
  'INSERT OR IGNORE INTO bands (band, article) SELECT value, $article FROM json_each($bands)',
);
export const deleteBands = command<{ bands: string; article: string }>(
  'delete bands',
  'DELETE FROM bands WHERE band IN (SELECT value FROM json_each($bands)) AND article = $article',
);

/** Derivation of links: what an article is about, and how many articles are about each. */
export const featuresOfArticle = query<
  { readonly key: string; readonly share: number; readonly articles: number },
  { article: string }
>(
  'features of an article',
  `SELECT m.entity AS key, min(1.0, sum(m.count) / 5.0) AS share, e.articles
   FROM mentions m CROSS JOIN entities e ON e.id = m.entity
   WHERE m.article = $article AND e.type <> 'other' GROUP BY m.entity
   UNION ALL SELECT x.topic, x.score, t.direct FROM article_topics x CROSS JOIN topics t ON t.id = x.topic
   WHERE x.article = $article AND x.direct = 1`,
);
/** Derivation of links: the articles about an entity or a topic. */
export const postingsOfKey = query<
  { readonly article: string; readonly share: number; readonly published: string | null },
  { key: string }
>(
  'postings of a key',
  `SELECT article, min(1.0, sum(count) / 5.0) AS share, published FROM mentions WHERE entity = $key GROUP BY article
   UNION ALL SELECT article, score, published FROM article_topics WHERE topic = $key AND direct = 1`,
);
