import type { Diagnostic } from '../../model/diagnostic.ts';
import type { ArticleRecord } from '../../model/record.ts';
import type { Store } from '../../store/open.ts';
import { insertChange, insertTopicChange } from '../../store/queries/report.ts';
import { articleIds, clearCorrected, recordAsExtracted, setCorrected } from '../../store/records.ts';
import type { AuthorityFiles } from '../curation/authority-files.ts';
import { applyCorrections, indexCorrections, unaddressedCorrections } from '../curation/corrections.ts';
import {
  applyTopicRules,
  type FiledTopic,
  topicChanges,
  unmatchedTopicRules,
} from '../curation/topic-rules.ts';

/**
 * Lays the hand corrections over the records: the record as extracted stays, the corrected one stands beside it.
 * Returns what did not match any more: nothing that a person wrote is dropped in silence.
 * @param meet is handed every record as corrected, in order of its identifier
 */
export function deriveCorrections(
  store: Store,
  { corrections, topicRules }: AuthorityFiles,
  meet: (record: ArticleRecord) => void,
): Diagnostic[] {
  const correctionsOf = indexCorrections(corrections);
  const addressed = new Set<number>();
  const filed = new Map<string, FiledTopic>();
  const diagnostics: Diagnostic[] = [];
  let seq = 0;
  clearCorrected(store);
  // One at a time and by name: the table is written to while it is gone through.
  for (const article of articleIds(store)) {
    const record = recordAsExtracted(store, article);
    for (const { id, label } of record.topics)
      filed.set(id, { label, articles: (filed.get(id)?.articles ?? 0) + 1 });
    const ruled = applyTopicRules(record, topicRules);
    const own = correctionsOf(record);
    const result = applyCorrections(ruled, own);
    for (const index of result.addressed) addressed.add(index);
    diagnostics.push(...result.diagnostics);
    for (const change of result.changes)
      store.run(insertChange, {
        seq: seq++,
        article: record.id,
        field: change.field,
        change: JSON.stringify(change),
      });
    if (result.record !== record) setCorrected(store, record.id, result.record);
    meet(result.record);
  }
  for (const [order, change] of topicChanges(topicRules, filed).entries())
    store.run(insertTopicChange, { seq: order, change: JSON.stringify(change) });
  return [
    ...diagnostics,
    ...unaddressedCorrections(corrections, addressed),
    ...unmatchedTopicRules(topicRules, filed),
  ];
}
