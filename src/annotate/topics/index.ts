import type { Entity, Name, Topic } from '../../model/annotations.ts';
import type { Reading } from '../reading.ts';
import { builtInIndexer, type TopicIndexer } from './topic-indexer.ts';

export { type ExtraTerms, withExtraTerms } from './extra-terms.ts';
export { readScheme } from './scheme.ts';
export { findSubjects } from './subjects/find-subjects.ts';
export {
  builtInIndexer,
  builtInScheme,
  compileIndexer,
  type TopicIndexer,
} from './topic-indexer.ts';

/**
 * The concepts that an article is about, best first: weighted terms found in one pass over the tokens; the title
 * and the lead count more, repetition is damped, length is normalised, and a concept gains by its branch.
 * @param indexer a compiled scheme; the built-in one by default
 */
export function findTopics(
  reading: Reading,
  found: { readonly names: readonly Name[]; readonly entities: readonly Entity[] },
  indexer: TopicIndexer = builtInIndexer(),
): Topic[] {
  return indexer.index(reading, found);
}
