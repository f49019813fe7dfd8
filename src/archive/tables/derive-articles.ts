import type { ArticleRecord } from '../../model/record.ts';
import { isShown, withSureSpeakers } from '../../model/shown.ts';
import { topicPage } from '../../site/routes.ts';
import type { Store } from '../../store/open.ts';
import { insertArticle } from '../../store/queries/articles.ts';
import { insertDate } from '../../store/queries/dates.ts';
import { entitiesOfArticle } from '../../store/queries/entities.ts';
import { insertFigure } from '../../store/queries/figures.ts';
import { insertQuote } from '../../store/queries/quotes.ts';
import { countUpTopics, insertArticleTopic, insertTopic } from '../../store/queries/topics.ts';
import { eachRecord } from '../../store/records.ts';
import type { Gathered } from '../gathered.ts';
import { articleRows } from './article-rows.ts';
import type { Thresholds } from './derive-identities.ts';
import { selectSubjects, withSubjects } from './subjects.ts';

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
  thresholds: Thresholds,
  { subjects: tallies, articles }: Gathered,
): void {
  // The archive's own recurring subjects: key phrases that get a topic page beside the scheme's concepts.
  const subjects = selectSubjects(
    tallies,
    articles,
    [...concepts.values()].map(({ label }) => label),
  );
  for (const record of eachRecord(store)) {
    const { id: article } = record;
    const identities = new Map(
      store.all(entitiesOfArticle, { article }).map(({ local, entity }) => [local, entity]),
    );
    const rows = articleRows(
      withSureSpeakers(record, thresholds),
      (local) => identities.get(local) ?? null,
      (quote) => isShown(quote, thresholds),
    );
    store.run(insertArticle, rows.article);
    for (const row of rows.quotes) store.run(insertQuote, row);
    for (const row of rows.figures) store.run(insertFigure, row);
    for (const row of rows.dates) store.run(insertDate, row);
    const { topics, ...rest } = withSubjects(record, subjects);
    deriveTopics(
      store,
      { ...rest, topics: topics.filter(({ score }) => score >= thresholds.topicScore) },
      concepts,
    );
  }
  store.run(countUpTopics);
}

type Evidence = ArticleRecord['topics'][number]['evidence'];

/** The first few different words of a topic's evidence: lists show them, and must not read whole records for it. */
const evidenceWords = (text: string, evidence: Evidence): string[] =>
  [...new Set(evidence.map(([start, end]) => text.slice(start, end).toLowerCase()))].slice(0, 6);

/** The article's topics, and the broader ones above them: a reader of "war" also wants what is filed under "ceasefire". */
function deriveTopics(store: Store, record: ArticleRecord, concepts: ReadonlyMap<string, Concept>): void {
  const file = (topic: string, direct: 0 | 1, score: number, evidence: Evidence): void =>
    store.run(insertArticleTopic, {
      topic,
      article: record.id,
      direct,
      score,
      evidence: JSON.stringify(evidence),
      published: record.published,
      words: JSON.stringify(evidenceWords(record.text, evidence)),
    });
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

const addTopic = (store: Store, { id, label, parent, scope }: Concept): void =>
  store.run(insertTopic, {
    id,
    label,
    parent: parent || null,
    scope: scope || null,
    path: topicPage({ id, label }),
  });
