import type { EntityType } from '../../model/annotations.ts';
import type { Identity } from '../../model/identity.ts';
import type { IdentityReason } from '../../model/identity-reason.ts';
import type { IdentityKey } from '../../model/ids.ts';
import { type PageRef, partsOfPeriod } from '../../model/page.ts';
import type { StatementCounts } from '../../model/statement.ts';
import type { ArchiveContext } from '../../store/archive-context.ts';
import { isDataMonthly, oftenQuotedFrom, wellKnownFrom } from '../../store/archive-size.ts';
import { reasonsOf } from '../../store/identity-reasons.ts';
import { articlesNaming } from '../../store/queries/articles.ts';
import { entityCard, entityDetail, peopleNamedWith, topicsNaming } from '../../store/queries/entities.ts';
import {
  partlyVerbatimOf,
  type QuoteCardRow,
  quoteMonthsOf,
  reportedOf,
  speakersAbout,
  statementsOf,
  verbatimOf,
  wholeWord,
} from '../../store/queries/quotes.ts';
import { newestCounted, type Slice } from '../../store/queries/rows.ts';
import type { Query } from '../../store/query.ts';
import { cslName } from '../../text/person-name/csl-name.ts';
import {
  feedOf,
  jsonFormOf,
  periodBelow,
  quoteSearch,
  quoteTableOf,
  REGISTER_OF,
  registerPage,
} from '../routes.ts';
import {
  type ArticleCard,
  articleCards,
  type EntityCard,
  entityCards,
  entityLinks,
  type QuoteCard,
  quoteCards,
  topicLink,
} from './cards.ts';
import { type EntityList, entityPart, ownSlice } from './entity-lists.ts';
import { type Locator, locatorOf } from './map.ts';
import { partLinks } from './months.ts';
import { type Paging, timePaging } from './paging.ts';
import { type PrintedRole, rolesOf } from './roles.ts';
import { waysIntoSaid } from './said.ts';
import { type Alternate, type CountedLink, type PageView, pageView } from './view.ts';

/** A person, organisation or place. */
export interface EntityView extends PageView {
  readonly entity: EntityCard & {
    readonly type: EntityType;
    readonly said: StatementCounts;
    /** Quoted often enough for a picture of their own. */
    readonly isWellKnown: boolean;
  };
  /** Of a part of the time: `2022-01`, `2022-01-31`, `undated`; empty of all of it. */
  readonly period: string;
  /** The shorter times that the lists are cut into, the latest first, each with the length of its longest list. */
  readonly periods: readonly CountedLink[];
  /** On the first page of the lists. */
  readonly profile: EntityProfile | null;
  /** What the entity says itself: verbatim quotes, what is partly verbatim, and reported statements, each apart. */
  readonly verbatim: readonly QuoteCard[];
  readonly partly: readonly QuoteCard[];
  readonly reported: readonly QuoteCard[];
  readonly articles: readonly ArticleCard[];
  readonly paging: Paging | null;
}

export interface EntityProfile {
  readonly note: string | null;
  readonly sameAs: readonly string[];
  /** Where it lies, of a place whose name tells. */
  readonly locator: Locator | null;
  /** Why names from several articles are taken for one. */
  readonly reasons: readonly IdentityReason[];
  /** The spellings found, most frequent first. */
  readonly forms: readonly { readonly text: string; readonly count: number }[];
  /** Roles as printed, each with the article it stands in. */
  readonly roles: readonly PrintedRole[];
  /** The role to know them by. */
  readonly role: string | null;
  readonly statementsPerMonth: readonly CountedLink[];
  readonly topics: readonly CountedLink[];
  /** Of what is said; none where it has no dates, or is of one year. */
  readonly years: readonly CountedLink[];
  /** The search of what they say; null of who says nothing. */
  readonly search: string | null;
  /** Others quoted in sentences that mention the entity. */
  readonly mentionedBy: readonly CountedLink[];
  readonly oftenWith: readonly CountedLink[];
  /** In how many of the newest articles it is counted who and what stands beside the entity; null of all. */
  readonly newest: number | null;
}

