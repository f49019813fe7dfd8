import type { TopicChange } from '../../model/change.ts';
import { diagnose, type Finding } from '../../model/diagnose.ts';
import type { Diagnostic, Place } from '../../model/diagnostic.ts';
import type { ArticleRecord, TopicRecord } from '../../model/record.ts';
import { listOf, readTable, type TableFile } from './table.ts';

export const TOPIC_COLUMNS = ['id', 'rename', 'hide', 'merge_into', 'extra_terms'];

/** A row of `topics.csv`. */
export interface TopicRule {
  readonly index: number;
  readonly place: Place;
  readonly id: string;
  readonly rename: string;
  readonly hide: boolean;
  readonly mergeInto: string;
  /** Further words that speak for the topic: for the topics layer, which knows the scheme. */
  readonly extraTerms: readonly string[];
}

export type TopicRules = ReadonlyMap<string, TopicRule>;

/** Reads `topics.csv`; the first row of a topic counts. */
export function readTopicRules(file: TableFile): { rules: TopicRules; diagnostics: readonly Diagnostic[] } {
  const { rows, diagnostics } = readTable(file, TOPIC_COLUMNS);
  const rules = new Map<string, TopicRule>();
  const faults: Diagnostic[] = [];
  for (const [index, { cells, place }] of rows.entries()) {
    const { id = '', rename = '', hide = '', merge_into: mergeInto = '' } = cells;
    if (id === '' || rules.has(id)) {
      const fault: Finding =
        id === ''
          ? { code: 'topic-rule-without-topic' }
          : { code: 'topic-rule-twice', params: { topic: id } };
      faults.push(diagnose(fault, place));
      continue;
    }
    const hidden = /^(?:1|y|yes|true|x|hide)$/i.test(hide);
    rules.set(id, {
      index,
      place,
      id,
      rename,
      hide: hidden,
      mergeInto,
      extraTerms: listOf(cells['extra_terms']),
    });
  }
  return { rules, diagnostics: [...diagnostics, ...faults] };
}

/** A record with its topics renamed, hidden and merged. Pure and idempotent. */
export function applyTopicRules(record: ArticleRecord, rules: TopicRules): ArticleRecord {
  if (rules.size === 0) return record;
  const topics = new Map<string, TopicRecord>();
  for (const topic of record.topics) {
    const id = targetOf(topic.id, rules);
    const rule = rules.get(id);
    if (rule?.hide || rules.get(topic.id)?.hide) continue;
    const moved = id === topic.id ? topic : { ...topic, id, path: [] };
    const shown = {
      ...moved,
      label: rule?.rename || moved.label,
      path: moved.path.filter((above) => !rules.get(above)?.hide).map((above) => targetOf(above, rules)),
    };
    const known = topics.get(id);
    topics.set(id, known ? united(known, shown) : shown);
  }
  return { ...record, topics: [...topics.values()].sort((a, b) => b.score - a.score) };
}

/** Follows `merge_into`; a circle ends where it began. */
function targetOf(id: string, rules: TopicRules): string {
  const seen = new Set<string>();
  let at = id;
  while (!seen.has(at)) {
    seen.add(at);
    const next = rules.get(at)?.mergeInto;
    if (!next) return at;
    at = next;
  }
  return id;
}

/** Two topics that became one: the better score, all the evidence; the target's own label and path win. */
function united(a: TopicRecord, b: TopicRecord): TopicRecord {
  const evidence = new Map([...a.evidence, ...b.evidence].map((span) => [span.join('-'), span]));
  const own = a.path.length > 0 ? a : b;
  return {
    ...own,
    score: Math.max(a.score, b.score),
    evidence: [...evidence.values()].sort((x, y) => x[0] - y[0] || x[1] - y[1]),
  };
}

/** A topic as the records had it before the rules. */
export interface FiledTopic {
  readonly label: string;
  readonly articles: number;
}

/** What the rules changed, in their order: those whose topic no article has changed nothing. */
export const topicChanges = (rules: TopicRules, filed: ReadonlyMap<string, FiledTopic>): TopicChange[] =>
  [...rules.values()].flatMap(({ id, rename, hide, mergeInto, extraTerms }) => {
    const topic = filed.get(id);
    if (!topic) return [];
    const target = rules.get(mergeInto)?.rename || filed.get(mergeInto)?.label || mergeInto;
    return {
      ...topic,
      topic: id,
      renamed: rename || null,
      hidden: hide,
      mergedInto: target || null,
      extraTerms,
    };
  });

/** Rows whose topic no article has. `filed` holds every topic of the records before the rules. */
export function unmatchedTopicRules(rules: TopicRules, filed: ReadonlyMap<string, unknown>): Diagnostic[] {
  return [...rules.values()]
    .filter(({ id, extraTerms }) => !filed.has(id) && extraTerms.length === 0)
    .map(({ id, place }) => diagnose({ code: 'topic-rule-unmatched', params: { topic: id } }, place));
}
