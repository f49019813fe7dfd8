import type { ArticleRecord, SubjectRecord, TopicRecord } from '../../model/record.ts';

/** A key phrase over the archive. */
interface Tally {
  /** Articles that have it. */
  articles: number;
  /** Its highest score in one article. */
  score: number;
  /** Its printed forms, with how many articles print each. */
  readonly labels: Map<string, number>;
}

export type SubjectTallies = Map<string, Tally>;

/** One article says enough of a subject of this score: it stands in the title, or keeps coming back. */
const SALIENT = 0.5;
/** In a small archive, what speaks for a topic is enough: there is little that could recur. */
const SALIENT_IN_FEW = 0.34;
/** In an archive of fewer articles than this no phrase is too common; in others, one in more than the share says nothing. */
const SMALL_ARCHIVE = 20;
const COMMON_SHARE = 0.3;
const MOST_PER_ARTICLE = 6;

/** Counts one article's key phrases in. The order of articles does not matter. */
export function tallySubjects(tallies: SubjectTallies, { subjects = [] }: ArticleRecord): void {
  for (const { id, label, score } of subjects) {
    const tally = tallies.get(id) ?? { articles: 0, score: 0, labels: new Map<string, number>() };
    tallies.set(id, tally);
    tally.articles++;
    tally.score = Math.max(tally.score, score);
    tally.labels.set(label, (tally.labels.get(label) ?? 0) + 1);
  }
}

/**
 * The archive's subjects, each with its label: phrases of two articles or more, and of one that dwells on it; not
 * what nearly every article says, nor what the topic scheme has a concept for.
 * @param articles how many articles the archive has
 * @param taken labels of the scheme's concepts
 */
export function selectSubjects(
  tallies: SubjectTallies,
  articles: number,
  taken: Iterable<string> = [],
): ReadonlyMap<string, string> {
  const concepts = new Set([...taken].map((label) => label.toLowerCase()));
  const isSmall = articles < SMALL_ARCHIVE;
  const most = isSmall ? articles : articles * COMMON_SHARE;
  const salient = isSmall ? SALIENT_IN_FEW : SALIENT;
  const selected = new Map<string, string>();
  for (const [id, { articles: count, score, labels }] of tallies) {
    if (count > most || (count < 2 && score < salient)) continue;
    const label = commonest(labels);
    if (!concepts.has(label.toLowerCase())) selected.set(id, label);
  }
  return selected;
}

/** The form that most articles print; of two, the one in small letters, then the first in code-unit order. */
function commonest(labels: ReadonlyMap<string, number>): string {
  const capitals = (label: string): number => label.replace(/[^A-Z]/g, '').length;
  const [best] = [...labels].sort(
    ([a, m], [b, n]) => n - m || capitals(a) - capitals(b) || (a < b ? -1 : a > b ? 1 : 0),
  );
  return best?.[0] ?? '';
}

/** The record with its selected subjects behind its topics, so that they get topic pages. Idempotent. */
export function withSubjects(record: ArticleRecord, selected: ReadonlyMap<string, string>): ArticleRecord {
  const known = new Set(record.topics.map(({ id }) => id));
  const topics = (record.subjects ?? [])
    .filter(({ id }) => selected.has(id) && !known.has(id))
    .slice(0, MOST_PER_ARTICLE)
    .map((subject) => toTopic(subject, selected.get(subject.id)!));
  return topics.length === 0 ? record : { ...record, topics: [...record.topics, ...topics] };
}

const toTopic = ({ id, score, evidence }: SubjectRecord, label: string): TopicRecord => ({
  id,
  label,
  path: [],
  score,
  evidence,
});
