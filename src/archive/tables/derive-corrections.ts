import type { Diagnostic } from '../../model/diagnostic.ts';
import type { ArticleRecord } from '../../model/record.ts';
import type { Store } from '../../store/open.ts';
import {
  answeredCorrections,
  appliedCorrections,
  failedCorrections,
  filedTopicCounts,
  filedTopics,
  problemsOfCorrections,
  ruledTopics,
} from '../../store/queries/corrections.ts';
import { printingsOf, putSettled } from '../../store/records.ts';
import { syncRows } from '../../store/row-set.ts';
import type { AuthorityFiles } from '../curation/authority-files.ts';
import { unaddressedCorrections } from '../curation/corrections.ts';
import { type HandOf, settle } from '../curation/settle.ts';
import { applySourceNames } from '../curation/source-names.ts';
import { topicChanges, unmatchedTopicRules } from '../curation/topic-rules.ts';

/**
 * Lays what people decided and its other printings over an article's record: the record as extracted stays, the settled
 * one stands beside it. Returns that; undefined where the archive has no such article, or has it no longer.
 */
export function deriveCorrections(
  store: Store,
  article: string,
  { topicRules, sourceNames }: Pick<AuthorityFiles, 'topicRules' | 'sourceNames'>,
  handOf: HandOf,
): ArticleRecord | undefined {
  const [record, ...others] = printingsOf(store, article);
  const result = record && settle([record, ...others], topicRules, handOf);
  const settled = result && applySourceNames(result.record, sourceNames);
  syncRows(
    store,
    filedTopics,
    { article },
    (record?.topics ?? [])
      .filter(({ id }) => topicRules.size > 0 && isRuled(id, topicRules))
      .map(({ id: topic, label }) => ({ article, topic, label })),
  );
  syncRows(
    store,
    appliedCorrections,
    { article },
    (result?.applied ?? []).map(({ index, change }) => ({
      article,
      seq: index,
      field: change.field,
      change: JSON.stringify(change),
    })),
  );
  syncRows(
    store,
    failedCorrections,
    { article },
    (result?.failed ?? []).map(({ index, diagnostic }) => ({
      article,
      seq: index,
      diagnostic: JSON.stringify(diagnostic),
    })),
  );
  putSettled(store, article, settled && settled !== record ? settled : null);
  return settled;
}

/** Whether a rule is about a topic, or leads to it. */
const isRuled = (topic: string, rules: AuthorityFiles['topicRules']): boolean =>
  rules.has(topic) || [...rules.values()].some(({ mergeInto }) => mergeInto === topic);

/** What of the authority's corrections and topic rules did not match any more: nothing that a person wrote is dropped in silence. */
export function reportCorrections(
  store: Store,
  { corrections, topicRules }: Pick<AuthorityFiles, 'corrections' | 'topicRules'>,
): Diagnostic[] {
  const filed = new Map(store.all(filedTopicCounts).map(({ topic, ...counts }) => [topic, counts]));
  const changed = new Map(topicChanges(topicRules, filed).map((change) => [change.topic, change]));
  for (const { id: topic, index: seq } of topicRules.values()) {
    const change = changed.get(topic);
    syncRows(store, ruledTopics, { topic }, change ? [{ topic, seq, change: JSON.stringify(change) }] : []);
  }
  const answered = new Set(store.all(answeredCorrections).map(({ seq }) => seq));
  return [
    ...store.all(problemsOfCorrections).map(({ diagnostic }) => JSON.parse(diagnostic) as Diagnostic),
    ...unaddressedCorrections(corrections, answered),
    ...unmatchedTopicRules(topicRules, filed),
  ];
}
