import type { EntityType } from '../../model/annotations.ts';
import type { Identity } from '../../model/identity.ts';
import type { IdentityReason } from '../../model/identity-reason.ts';
import { QUOTE_TABLE_FROM } from '../../model/quote-table.ts';
import type { ArchiveContext } from '../../store/archive-context.ts';
import { reasonsOf } from '../../store/queries/identity-reasons.ts';
import type { PageRef } from '../page.ts';
import { feedOf, quoteTableOf, REGISTER_OF, registerPage, twinOf } from '../routes.ts';
import {
  type ArticleCard,
  articleCards,
  countOf,
  type EntityCard,
  entityCards,
  type QuoteCard,
  quoteCards,
} from './cards.ts';
import { type PrintedRole, rolesOf } from './roles.ts';
import {
  type Alternate,
  type CountedLink,
  offsetOf,
  type PageView,
  type Paging,
  pageView,
  pagingOf,
} from './view.ts';

/** A person, organisation or place. */
export interface EntityView extends PageView {
  readonly entity: EntityCard & {
    readonly type: EntityType;
    readonly note: string | null;
    readonly sameAs: readonly string[];
    /** Why names from several articles are taken for one. */
    readonly reasons: readonly IdentityReason[];
  };
  /** The spellings found, most frequent first. */
  readonly forms: readonly { readonly text: string; readonly count: number }[];
  /** Roles as printed, each with the article it stands in. */
  readonly roles: readonly PrintedRole[];
  /** The role to know them by. */
  readonly role: string | null;
  /** What the entity says itself: verbatim quotes apart from reported statements. */
  readonly verbatim: readonly QuoteCard[];
  readonly reported: readonly QuoteCard[];
  readonly quotesPerMonth: readonly { readonly month: string; readonly count: number }[];
  readonly topics: readonly CountedLink[];
  readonly articles: readonly ArticleCard[];
  /** Others quoted in sentences that mention the entity. */
  readonly mentionedBy: readonly CountedLink[];
  readonly oftenWith: readonly CountedLink[];
  readonly paging: Paging | null;
}

interface Row {
  type: EntityType;
  path: string;
  identity: string;
}

export function entityView(context: ArchiveContext, ref: PageRef): EntityView {
  const row = context.store.one<Row>('SELECT type, path, identity FROM entities WHERE id = ?', ref.key)!;
  const identity = JSON.parse(row.identity) as Pick<Identity, 'forms' | 'note' | 'sameAs' | 'uncertain'>;
  const card = entityCards(context, 'WHERE e.id = ?', [ref.key])[0]!;
  const { limit, offset } = offsetOf(context, ref.number);
  const page = `ORDER BY q.published DESC, q.article, q.seq LIMIT ${limit} OFFSET ${offset}`;
  const longest = Math.max(
    countOf(context, "quotes WHERE speaker = ? AND kind <> 'indirect'", ref.key),
    countOf(context, "quotes WHERE speaker = ? AND kind = 'indirect'", ref.key),
    card.articles,
  );
  const register = REGISTER_OF[row.type];
  return {
    ...pageView(context, ref, {
      title: card.name,
      description: card.name,
      breadcrumbs: [{ text: register, href: context.href(registerPage(register)) }],
      alternates: alternatesOf(context, row.type, row.path, card),
      jsonLd: [
        {
          '@context': 'https://schema.org',
          '@type': { person: 'Person', organisation: 'Organization', place: 'Place', other: 'Thing' }[
            row.type
          ],
          name: card.name,
          url: context.url(row.path),
          ...(identity.sameAs.length > 0 ? { sameAs: identity.sameAs } : {}),
        },
      ],
    }),
    entity: {
      ...card,
      type: row.type,
      note: identity.note ?? null,
      sameAs: identity.sameAs,
      reasons: reasonsOf(context.store, ref.key),
    },
    forms: identity.forms.map(({ form, count }) => ({ text: form, count })),
    ...rolesOf(context, ref.key),
    verbatim: quoteCards(context, "WHERE q.speaker = ? AND q.kind <> 'indirect'", [ref.key], page),
    reported: quoteCards(context, "WHERE q.speaker = ? AND q.kind = 'indirect'", [ref.key], page),
    quotesPerMonth: context.store.all(
      `SELECT substr(published, 1, 7) AS month, count(*) AS count FROM quotes
       WHERE speaker = ? AND published IS NOT NULL GROUP BY 1 ORDER BY 1`,
      ref.key,
    ),
    topics: topicsOf(context, ref.key, card.quotes > 0),
    articles: articleCards(
      context,
      'WHERE a.id IN (SELECT article FROM mentions WHERE entity = ?)',
      [ref.key],
      `ORDER BY a.published DESC, a.id LIMIT ${limit} OFFSET ${offset}`,
    ),
    mentionedBy: mentionedBy(context, ref.key, card.name),
    oftenWith: oftenWith(context, ref.key),
    paging: pagingOf(context, row.path, ref.number, longest),
  };
}

