import { IS_COMPARED } from '../conditions.ts';
import { query } from '../query.ts';
import { rowSet } from '../row-set.ts';

/** A quote or figure of an article, and the same in another one. */
export interface SharedFindRow {
  readonly article: string;
  /** Fragments on the two pages: `q-…`, `f-…`. */
  readonly anchor: string;
  readonly other: string;
  readonly other_anchor: string;
  /** 1 where the other has all of its words; 1 where it has all of the other's. */
  readonly whole_there: number;
  readonly whole_here: number;
}

/** Derivation of what several articles print. */
export const sharedFinds = rowSet<SharedFindRow>(
  'shared_finds',
  ['article'],
  ['article', 'anchor', 'other', 'other_anchor'],
  ['whole_there', 'whole_here'],
);

/** A quote with words of its own, as it is compared. */
export interface ComparedQuoteRow {
  readonly article: string;
  readonly anchor: string;
  readonly kind: string;
  readonly text: string;
  readonly speaker: string;
  /** Day of the article. */
  readonly published: string;
}
const QUOTE =
  'SELECT article, anchor, kind, text, speaker, substr(published, 1, 10) AS published FROM quotes';

/** The quotes of an article that others may have. */
export const comparedQuotesOf = query<ComparedQuoteRow, { article: string }>(
  'quotes of an article to compare',
  `${QUOTE} WHERE article = $article AND ${IS_COMPARED}`,
);
/** What a speaker says within some days, in other articles. */
export const quotesBeside = query<
  ComparedQuoteRow,
  { article: string; speaker: string; from: string; before: string }
>(
  'quotes beside one',
  `${QUOTE} INDEXED BY quotes_compared
   WHERE speaker = $speaker AND published >= $from AND published < $before AND article <> $article AND ${IS_COMPARED}`,
);

/** A figure that says what it counts, as it is compared. */
export interface AlikeFigureRow {
  readonly article: string;
  readonly anchor: string;
  readonly family: string;
  readonly of: string;
  readonly value: number;
  readonly sentence: string;
  /** Day of the article. */
  readonly published: string;
}
const figure = (f: string): string =>
  `${f}.article, ${f}.anchor, ${f}.family, ${f}.of_what AS "of", ${f}.value, ${f}.sentence,
   substr(${f}.published, 1, 10) AS published`;
const isCompared = (f: string): string =>
  `${f}.of_what IS NOT NULL AND ${f}.value IS NOT NULL AND length(${f}.published) >= 10`;

export const alikeFiguresOf = query<AlikeFigureRow & { readonly seq: number }, { article: string }>(
  'figures of an article that others may have',
  `SELECT f.seq, ${figure('f')} FROM figures f WHERE f.article = $article AND ${isCompared('f')}`,
);
/** Figures within some days, in other articles, of the unit and value of some of an article (`seqs`: JSON). */
export const figuresBeside = query<
  AlikeFigureRow & { readonly own: number },
  { article: string; seqs: string; from: string; before: string }
>(
  'figures beside those of an article',
  `SELECT own.seq AS own, ${figure('f')}
   FROM json_each($seqs) CROSS JOIN figures own ON own.article = $article AND own.seq = json_each.value
     CROSS JOIN figures f ON f.family = own.family AND f.value = own.value
       AND f.published >= $from AND f.published < $before AND f.article <> own.article AND ${isCompared('f')}`,
);

/** An article's page: what of it others print too, and where; of quotes how much of their words. */
export interface PrintedElsewhereRow {
  readonly anchor: string;
  readonly other: string;
  readonly other_anchor: string;
  readonly whole_there: number;
  readonly whole_here: number;
  /** A figure as the other article prints it; null of quotes. */
  readonly text: string | null;
  /** 1 where it is another value for the same thing. */
  readonly differs: number;
}
export const printedElsewhere = query<PrintedElsewhereRow, { article: string }>(
  'finds of an article that others print',
  `SELECT s.anchor, s.other, s.other_anchor, s.whole_there, s.whole_here, f.text, 0 AS differs
   FROM shared_finds s LEFT JOIN figures f ON f.article = s.other AND f.anchor = s.other_anchor
   WHERE s.article = $article
   UNION ALL
   SELECT mine.anchor, g.article, f.anchor, 1, 1, f.text, mine.value IS NOT f.value
   FROM figure_groups own CROSS JOIN figures mine ON mine.article = own.article AND mine.seq = own.seq
     CROSS JOIN figure_groups g ON g.grp = own.grp AND g.article <> own.article
     CROSS JOIN figures f ON f.article = g.article AND f.seq = g.seq
   WHERE own.article = $article
   ORDER BY 2, 3`,
);
