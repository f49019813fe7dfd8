import type { ArchiveContext } from '../../store/archive-context.ts';
import { anchored } from '../routes.ts';
import type { Link } from './view.ts';

/** An article in a list. */
export interface ArticleCard {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  /** ISO date or date-time; null where unknown. */
  readonly published: string | null;
  readonly publisher: string | null;
  readonly lead: string;
  readonly quotes: number;
  readonly figures: number;
}

/** A quote in a list, with its evidence: `href` is the highlighted place in the article. */
export interface QuoteCard {
  /** Fragment of the evidence in its article. */
  readonly anchor: string;
  readonly kind: string;
  readonly text: string;
  readonly href: string;
  readonly cue: string;
  /** Null where nobody could be named; `group` then has the words of the source, if there are any. */
  readonly speaker: { readonly name: string; readonly href: string | null } | null;
  readonly group: string | null;
  readonly confidence: number;
  readonly article: Link;
  readonly published: string | null;
  readonly publisher: string | null;
}

export interface FigureCard {
  /** Fragment of the evidence in its article. */
  readonly anchor: string;
  readonly kind: string;
  readonly text: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly qualifier: string | null;
  readonly of: string | null;
  readonly sentence: string;
  readonly href: string;
  /** Who says so, where the figure stands in a quote of somebody with a name. */
  readonly speaker: { readonly name: string; readonly href: string | null } | null;
  readonly article: Link;
  readonly published: string | null;
  readonly publisher: string | null;
}

export interface DateCard {
  /** Fragment of the evidence in its article. */
  readonly anchor: string;
  readonly text: string;
  readonly type: string;
  readonly value: string;
  readonly edtf: string | null;
  readonly day: string | null;
  readonly tense: string | null;
  readonly sentence: string;
  readonly href: string;
  readonly article: Link;
  readonly published: string | null;
}

export interface EntityCard {
  readonly id: string;
  readonly name: string;
  readonly sortName: string;
  readonly href: string | null;
  readonly articles: number;
  readonly mentions: number;
  readonly quotes: number;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
}

type Cells = readonly (string | number | null)[];

interface ArticleRow {
  id: string;
  title: string;
  path: string;
  published: string | null;
  publisher: string | null;
  lead: string;
  quotes: number;
  figures: number;
}

/** Articles by any condition over `articles a`; newest first, undated last, unless `tail` says otherwise. */
export function articleCards(
  context: ArchiveContext,
  where: string,
  values: Cells,
  tail = '',
): ArticleCard[] {
  return context.store
    .all<ArticleRow>(
      `SELECT a.id, a.title, a.path, a.published, a.publisher, a.lead, a.quotes, a.figures
       FROM articles a ${where} ${tail || 'ORDER BY a.published DESC, a.id'}`,
      ...values,
    )
    .map(({ path, ...row }) => ({ ...row, href: context.href(path) }));
}

interface QuoteRow {
  kind: string;
  text: string;
  anchor: string;
  cue: string;
  speaker_name: string | null;
  grp: string | null;
  confidence: number;
  published: string | null;
  publisher: string | null;
  title: string;
  path: string;
  entity_path: string | null;
  entity_name: string | null;
}

/** Quotes by any condition over `quotes q`, `articles a` and, where the speaker has one, `entities e`. */
export function quoteCards(context: ArchiveContext, where: string, values: Cells, tail = ''): QuoteCard[] {
  return context.store
    .all<QuoteRow>(
      `SELECT q.kind, q.text, q.anchor, q.cue, q.speaker_name, q.grp, q.confidence, q.published,
         a.publisher, a.title, a.path, e.path AS entity_path, e.name AS entity_name
       FROM quotes q JOIN articles a ON a.id = q.article LEFT JOIN entities e ON e.id = q.speaker AND e.listed
       ${where} ${tail || 'ORDER BY q.published DESC, q.article, q.seq'}`,
      ...values,
    )
    .map((row) => ({
      kind: row.kind,
      text: row.text,
      anchor: row.anchor,
      href: context.href(anchored(row.path, row.anchor)),
      cue: row.cue,
      speaker: speakerLink(context, row.entity_name ?? row.speaker_name, row.entity_path),
      group: row.grp,
      confidence: row.confidence,
      article: { text: row.title, href: context.href(row.path) },
      published: row.published,
      publisher: row.publisher,
    }));
}