/** A person's data; a feed and a table of quotes where there is something for them to hold. The twin is a JSON Feed. */
function alternatesOf(
  { href }: ArchiveContext,
  type: EntityType,
  path: string,
  card: EntityCard,
): Alternate[] {
  if (type !== 'person') return [];
  const { name, quotes } = card;
  const twin = href(twinOf(path));
  const json = { type: 'application/json', title: 'JSON', href: twin };
  if (quotes === 0) return [json];
  return [
    { type: 'application/atom+xml', title: name, href: href(feedOf(path)) },
    { type: 'application/feed+json', title: name, href: twin },
    json,
    ...(quotes < QUOTE_TABLE_FROM
      ? []
      : [{ type: 'text/csv', title: 'CSV', href: href(quoteTableOf(path)) }]),
  ];
}

/** Of the articles that quote them, or at least mention them. */
const topicsOf = (context: ArchiveContext, id: string, quoted: boolean): CountedLink[] =>
  context.store
    .all<{ label: string; path: string; count: number }>(
      `SELECT t.label, t.path, count(*) AS count FROM article_topics x JOIN topics t ON t.id = x.topic
       WHERE x.direct AND x.article IN (${quoted ? 'SELECT article FROM quotes WHERE speaker = ?' : 'SELECT article FROM mentions WHERE entity = ?'})
       GROUP BY t.id ORDER BY count DESC, t.label, t.id LIMIT 12`,
      id,
    )
    .map(({ label, path, count }) => ({ text: label, href: context.href(path), count }));

const entityLinks = (context: ArchiveContext, sql: string, ...values: string[]): CountedLink[] =>
  context.store
    .all<{ name: string; path: string; listed: number; count: number }>(sql, ...values)
    .map(({ name, path, listed, count }) => ({ text: name, href: listed ? context.href(path) : '', count }));

/** Those whose quotes print the name: who talks about this entity. */
const mentionedBy = (context: ArchiveContext, id: string, name: string): CountedLink[] =>
  entityLinks(
    context,
    `SELECT e.name, e.path, e.listed, count(*) AS count FROM quotes q JOIN entities e ON e.id = q.speaker
     WHERE q.article IN (SELECT article FROM mentions WHERE entity = ?) AND q.speaker <> ? AND instr(q.text, ?)
     GROUP BY e.id ORDER BY count DESC, e.sort_name, e.id LIMIT 12`,
    id,
    id,
    name.split(' ').at(-1)!,
  );

const oftenWith = (context: ArchiveContext, id: string): CountedLink[] =>
  entityLinks(
    context,
    `SELECT e.name, e.path, e.listed, count(DISTINCT o.article) AS count FROM mentions m
     JOIN mentions o ON o.article = m.article AND o.entity <> m.entity
     JOIN entities e ON e.id = o.entity AND e.type = 'person'
     WHERE m.entity = ? GROUP BY e.id HAVING count(DISTINCT o.article) > 1 ORDER BY count(DISTINCT o.article) DESC, e.sort_name, e.id LIMIT 12`,
    id,
  );
