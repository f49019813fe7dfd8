import type { ArticleRecord, PrintingRecord } from '../../model/record.ts';
import type { Review } from '../../model/review.ts';
import { confirm } from './confirm.ts';
import type { Correction } from './correction.ts';
import { applyCorrections, type Called, type Corrected } from './corrections.ts';
import { applyTopicRules, type TopicRule } from './topic-rules.ts';

/** What a person corrects of one printing: all else is of the text, which they share. */
const OF_A_PRINTING: ReadonlySet<string> = new Set(['title', 'authors', 'publisher', 'language', 'replaces']);

/** What people decided about an article. */
export interface HandOf {
  readonly correctionsOf: (record: Called) => readonly Correction[];
  readonly reviewsOf: (record: Pick<Called, 'id'>) => readonly Review[];
}

/**
 * An article as the archive has it: with the topic rules, the hand corrections, what people have found right, and its
 * other printings. A correction of the text counts whichever printing it names; one of a headline, a byline or an outlet is of the printing that it names.
 * @param printings records of one text as they were extracted, first the article's own
 */
export function settle(
  [first, ...others]: readonly [ArticleRecord, ...ArticleRecord[]],
  topicRules: ReadonlyMap<string, TopicRule>,
  { correctionsOf, reviewsOf }: HandOf,
): Corrected {
  const addressed = others.map((record) =>
    Map.groupBy(correctionsOf(record), ({ field }) => OF_A_PRINTING.has(field)),
  );
  const ofText = addressed.flatMap((of) => of.get(false) ?? []);
  const own = [...new Set([...correctionsOf(first), ...ofText])].sort((a, b) => a.index - b.index);
  const corrected = applyCorrections(applyTopicRules(first, topicRules), own);
  const result = { ...corrected, record: confirm(corrected.record, reviewsOf(first)) };
  if (others.length === 0) return result;
  const reprints = others.map((record, i) => applyCorrections(record, addressed[i]!.get(true) ?? []));
  const ofReprints = reprints.flatMap(({ applied }) => applied);
  return {
    record: { ...result.record, printings: reprints.map(({ record }) => printing(record)) },
    applied: [
      ...result.applied,
      ...ofReprints.map(({ index, change }) => ({ index, change: { ...change, article: first.id } })),
    ],
    failed: result.failed,
  };
}

const printing = ({ id, title, published, authors, publisher, source }: ArticleRecord): PrintingRecord => ({
  id,
  title,
  published,
  authors,
  publisher,
  source,
});