export function entityView(context: ArchiveContext, ref: PageRef): EntityView {
  const { of, period } = partsOfPeriod(ref.key);
  const entity = of as IdentityKey;
  const speaker = entity;
  const row = context.store.one(entityDetail, { entity })!;
  const identity = JSON.parse(row.identity) as Pick<Identity, 'forms' | 'note' | 'sameAs' | 'uncertain'>;
  const card = entityCards(context, entityCard, { entity })[0]!;
  const said = context.store.allOnce(statementsOf, { speaker })[0]!;
  const part = entityPart(context, entity, period);
  const slice = (list: EntityList): Slice => ownSlice(context, entity, list, { part, number: ref.number });
  const quotesIn = (
    list: EntityList,
    query: Query<QuoteCardRow, { speaker: IdentityKey } & Slice>,
  ): QuoteCard[] => {
    const shown = slice(list);
    // Most of those who are named say nothing, or nothing of a kind.
    return shown.limit === 0 ? [] : quoteCards(context, query, { speaker, ...shown });
  };
  const first = periodBelow(row.path, period);
  const isFirst = ref.number === 0 && period === '';
  const register = REGISTER_OF[row.type];
  return {
    ...pageView(context, ref, {
      title: card.name,
      description: card.name,
      breadcrumbs: [
        { text: register, href: context.href(registerPage(register)) },
        ...(period ? [{ text: card.name, href: context.href(row.path) }] : []),
      ],
      alternates: isFirst ? alternatesOf(context, row.type, row.path, card) : olderForm(context, ref),
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
    entity: { ...card, type: row.type, said, isWellKnown: card.statements >= wellKnownFrom(context) },
    period,
    periods: ref.number === 0 ? partLinks(context, part, (one) => periodBelow(row.path, one)) : [],
    profile: isFirst ? profileOf(context, row, card, identity) : null,
    verbatim: quotesIn('direct', verbatimOf),
    partly: quotesIn('mixed', partlyVerbatimOf),
    reported: quotesIn('indirect', reportedOf),
    articles: articleCards(context, articlesNaming, { entity, ...slice('articles') }),
    paging: timePaging(context, part, first, ref.number, { byMonth: false }),
  };
}

function profileOf(
  context: ArchiveContext,
  {
    type,
    path,
    points,
  }: { readonly type: EntityType; readonly path: string; readonly points: string | null },
  { id: entity, name, statements, articles }: EntityCard,
  identity: Pick<Identity, 'forms' | 'note' | 'sameAs'>,
): EntityProfile {
  const { store } = context;
  const called = calledBy(type, name);
  const ways = statements > 0 ? waysIntoSaid(context, entity, path, statements) : null;
  return {
    note: identity.note ?? null,
    sameAs: identity.sameAs,
    locator: locatorOf(context, points),
    reasons: reasonsOf(store, entity),
    forms: identity.forms.map(({ form, count }) => ({ text: form, count })),
    ...rolesOf(context, entity),
    statementsPerMonth: store.allOnce(quoteMonthsOf, { speaker: entity }).map(({ month, count }) => ({
      text: month,
      count,
      href: context.href(quoteSearch({ speaker: entity, month })),
    })),
    topics: ways?.topics ?? topicsAround(context, entity, articles),
    years: ways?.years ?? [],
    search: ways && context.href(quoteSearch({ speaker: entity })),
    mentionedBy: entityLinks(context, speakersAbout, { entity, name: called, word: wholeWord(called) }),
    oftenWith: entityLinks(context, peopleNamedWith, { entity }),
    newest: newestCounted(articles),
  };
}

/**
 * Topics of the articles that name them; of several articles those that they share: what one is on says little of who is
 * named in it.
 */
const topicsAround = (context: ArchiveContext, entity: IdentityKey, articles: number): CountedLink[] =>
  context.store
    .allOnce(topicsNaming, { entity })
    .filter(({ count }) => articles === 1 || count > 1)
    .map((topic) => topicLink(context, topic));

/** What others call them by: a person's family name, the whole name of all else. */
function calledBy(type: EntityType, name: string): string {
  const parts = type === 'person' ? cslName(name) : { literal: name };
  return 'family' in parts && parts.family !== '' ? parts.family : name;
}

/** What an older page lists, as a part of the JSON Feed; where data are monthly they have it. */
export const olderForm = (context: ArchiveContext, { type, path }: PageRef): Alternate[] =>
  type === 'entity' || isDataMonthly(context)
    ? []
    : [{ type: 'application/json', title: 'JSON', href: context.href(jsonFormOf(path)) }];

/** A person's data, which is a JSON Feed; an Atom feed and a table where somebody is quoted often. */
function alternatesOf(
  context: ArchiveContext,
  type: EntityType,
  path: string,
  card: EntityCard,
): Alternate[] {
  if (type !== 'person') return [];
  const { href } = context;
  const { name, statements } = card;
  const jsonForm = href(jsonFormOf(path));
  if (statements === 0) return [{ type: 'application/json', title: 'JSON', href: jsonForm }];
  const jsonFeed = { type: 'application/feed+json', title: name, href: jsonForm };
  if (statements < oftenQuotedFrom(context)) return [jsonFeed];
  return [
    { type: 'application/atom+xml', title: name, href: href(feedOf(path)) },
    jsonFeed,
    isDataMonthly(context)
      ? { type: 'application/gzip', title: 'CSV', href: href(quoteTableOf(path, true)) }
      : { type: 'text/csv', title: 'CSV', href: href(quoteTableOf(path, false)) },
  ];
}
