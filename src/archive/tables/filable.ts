import type { ArticleRecord, TopicRecord } from '../../model/record.ts';

/** A topic or key phrase of an article, with what its row shows of it. */
export interface FilableTopic extends Pick<TopicRecord, 'id' | 'label' | 'path' | 'score'> {
  /** As JSON: where it is spoken of, and a few of the words. */
  readonly evidence: string;
  readonly words: string;
}

/** As much of an article as it is filed by. */
export interface Filable extends Pick<ArticleRecord, 'id' | 'published'> {
  readonly topics: readonly FilableTopic[];
  readonly subjects: readonly FilableTopic[];
}

export function filableOf({ id, published, text, topics, subjects = [] }: ArticleRecord): Filable {
  const filable = ({ id, label, score, evidence }: Omit<TopicRecord, 'path'>, path: readonly string[]) => ({
    ...{ id, label, path, score },
    evidence: JSON.stringify(evidence),
    words: JSON.stringify(evidenceWords(text, evidence)),
  });
  return {
    id,
    published,
    topics: topics.map((topic) => filable(topic, topic.path)),
    subjects: subjects.map((subject) => filable(subject, [])),
  };
}

/** The first few different words of a topic's evidence: lists show them, and must not read whole records for it. */
const evidenceWords = (text: string, evidence: TopicRecord['evidence']): string[] =>
  [...new Set(evidence.map(([start, end]) => text.slice(start, end).toLowerCase()))].slice(0, 6);
