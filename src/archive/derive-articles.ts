import { type ArticleRecord, isShown } from '../model/record.ts';
import { topicPage } from '../site/routes.ts';
import type { Store } from '../store/open.ts';
import { eachRecord } from '../store/records.ts';
import { articleRows } from './article-rows.ts';
import type { Thresholds } from './derive-identities.ts';
import { type SubjectTallies, selectSubjects, tallySubjects, withSubjects } from './subjects.ts';

/** What the topic scheme says of a concept. */
export interface Concept {
  readonly id: string;
  readonly label: string;
  readonly parent: string | null;
  readonly scope: string;
}

/** Fills the tables of articles and of what was found in them. */
export function deriveArticles(
  store: Store,
  concepts: ReadonlyMap<string, Concept>,
  { reportedConfidence, topicScore }: Thresholds,
): void {
  const subjects = subjectsOf(store, concepts);
  for (const record of eachRecord(store, 'coalesce(corrected, record)')) {
    const identities = new Map(
      store
        .all<{ local: string; entity: string }>(
          'SELECT local, entity FROM mentions WHERE article = ?',
          record.id,
        )
        .map(({ local, entity }) => [local, entity]),
    );
    for (const [table, rows] of Object.entries(
      articleRows(
        record,
        (local) => identities.get(local) ?? null,
        (quote) => isShown(quote, reportedConfidence),
      ),
    ))
      for (const row of rows)
        store.run(`INSERT INTO ${table} VALUES (${row.map(() => '?').join(', ')})`, ...row);
    for (const { id, roles } of record.named) {
      if (roles.length > 0)
        store.run(
          'UPDATE mentions SET roles = ? WHERE article = ? AND local = ?',
          JSON.stringify(roles),
          record.id,
          id,
        );
    }
    const { topics, ...rest } = withSubjects(record, subjects);
    deriveTopics(store, { ...rest, topics: topics.filter(({ score }) => score >= topicScore) }, concepts);
  }
  summarize(store);
}

/** The archive's own recurring subjects: key phrases that get a topic page beside the scheme's concepts. */
function subjectsOf(store: Store, concepts: ReadonlyMap<string, Concept>): ReadonlyMap<string, string> {
  const tallies: SubjectTallies = new Map();
  let articles = 0;
  for (const record of eachRecord(store, 'coalesce(corrected, record)')) {
    tallySubjects(tallies, record);
    articles++;
  }
  return selectSubjects(
    tallies,
    articles,
    [...concepts.values()].map(({ label }) => label),
  );
}

type Evidence = ArticleRecord['topics'][number]['evidence'];

/** The first few different words of a topic's evidence: lists show them, and must not read whole records for it. */
const evidenceWords = (text: string, evidence: Evidence): string[] =>
  [...new Set(evidence.map(([start, end]) => text.slice(start, end).toLowerCase()))].slice(0, 6);

/** The article's topics, and the broader ones above them: a reader of "war" also wants what is filed under "ceasefire". */
function deriveTopics(store: Store, record: ArticleRecord, concepts: ReadonlyMap<string, Concept>): void {
  const file = (id: string, direct: 0 | 1, score: number, evidence: Evidence): void => {
    const words = JSON.stringify(evidenceWords(record.text, evidence));
    store.run(
      'INSERT OR IGNORE INTO article_topics VALUES (?, ?, ?, ?, ?, ?, ?)',
      ...[id, record.id, direct, score, JSON.stringify(evidence), record.published, words],
    );
  };
  for (const { id, label, path, score, evidence } of record.topics) {
    addTopic(store, {
      id,
      label,
      parent: path.filter((above) => above !== id).at(-1) ?? null,
      scope: concepts.get(id)?.scope ?? '',
    });
    file(id, 1, score, evidence);
  }
  for (const { path, score, evidence } of record.topics) {
    for (const above of path) {
      const concept = concepts.get(above);
      if (!concept) continue;
      addTopic(store, concept);
      file(above, 0, score, evidence);
    }
  }
}

function addTopic(store: Store, { id, label, parent, scope }: Concept): void {
  store.run(
    'INSERT OR IGNORE INTO topics VALUES (?, ?, ?, ?, ?, 0)',
    id,
    label,
    parent || null,
    scope || null,
    topicPage({ id, label }),
  );
}

/** Numbers that only the finished tables can tell. */
function summarize(store: Store): void {
  store.run(`UPDATE entities SET
    quotes = (SELECT count(*) FROM quotes WHERE speaker = entities.id),
    first_seen = (SELECT min(published) FROM mentions WHERE entity = entities.id),
    last_seen = (SELECT max(published) FROM mentions WHERE entity = entities.id)`);
  store.run('UPDATE topics SET articles = (SELECT count(*) FROM article_topics WHERE topic = topics.id)');
}
