import type { Via } from '../../model/annotations.ts';
import type { IdentityKey } from '../../model/ids.ts';
import { saidIn } from '../../model/statement.ts';
import type { ArchiveContext } from '../../store/archive-context.ts';
import type { ArticleCardRow } from '../../store/queries/articles.ts';
import type { DateCardRow } from '../../store/queries/dates.ts';
import type { EntityCardRow } from '../../store/queries/entities.ts';
import type { FigureCardRow } from '../../store/queries/figures.ts';
import type { QuoteCardRow } from '../../store/queries/quotes.ts';
import type { Count, CountedEntity, CountedTopic } from '../../store/queries/rows.ts';
import type { Query, ValuesOf } from '../../store/query.ts';
import { anchored } from '../routes.ts';
import type { CountedLink, Link } from './view.ts';

/** An article in a list. */
export interface ArticleCard {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  /** ISO date or date-time; null where unknown. */
  readonly published: string | null;
  readonly publisher: string | null;
  readonly lead: string;
  readonly statements: number;
  readonly figures: number;
  /** Other outlets that printed the very text; null where none did. */
  readonly alsoIn: string | null;
}

/** Who may have said it, where it is too doubtful to name one. */
export interface Candidate {
  readonly name: string;
  /** Null where there is no page. */
  readonly href: string | null;
  /** How likely it is that this one is meant: 0 to 1. */
  readonly confidence: number;
}

/** A quote in a list, with its evidence: `href` is the highlighted place in the article. */
export interface QuoteCard {
  /** Fragment of the evidence in its article. */
  readonly anchor: string;
  readonly kind: string;
  readonly text: string;
  /** What a page prints: quoted words by themselves, a report with who says it, and how. */
  readonly said: string;
  /** `denied`, `not-said`; null where it was said. */
  readonly polarity: string | null;
  /** Who carries the words of the speaker; null where nobody does. */
  readonly via: { readonly how: Via['how']; readonly who: string } | null;
  /** How the speaker was found: `name`, `role`, `pronoun`, `previous-quote`…; null where nobody was. */
  readonly resolvedBy: string | null;
  readonly href: string;
  readonly cue: string;
  /** Null where nobody could be named; `group` then has the words of the source, if there are any. */
  readonly speaker: { readonly name: string; readonly href: string | null } | null;
  readonly group: string | null;
  /** The likeliest first; none where the speaker is known, or nobody in the article may be meant. */
  readonly candidates: readonly Candidate[];
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
  /** The currency is a guess. */
  readonly openUnit: boolean;
  /** The total that a count is of: 17 in "five of 17". */
  readonly outOf: number | null;
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
  readonly id: IdentityKey;
  readonly name: string;
  readonly sortName: string;
  readonly href: string | null;
  readonly articles: number;
  readonly mentions: number;
  readonly statements: number;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
}

/** Articles as lists show them. */
export const articleCards = <Values extends object>(
  context: ArchiveContext,
  query: Query<ArticleCardRow, Values>,
  ...values: ValuesOf<Values>
): ArticleCard[] => context.store.all(query, ...values).map((row) => articleCardOf(context, row));

export const articleCardOf = (
  context: ArchiveContext,
  { path, quotes: statements, also_in: alsoIn, ...row }: ArticleCardRow,
): ArticleCard => ({ ...row, statements, alsoIn, href: context.href(path) });

/** Quotes as lists show them. */
export const quoteCards = <Values extends object>(
  context: ArchiveContext,
  query: Query<QuoteCardRow, Values>,
  ...values: ValuesOf<Values>
): QuoteCard[] =>
  context.store.all(query, ...values).map((row) => ({
    kind: row.kind,
    text: row.text,
    said: saidIn(row),
    polarity: row.polarity,
    via: row.via !== null && row.via_how !== null ? { how: row.via_how, who: row.via } : null,
    resolvedBy: row.resolved_by,
    anchor: row.anchor,
    href: context.href(anchored(row.path, row.anchor)),
    cue: row.cue,
    speaker: speakerLink(context, row.entity_name ?? row.speaker_name, row.entity_path),
    group: row.grp,
    candidates: candidatesIn(context, row.candidates),
    confidence: row.confidence,
    article: { text: row.title, href: context.href(row.path) },
    published: row.published,
    publisher: row.publisher,
  }));

const speakerLink = (
  context: ArchiveContext,
  name: string | null,
  path: string | null,
): QuoteCard['speaker'] => (name === null ? null : { name, href: path === null ? null : context.href(path) });

type CandidateColumn = readonly {
  readonly name: string;
  readonly path: string | null;
  readonly confidence: number;
}[];

const candidatesIn = (context: ArchiveContext, column: string | null): Candidate[] =>
  column === null
    ? []
    : (JSON.parse(column) as CandidateColumn).map(({ name, path, confidence }) => ({
        name,
        href: path === null ? null : context.href(path),
        confidence,
      }));

/** Figures as lists show them. */
export const figureCards = <Values extends object>(
  context: ArchiveContext,
  query: Query<FigureCardRow, Values>,
  ...values: ValuesOf<Values>
): FigureCard[] =>
  context.store
    .all(query, ...values)
    .map(
      ({
        anchor,
        title,
        path,
        of_what: of,
        open_unit: open,
        out_of: outOf,
        speaker_name: name,
        entity_path: entity,
        ...row
      }) => ({
        ...row,
        of,
        openUnit: open === 1,
        outOf,
        anchor,
        href: context.href(anchored(path, anchor)),
        speaker: speakerLink(context, name, entity),
        article: { text: title, href: context.href(path) },
      }),
    );

/** Dates as lists show them. */
export const dateCards = <Values extends object>(
  context: ArchiveContext,
  query: Query<DateCardRow, Values>,
  ...values: ValuesOf<Values>
): DateCard[] =>
  context.store.all(query, ...values).map(({ anchor, title, path, ...row }) => ({
    ...row,
    anchor,
    href: context.href(anchored(path, anchor)),
    article: { text: title, href: context.href(path) },
  }));

/** Entities as lists show them. */
export const entityCards = <Values extends object>(
  context: ArchiveContext,
  query: Query<EntityCardRow, Values>,
  ...values: ValuesOf<Values>
): EntityCard[] =>
  context.store.all(query, ...values).map((row) => ({
    id: row.id,
    name: row.name,
    sortName: row.sort_name,
    href: row.listed ? context.href(row.path) : null,
    articles: row.articles,
    mentions: row.mentions,
    statements: row.quotes,
    firstSeen: row.first_seen,
    lastSeen: row.last_seen,
  }));

/** Entities that others lead to, with a link where they have a page: all pages about one subject share the answer. */
export const entityLinks = <Values extends object>(
  context: ArchiveContext,
  query: Query<CountedEntity, Values>,
  ...values: ValuesOf<Values>
): CountedLink[] => context.store.allOnce(query, ...values).map((row) => entityLink(context, row));

export const entityLink = (
  context: ArchiveContext,
  { name, path, listed, count }: CountedEntity,
): CountedLink => ({
  text: name,
  href: listed ? context.href(path) : '',
  count,
});

export const topicLink = (context: ArchiveContext, { label, path, count }: CountedTopic): CountedLink => ({
  text: label,
  href: context.href(path),
  count,
});

/** The single number that a query gives; many pages of a list ask for one. */
export const countOf = <Values extends object>(
  { store }: ArchiveContext,
  query: Query<Count, Values>,
  ...values: ValuesOf<Values>
): number => store.allOnce(query, ...values)[0]!.n;
