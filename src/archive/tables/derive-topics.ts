import { topicPage } from '../../site/routes.ts';
import type { Store } from '../../store/open.ts';
import { subjectLabels } from '../../store/queries/subjects.ts';
import {
  type ArticleTopicRow,
  articleTopics,
  countTopic,
  defineTopic,
  deleteTopic,
  firstArticleOfTopic,
  putTopicCounts,
  topicState,
} from '../../store/queries/topics.ts';
import { getRecord } from '../../store/records.ts';
import { type RowChanges, syncRows } from '../../store/row-set.ts';
import { eachTouched, touch } from '../../store/touched.ts';
import { rarity } from '../links/related.ts';
import { type Filable, type FilableTopic, filableOf } from './filable.ts';
import { withSubjects } from './subjects.ts';

/** What the topic scheme says of a concept. */
export interface Concept {
  readonly id: string;
  readonly label: string;
  readonly parent: string | null;
  readonly scope: string;
}
export type Concepts = ReadonlyMap<string, Concept>;

/** A topic as an article is filed under it, and what the article's record calls it. */
export interface FiledTopic {
  readonly row: ArticleTopicRow;
  readonly concept: Concept;
}

/**
 * An article's topics, the archive's subjects among them, and the broader ones above: a reader of "war" also wants what is
 * filed under "ceasefire". What an article has directly stands, though a narrower topic would file it there too.
 * @param leastScore of a topic that is filed
 */
export function filedTopics(
  store: Store,
  article: Filable,
  concepts: Concepts,
  leastScore: number,
): FiledTopic[] {
  const labels = new Map(
    store.all(subjectLabels, { article: article.id }).map(({ subject, label }) => [subject, label]),
  );
  const topics = withSubjects(article, (id) => labels.get(id) ?? null).filter(
    ({ score }) => score >= leastScore,
  );
  const filed = new Map<string, FiledTopic>();
  const file = (concept: Concept, direct: 0 | 1, { score, evidence, words }: FilableTopic): void => {
    if (filed.has(concept.id)) return;
    const { id, published } = article;
    const row = { topic: concept.id, article: id, direct, score, evidence, published, words };
    filed.set(concept.id, { row, concept });
  };
  for (const topic of topics) {
    const { id, label, path } = topic;
    const parent = path.filter((above) => above !== id).at(-1) ?? null;
    file({ id, label, parent, scope: concepts.get(id)?.scope ?? '' }, 1, topic);
  }
  for (const topic of topics) {
    for (const above of topic.path) {
      const concept = concepts.get(above);
      if (concept) file(concept, 0, topic);
    }
  }
  return [...filed.values()];
}

/** Files articles under their topics. There are never many topics: each is asked for, and touched, once. */
export class TopicFiling {
  readonly #store: Store;
  readonly #touched = new Set<string>();
  /** By topic the first of its articles. */
  readonly #first = new Map<string, string>();

  constructor(store: Store) {
    this.#store = store;
  }

  /** Files an article, and touches the topics that it came to or left. */
  file(article: string, filed: readonly FiledTopic[]): RowChanges<ArticleTopicRow> {
    const rows = filed.map(({ row }) => row);
    const changes = syncRows(this.#store, articleTopics, { article }, rows);
    const { put, dropped } = changes;
    for (const { topic } of [...put, ...dropped]) this.#touch(topic);
    // Of several articles the first by identifier says what a topic is called: the same, whatever was read first.
    for (const { concept } of filed) {
      const first = this.#first.get(concept.id) ?? this.#store.one(topicState, { topic: concept.id })?.first;
      const isFirst = first === undefined || article <= first;
      if (isFirst) define(this.#store, concept, article);
      this.#first.set(concept.id, isFirst ? article : first);
    }
    return changes;
  }

  #touch(topic: string): void {
    if (this.#touched.has(topic)) return;
    this.#touched.add(topic);
    touch(this.#store, 'topic', topic);
  }
}

function define(store: Store, { id, label, parent, scope }: Concept, first: string): void {
  store.run(defineTopic, {
    id,
    label,
    parent: parent || null,
    scope: scope || null,
    path: topicPage({ id, label }),
    first,
  });
}

/** How many articles each touched topic has; one without any goes. Touches the keys that relate its articles otherwise now. */
export function deriveTopicCounts(store: Store, concepts: Concepts, leastScore: number): void {
  for (const topic of eachTouched(store, 'topic')) {
    const before = store.one(topicState, { topic })!;
    const { articles, direct } = store.one(countTopic, { topic })!;
    if (rarity(before.direct) !== rarity(direct)) touch(store, 'key', topic);
    if (articles === 0) {
      store.run(deleteTopic, { topic });
      continue;
    }
    if (before.articles !== articles || before.direct !== direct)
      store.run(putTopicCounts, { topic, articles, direct });
    const first = store.one(firstArticleOfTopic, { topic })!.article;
    if (first === before.first) continue;
    // The one that said it is no longer among them.
    const filed = filedTopics(store, filableOf(getRecord(store, first)!), concepts, leastScore);
    define(store, filed.find(({ row }) => row.topic === topic)!.concept, first);
  }
}
