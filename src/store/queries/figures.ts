import { monthOf } from '../conditions.ts';
import { command, query } from '../query.ts';
import { rowSet } from '../row-set.ts';
import { countsByDay, KEYS_IN_PLACES, LIMIT, type PeriodCount, type Places, UNDATED } from './rows.ts';

/** A figure in a list, with its article and who says it, where it stands in a quote. */
export interface FigureCardRow {
  readonly kind: string;
  readonly text: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly open_unit: number;
  readonly out_of: number | null;
  readonly qualifier: string | null;
  readonly of_what: string | null;
  readonly sentence: string;
  readonly anchor: string;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly title: string;
  readonly path: string;
  readonly speaker_name: string | null;
  readonly entity_path: string | null;
}

const CARD = `SELECT f.kind, f.text, f.value, f.low, f.high, f.unit, f.open_unit, f.out_of, f.qualifier, f.of_what, f.sentence, f.anchor, f.published,
    a.publisher, a.title, a.path, coalesce(e.name, q.speaker_name) AS speaker_name, e.path AS entity_path
  FROM figures f JOIN articles a ON a.id = f.article
  LEFT JOIN quotes q ON q.article = f.article AND q.seq = f.quote
  LEFT JOIN entities e ON e.id = q.speaker AND e.listed`;
const GREATEST = 'ORDER BY f.magnitude DESC, f.article, f.seq';

/** An article's page: its figures in the order of its text. */
export const figuresOfArticle = query<FigureCardRow, { article: string }>(
  'figures of an article',
  `${CARD} WHERE a.id = $article ORDER BY f.seq`,
);

/** The page of all units, where the archive has few figures. */
export const allFigures = query<FigureCardRow, { limit: number }>(
  'all figures',
  `${CARD} ${GREATEST} ${LIMIT}`,
);
/** A page of the register of a unit, the newest first. */
export const figuresInPlaces = query<FigureCardRow, Places>(
  'figures of a family',
  `${CARD} WHERE (f.article, f.seq) IN (${KEYS_IN_PLACES.figures}) ORDER BY f.published DESC, f.article, f.seq`,
);

/** The register of a unit that has several pages: its greatest, which may stand on any of them. */
export const greatestFigures = query<FigureCardRow, { family: string; limit: number }>(
  'greatest figures of a family',
  `${CARD} WHERE (f.article, f.seq) IN (
     SELECT article, seq FROM figures WHERE family = $family ORDER BY magnitude DESC, article, seq ${LIMIT}) ${GREATEST}`,
);

/** The register of a unit: its values above nought, the least first. */
export const positiveValues = query<
  { readonly value: number; readonly text: string; readonly title: string },
  Places
>(
  'positive values of a family',
  `SELECT coalesce(f.value, f.high, f.low) AS value, f.text, a.title FROM (${KEYS_IN_PLACES.figures}) o
     CROSS JOIN figures f ON f.article = o.article AND f.seq = o.seq CROSS JOIN articles a ON a.id = f.article
   WHERE coalesce(f.value, f.high, f.low) > 0 ORDER BY 1, f.article, f.seq`,
);

/** Every register of figures, and the page plan: the units, the fullest first. */
export const figureFamilies = query<{
  readonly family: string;
  readonly kind: string;
  readonly unit: string | null;
  readonly count: number;
}>('families of figures', 'SELECT family, kind, unit, count FROM families ORDER BY count DESC, family');

/** The page of all units: groups of figures that differ, the latest first. */
export const figureGroups = query<{ readonly grp: string }, { limit: number }>(
  'groups of differing figures',
  `SELECT DISTINCT grp FROM figure_groups ORDER BY grp DESC ${LIMIT}`,
);
/** The same for the register of a unit. */
export const figureGroupsOfFamily = query<{ readonly grp: string }, { family: string; limit: number }>(
  'groups of differing figures of a family',
  `SELECT DISTINCT grp FROM figure_groups WHERE family = $family ORDER BY grp DESC ${LIMIT}`,
);
export const figuresOfGroup = query<FigureCardRow, { grp: string }>(
  'figures of a group',
  `${CARD} JOIN figure_groups g ON g.article = f.article AND g.seq = f.seq WHERE g.grp = $grp
   ORDER BY f.published, f.article, f.seq`,
);

/** A topic's page: the latest figures that are more than a count. */
export const figuresOfTopic = query<FigureCardRow, { topic: string }>(
  'figures of a topic',
  `${CARD} WHERE (f.article, f.seq) IN (
     SELECT f.article, f.seq FROM article_topics x CROSS JOIN figures f ON f.article = x.article
     WHERE x.topic = $topic AND f.kind <> 'count' ORDER BY x.published DESC, x.article, f.seq LIMIT 12)
   ORDER BY f.published DESC, f.article, f.seq`,
);

