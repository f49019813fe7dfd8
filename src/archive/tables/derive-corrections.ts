import type { Diagnostic } from '../../model/diagnostic.ts';
import type { ArticleRecord } from '../../model/record.ts';
import type { ShownFrom } from '../../model/shown.ts';
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
import { type Corrected, unaddressedCorrections } from '../curation/corrections.ts';
import { type HandOf, settle } from '../curation/settle.ts';
import { applySourceNames, isRenamed } from '../curation/source-names.ts';
import { topicChanges, unmatchedTopicRules } from '../curation/topic-rules.ts';
import { type Said, saidOf } from './said.ts';

/**
 * What an article says once what people decided and its other printings are laid over its record: the record as extracted
 * stays, the settled one stands beside it. Undefined where the archive has no such article, or has it no longer.
 * @param ahead the same of the record as extracted, where that is its text's only one
 */
export function deriveSaid(
  store: Store,
  article: string,
  hand: Pick<AuthorityFiles, 'topicRules' | 'sourceNames'>,
  { handOf, from, ahead }: { handOf: HandOf; from: ShownFrom; ahead: Said | null },
): Said | undefined {
  if (ahead && isLeftAsExtracted(ahead, hand, handOf)) {
    keepCorrections(store, article, [], undefined);
    putSettled(store, article, null);
    return ahead;
  }
  const record = deriveCorrections(store, article, hand, handOf);
  return record && saidOf(record, from);
}

/** Whether people decided nothing of an article. */
const isLeftAsExtracted = (
  said: Said,
  { topicRules, sourceNames }: Pick<AuthorityFiles, 'topicRules' | 'sourceNames'>,
  { correctionsOf, reviewsOf }: HandOf,
): boolean =>
  topicRules.size === 0 &&
  !isRenamed(said.publisher, sourceNames) &&
  correctionsOf(said).length === 0 &&
  reviewsOf(said).length === 0;

function deriveCorrections(
  store: Store,
  article: string,
  { topicRules, sourceNames }: Pick<AuthorityFiles, 'topicRules' | 'sourceNames'>,
  handOf: HandOf,
): ArticleRecord | undefined {
  const [record, ...others] = printingsOf(store, article);
  const result = record && settle([record, ...others], topicRules, handOf);
  const settled = result && applySourceNames(result.record, sourceNames);
  const ruled = (record?.topics ?? []).filter(({ id }) => topicRules.size > 0 && isRuled(id, topicRules));
  keepCorrections(store, article, ruled, result);
  putSettled(store, article, settled && settled !== record ? settled : null);
  return settled;
}

/** Keeps which topics of an article rules are about, and which of its corrections were applied or could not be. */
function keepCorrections(
  store: Store,
  article: string,
  ruled: ArticleRecord['topics'],
  result: Corrected | undefined,
): void {
  syncRows(
    store,
    filedTopics,
    { article },
    ruled.map(({ id: topic, label }) => ({ article, topic, label })),
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
