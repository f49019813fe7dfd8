import { query } from '../query.ts';
import { rowSet } from '../row-set.ts';

/** Derivation of subjects: the key phrases of an article. */
export const articleSubjects = rowSet<{
  readonly article: string;
  readonly subject: string;
  readonly label: string;
  readonly score: number;
}>('article_subjects', ['article'], ['article', 'subject'], ['label', 'score']);

/** How often a phrase is printed in each of its forms, and its best score in that form. */
export const formsOfSubject = query<
  { readonly label: string; readonly articles: number; readonly score: number },
  { subject: string }
>(
  'forms of a subject',
  `SELECT label, count(*) AS articles, max(score) AS score FROM article_subjects WHERE subject = $subject
   GROUP BY label`,
);
export const articlesOfSubject = query<{ readonly article: string }, { subject: string }>(
  'articles of a subject',
  'SELECT article FROM article_subjects WHERE subject = $subject',
);

/** A phrase of several articles, or one that is a subject of the archive: then it has a label. */
export const subjects = rowSet<{
  readonly id: string;
  readonly articles: number;
  readonly label: string | null;
}>('subjects', ['id'], ['id'], ['articles', 'label']);
/** Derivation of articles. */
export const subjectLabels = query<{ readonly subject: string; readonly label: string }, { article: string }>(
  'labels of the subjects of an article',
  `SELECT x.subject, s.label FROM article_subjects x CROSS JOIN subjects s ON s.id = x.subject
   WHERE x.article = $article AND s.label IS NOT NULL`,
);
/** Phrases that became too common, or are no longer, when the archive grew or shrank. */
export const subjectsOfSize = query<{ readonly id: string }, { above: number; most: number }>(
  'subjects of a size',
  'SELECT id FROM subjects WHERE articles > $above AND articles <= $most',
);
