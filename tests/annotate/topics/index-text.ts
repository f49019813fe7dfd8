import { readArticle } from '../../../src/annotate/reading.ts';
import { findTopics, type TopicIndexer } from '../../../src/annotate/topics/index.ts';
import type { Name, Topic } from '../../../src/model/annotations.ts';
import type { Article } from '../../../src/model/article.ts';
import type { ArticleId, EntityId } from '../../../src/model/ids.ts';

/** An article of paragraphs that blank lines part; the first is the title. */
export function articleOf(text: string): Article {
  const blocks = [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)].map(({ index, 0: words }, i) => ({
    start: index,
    end: index + words.length,
    role: i === 0 ? ('title' as const) : ('paragraph' as const),
  }));
  return {
    id: 'test' as ArticleId,
    source: { path: 'test.txt', mediaType: 'text/plain', sha256: '' },
    meta: {},
    text,
    body: { type: 'root', children: [] },
    blocks,
  };
}

/** A name by its words, at their first place in the text. */
export function nameIn(text: string, words: string, type: Name['type']): Name {
  const start = text.indexOf(words);
  return { start, end: start + words.length, type, entity: `${type}/${words}` as EntityId };
}

export function topicsOf(text: string, names: readonly Name[] = [], indexer?: TopicIndexer): Topic[] {
  return findTopics(readArticle(articleOf(text)), { names, entities: [] }, indexer);
}