const speakerLink = (
  context: ArchiveContext,
  name: string | null,
  path: string | null,
): QuoteCard['speaker'] => (name === null ? null : { name, href: path === null ? null : context.href(path) });

type FigureRow = Omit<FigureCard, 'href' | 'speaker' | 'article' | 'of'> & {
  anchor: string;
  of_what: string | null;
  title: string;
  path: string;
  speaker_name: string | null;
  entity_path: string | null;
};

/** Figures by any condition over `figures f` and `articles a`. */
export function figureCards(context: ArchiveContext, where: string, values: Cells, tail = ''): FigureCard[] {
  return context.store
    .all<FigureRow>(
      `SELECT f.kind, f.text, f.value, f.low, f.high, f.unit, f.qualifier, f.of_what, f.sentence, f.anchor, f.published,
         a.publisher, a.title, a.path, coalesce(e.name, q.speaker_name) AS speaker_name, e.path AS entity_path
       FROM figures f JOIN articles a ON a.id = f.article
       LEFT JOIN quotes q ON q.article = f.article AND q.seq = f.quote
       LEFT JOIN entities e ON e.id = q.speaker AND e.listed
       ${where} ${tail || 'ORDER BY f.magnitude DESC, f.article, f.seq'}`,
      ...values,
    )
    .map(({ anchor, title, path, of_what: of, speaker_name: name, entity_path: entity, ...row }) => ({
      ...row,
      of,
      anchor,
      href: context.href(anchored(path, anchor)),
      speaker: speakerLink(context, name, entity),
      article: { text: title, href: context.href(path) },
    }));
}

type DateRow = Omit<DateCard, 'href' | 'article'> & { anchor: string; title: string; path: string };

/** Dates by any condition over `dates d` and `articles a`; by day unless `tail` says otherwise. */
export function dateCards(context: ArchiveContext, where: string, values: Cells, tail = ''): DateCard[] {
  return context.store
    .all<DateRow>(
      `SELECT d.text, d.type, d.value, d.edtf, d.day, d.tense, d.sentence, d.anchor, d.published, a.title, a.path
       FROM dates d JOIN articles a ON a.id = d.article ${where} ${tail || 'ORDER BY d.day, d.article, d.seq'}`,
      ...values,
    )
    .map(({ anchor, title, path, ...row }) => ({
      ...row,
      anchor,
      href: context.href(anchored(path, anchor)),
      article: { text: title, href: context.href(path) },
    }));
}

interface EntityRow {
  id: string;
  name: string;
  sort_name: string;
  path: string;
  listed: number;
  articles: number;
  mentions: number;
  quotes: number;
  first_seen: string | null;
  last_seen: string | null;
}

/** Entities by any condition over `entities e`; most quoted, then most mentioned first unless `tail` says otherwise. */
export function entityCards(context: ArchiveContext, where: string, values: Cells, tail = ''): EntityCard[] {
  return context.store
    .all<EntityRow>(
      `SELECT e.id, e.name, e.sort_name, e.path, e.listed, e.articles, e.mentions, e.quotes, e.first_seen, e.last_seen
       FROM entities e ${where} ${tail || 'ORDER BY e.quotes DESC, e.mentions DESC, e.sort_name, e.id'}`,
      ...values,
    )
    .map((row) => ({
      id: row.id,
      name: row.name,
      sortName: row.sort_name,
      href: row.listed ? context.href(row.path) : null,
      articles: row.articles,
      mentions: row.mentions,
      quotes: row.quotes,
      firstSeen: row.first_seen,
      lastSeen: row.last_seen,
    }));
}

/** The single number that a query gives. */
export const countOf = (context: ArchiveContext, sql: string, ...values: Cells): number =>
  context.store.one<{ n: number }>(`SELECT count(*) AS n FROM ${sql}`, ...values)?.n ?? 0;