/** A figure as far as it can be compared with others. */
export interface ComparedFigure {
  readonly article: string;
  readonly seq: number;
  /** `money-usd`, `percent`, `count`…: only figures of one unit are compared. */
  readonly family: string;
  /** What is counted or paid for. */
  readonly of: string;
  readonly value: number;
  /** Day of the article: `YYYY-MM-DD`. */
  readonly published: string;
  /** As printed; what limits it, as printed; the sentence that it stands in. */
  readonly text: string;
  readonly qualifier: string | null;
  readonly sentence: string;
}

/** Derivation of groups: figures of a family that say what they count and when, of some days, the earliest first. */
export const comparedFigures = query<ComparedFigure, { family: string; from: string; before: string }>(
  'figures to compare',
  `SELECT article, seq, family, of_what AS "of", value, substr(published, 1, 10) AS published, text,
     qualifier, sentence FROM figures f
   WHERE of_what IS NOT NULL AND value IS NOT NULL AND length(f.published) >= 10
     AND family = $family AND f.published >= $from AND f.published < $before ORDER BY f.published, article, seq`,
);
/** Those of an article: their families and days. */
export const comparedFiguresOf = query<
  { readonly seq: number; readonly family: string; readonly published: string },
  { article: string }
>(
  'figures of an article to compare',
  `SELECT seq, family, substr(published, 1, 10) AS published FROM figures f WHERE article = $article
     AND of_what IS NOT NULL AND value IS NOT NULL AND length(f.published) >= 10`,
);

export interface FigureGroupRow {
  /** Its first figure: in the order of groups. */
  readonly grp: string;
  readonly article: string;
  readonly seq: number;
  readonly family: string;
  /** Day of the article: `YYYY-MM-DD`. */
  readonly published: string;
}
/** Derivation of groups: the group of a figure. */
export const figureGroupOf = rowSet<FigureGroupRow>(
  'figure_groups',
  ['article', 'seq'],
  ['article', 'seq'],
  ['grp', 'family', 'published'],
);
/** Derivation of groups: those of all figures, where others are rare words. */
export const ungroupFigures = command('ungroup figures', 'DELETE FROM figure_groups');
/** Derivation of groups: all figures that are in a group with one of an article. */
export const groupedWith = query<FigureGroupRow, { article: string }>(
  'figures in the groups of an article',
  `SELECT DISTINCT g.grp, g.article, g.seq, g.family, g.published FROM figure_groups own
     CROSS JOIN figure_groups g ON g.grp = own.grp WHERE own.article = $article`,
);

/** Derivation of groups: in how many of the compared sentences a word stands; the empty one counts them all. */
export const figureWords = rowSet<{ readonly word: string; readonly count: number }>(
  'figure_words',
  ['word'],
  ['word'],
  ['count'],
);

/** The columns of a figure, as `archive/` derives them. */
export interface FigureRow {
  readonly article: string;
  readonly seq: number;
  /** `ItemIds` */
  readonly item: string;
  readonly anchor: string;
  readonly family: string;
  readonly kind: string;
  readonly text: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  /** 1 where the currency is a guess. */
  readonly open_unit: number;
  /** The total that a count is of. */
  readonly out_of: number | null;
  readonly magnitude: number | null;
  readonly qualifier: string | null;
  readonly of_what: string | null;
  readonly sentence: string;
  readonly quote: number | null;
  readonly published: string | null;
}

/** Derivation. */
export const figures = rowSet<FigureRow>(
  'figures',
  ['article'],
  ['article', 'seq'],
  [
    'item',
    'anchor',
    'family',
    'kind',
    'text',
    'value',
    'low',
    'high',
    'unit',
    'open_unit',
    'out_of',
    'magnitude',
    'qualifier',
    'of_what',
    'sentence',
    'quote',
    'published',
  ],
);

/** A register's months, the latest first, the undated last. */
export const figureMonths = query<PeriodCount, { family: string }>(
  'months of figures',
  `SELECT iif(month = '', '${UNDATED}', month) AS period, count FROM months
   WHERE list = 'figures' AND part = $family ORDER BY month DESC`,
);
/** The days of a month in a register, the latest first, what is of no day last. */
export const figureDays = query<PeriodCount, { family: string; month: string }>(
  'days of figures of a month',
  countsByDay(`figures WHERE family = $family AND ${monthOf('published')} = $month`),
);
