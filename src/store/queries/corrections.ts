import { query } from '../query.ts';
import { rowSet } from '../row-set.ts';

/** Derivation of corrections: what each row of `corrections.csv` changed in an article… */
export const appliedCorrections = rowSet<{
  readonly article: string;
  readonly seq: number;
  readonly field: string;
  readonly change: string;
}>('changes', ['article'], ['article', 'seq'], ['field', 'change']);
/** …and why others changed nothing. */
export const failedCorrections = rowSet<{
  readonly article: string;
  readonly seq: number;
  readonly diagnostic: string;
}>('failed_corrections', ['article'], ['article', 'seq'], ['diagnostic']);

/** The build report: in the order of their articles. */
export const problemsOfCorrections = query<{ readonly diagnostic: string }>(
  'problems of corrections',
  'SELECT diagnostic FROM failed_corrections ORDER BY article, seq',
);
/** The build report: rows of `corrections.csv` that some article answers to. */
export const answeredCorrections = query<{ readonly seq: number }>(
  'answered corrections',
  'SELECT seq FROM changes UNION SELECT seq FROM failed_corrections',
);

/** Derivation of corrections: topics of an article that a rule is about, as they were before it. */
export const filedTopics = rowSet<{
  readonly article: string;
  readonly topic: string;
  readonly label: string;
}>('filed_topics', ['article'], ['article', 'topic'], ['label']);
/** Each with the label that the last of its articles files it under. */
export const filedTopicCounts = query<{
  readonly topic: string;
  readonly label: string;
  readonly articles: number;
}>(
  'filed topics',
  `SELECT topic, count(*) AS articles,
     (SELECT label FROM filed_topics WHERE topic = t.topic ORDER BY article DESC LIMIT 1) AS label
   FROM filed_topics t GROUP BY topic`,
);
/** Derivation of corrections: what a rule on a topic did. */
export const ruledTopics = rowSet<{ readonly topic: string; readonly seq: number; readonly change: string }>(
  'topic_changes',
  ['topic'],
  ['topic'],
  ['seq', 'change'],
);
