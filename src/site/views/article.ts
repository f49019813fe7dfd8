import type { EntityType } from '../../model/annotations.ts';
import type { BoilerplateReason } from '../../model/boilerplate-reasons.data.ts';
import type { PageRef } from '../../model/page.ts';
import type { ArticleRecord } from '../../model/record.ts';
import type { ArchiveContext } from '../../store/archive-context.ts';
import { isDataMonthly } from '../../store/archive-size.ts';
import {
  articleAfter,
  articleBefore,
  articleCard,
  countBeforeInMonth,
  linksOf,
  pageOfKey,
} from '../../store/queries/articles.ts';
import { type NamedRow, namedInArticle } from '../../store/queries/entities.ts';
import type { LinkKind } from '../../store/queries/links.ts';
import { topicsOfArticle } from '../../store/queries/topics.ts';
import { getExtracted } from '../../store/records.ts';
import { sourceKey } from '../../text/slug.ts';
import { annotatedBody } from '../annotated-body.ts';
import type { Html } from '../html.ts';
import { ARTICLES_IN_SHARD, findsPage, HOME_PAGE, jsonFormOf, shardFile } from '../routes.ts';
import { articleTrail } from './articles.ts';
import { type ArticleCard, articleCards, entityLink } from './cards.ts';
import { type CitationView, citationView } from './citation.ts';
import { sourceHref } from './contents.ts';
import { besideArticle, FINDS_BESIDE, type Finds, findsOf, quotationsOf } from './finds.ts';
import { labelsOf, marksOf } from './marks.ts';
import { type SharedFinds, sharedFindsOf } from './shared.ts';
import { type Alternate, type CountedLink, type Link, type PageView, pageView } from './view.ts';

/** Somebody named in an article: `count` mentions. */
export interface Mentioned extends CountedLink {
  readonly statements: number;
  /** The fullest role that the article prints. */
  readonly role: string | null;
}

/** Another printing of an article's text: one more file of the archive that holds it. */
export interface Printing {
  readonly publisher: string | null;
  /** The page of that outlet. */
  readonly sourceHref: string | null;
  readonly published: string | null;
  /** Null where it has the article's own headline. */
  readonly title: string | null;
  readonly source: ArticleRecord['source'];
}

export interface ArticleView extends PageView, Finds {
  readonly article: ArticleCard;
  readonly citation: CitationView;
  /** Its record: a file of its own, or the one that has the records of its month. */
  readonly data: Alternate;
  /** The page of its publisher. */
  readonly sourceHref: string | null;
  /** Of the article's words, BCP 47; null where it does not say. */
  readonly language: string | null;
  /** Nothing was extracted from its text, as it is not English. */
  readonly isUnread: boolean;
  readonly authors: readonly string[];
  readonly source: ArticleRecord['source'];
  /** The title with its marks, where the text begins with it. */
  readonly heading: Html | null;
  /** As printed, with its marks, where a line above the text names all authors. */
  readonly byline: Html | null;
  readonly body: Html;
  /** The page of all finds, where this one shows but the first of them. */
  readonly allFinds: string | null;
  readonly people: readonly Mentioned[];
  readonly organisations: readonly CountedLink[];
  readonly places: readonly CountedLink[];
  readonly topics: readonly (Link & { readonly evidence: readonly string[] })[];
  /** What the publisher took back or made clear, as printed: no words of anybody in the article. */
  readonly corrections: readonly string[];
  /** Forms of the article that came after it, and that it takes the place of. */
  readonly replacedBy: readonly ArticleCard[];
  readonly replaces: readonly ArticleCard[];
  /** What else was labelled as not being the article's words. */
  readonly boilerplate: readonly { readonly text: string; readonly reason: BoilerplateReason | null }[];
  /** Other printings of the very text. */
  readonly printings: readonly Printing[];
  /** Articles that repeat the text nearly or in part: `same`, `version` or `excerpt`. */
  readonly versions: readonly (ArticleCard & { readonly repetition: string })[];
  /** Which of its quotes and figures others print; null where nobody does. */
  readonly shared: SharedFinds | null;
  /** Articles about the same, with what they share. */
  readonly related: readonly (ArticleCard & { readonly shared: readonly Link[] })[];
  readonly previous: Link | null;
  readonly next: Link | null;
}

export function articleView(context: ArchiveContext, ref: PageRef): ArticleView {
  const { record, body } = getExtracted(context.store, ref.key)!;
  const article = articleCards(context, articleCard, { article: record.id })[0]!;
  const all = findsOf(context, record.id);
  const finds = besideArticle(all);
  const links = linkedFrom(context, record.id);
  const rows = context.store.all(namedInArticle, { article: record.id });
  const named = mentioned(context, rows);
  const data = dataOf(context, ref.path, article);
  const citation = citationView(context, record, { title: article.title, path: ref.path });
  const annotated = annotatedBody(body, marksOf(context, record, all, rows), labelsOf(record), {
    title: article.title,
    authors: record.authors,
  });
  return {
    ...pageView(context, ref, {
      title: article.title,
      description: article.lead,
      breadcrumbs: articleTrail(context, article),
      alternates: [data],
      metadata: bibliographic(citation),
      jsonLd: [
        newsArticle(context, ref, record, article, finds, addressesOf(context, ofKind(links, 'replaced'))),
      ],
    }),
    article,
    sourceHref: record.publisher && sourceHref(context, sourceKey(record.publisher)),
    language: record.language,
    isUnread: record.unread !== undefined,
    authors: record.authors,
    source: record.source,
    heading: annotated.title,
    byline: annotated.byline,
    body: annotated.body,
    citation,
    data,
    ...finds,
    allFinds: Object.values(finds.found).some((count) => count > FINDS_BESIDE)
      ? context.href(findsPage(ref.path))
      : null,
    people: named.filter(({ type }) => type === 'person'),
    organisations: named.filter(({ type }) => type === 'organisation'),
    places: named.filter(({ type }) => type === 'place'),
    topics: topicsOf(context, record),
    corrections: correctionsIn(record),
    replacedBy: cardsOf(links, 'replaced'),
    replaces: cardsOf(links, 'replaces'),
    boilerplate: record.blocks
      .filter(({ role, reason }) => role === 'boilerplate' && reason !== 'correction')
      .map(({ start, end, reason }) => ({
        text: record.text.slice(start, end),
        reason: (reason ?? null) as BoilerplateReason | null,
      })),
    printings: (record.printings ?? []).map(({ title, publisher, published, source }) => ({
      publisher,
      sourceHref: publisher && sourceHref(context, sourceKey(publisher)),
      published,
      title: title === record.title ? null : title,
      source,
    })),
    versions: ofKind(links, 'duplicate').map(({ card, reason }) => ({
      ...card,
      repetition: String(reason),
    })),
    shared: sharedFindsOf(context, record.id, all),
    related: ofKind(links, 'related').map(({ card, reason }) => ({
      ...card,
      shared: (reason as string[]).flatMap((key) => keyLink(context, key)),
    })),
    ...neighbours(context, article),
  };
}

/** A large archive has records in compressed files of a month's, one a line. */
function dataOf(context: ArchiveContext, path: string, { id, published }: ArticleCard): Alternate {
  if (!isDataMonthly(context))
    return { type: 'application/json', title: 'JSON', href: context.href(jsonFormOf(path)) };
  const month = published?.slice(0, 7) ?? null;
  const { n } = context.store.one(countBeforeInMonth, { month, published, article: id })!;
  const file = shardFile('articles.ndjson', month, 1 + Math.floor(n / ARTICLES_IN_SHARD));
  return { type: 'application/gzip', title: 'NDJSON', href: context.href(file) };
}

/**
 * What reference managers and library catalogues read in the head of a page: the names of Highwire Press and those of the
 * Dublin Core, which says the same as the Open Graph protocol and shares its tags. No `citation_journal_title`: Zotero takes
 * what has one for an article of a journal.
 */
function bibliographic({
  title,
  authors,
  outlet,
  published,
  language,
  url,
}: CitationView): PageView['metadata'] {
  const facts: [highwire: string | null, dublinCore: string, property: string | null, string | null][] = [
    ['title', 'title', 'og:title', title],
    ...authors.map((author): [string, string, string, string] => [
      'author',
      'creator',
      'article:author',
      author,
    ]),
    ['publication_date', 'date', 'article:published_time', published],
    ['language', 'language', null, language],
    ['public_url', 'identifier', 'og:url', url],
    [null, 'source', null, outlet],
    [null, 'type', null, 'newspaperArticle'],
  ];
  return facts.flatMap(([highwire, dublinCore, property, content]) =>
    content === null
      ? []
      : [
          ...(highwire ? [{ name: `citation_${highwire}`, content: dated(highwire, content) }] : []),
          { name: `DC.${dublinCore}`, ...(property ? { property } : {}), content },
        ],
  );
}

/** Days with slashes, as the names of Highwire Press have them. */
const dated = (name: string, content: string): string =>
  name === 'publication_date' ? content.replaceAll('-', '/') : content;

const correctionsIn = ({ blocks, text }: ArticleRecord): string[] =>
  blocks.filter(({ reason }) => reason === 'correction').map(({ start, end }) => text.slice(start, end));

/** Whom and what an article names, the most quoted and named first. @param named an entity may be several of the article's */
const mentioned = (
  context: ArchiveContext,
  named: readonly NamedRow[],
): (Mentioned & { readonly type: EntityType })[] =>
  [...Map.groupBy(named, ({ id }) => id).values()]
    .map((those) => {
      const { type, quotes: statements, ...row } = those[0]!;
      const count = those.reduce((sum, one) => sum + one.count, 0);
      const roles = those.flatMap((one) => JSON.parse(one.roles) as { text: string }[]);
      return {
        ...entityLink(context, { ...row, count }),
        type,
        statements,
        role: longest(roles.map(({ text }) => text)),
      };
    })
    .sort((a, b) => b.statements - a.statements || b.count - a.count);

const longest = (texts: readonly string[]): string | null =>
  texts.reduce<string | null>((best, text) => (text.length > (best?.length ?? 0) ? text : best), null);

const topicsOf = (context: ArchiveContext, record: ArticleRecord): ArticleView['topics'] =>
  context.store.all(topicsOfArticle, { article: record.id }).map(({ label, path, evidence }) => ({
    text: label,
    href: context.href(path),
    evidence: [
      ...new Set((JSON.parse(evidence) as [number, number][]).map(([s, e]) => record.text.slice(s, e))),
    ],
  }));

/** Another article that this one leads to, and why. */
interface Linked {
  readonly kind: LinkKind;
  readonly card: ArticleCard;
  readonly reason: unknown;
}

const linkedFrom = (context: ArchiveContext, article: string): Linked[] =>
  context.store.all(linksOf, { article }).flatMap(({ kind, other, reason }) =>
    articleCards(context, articleCard, { article: other }).map((card) => ({
      kind,
      card,
      reason: JSON.parse(reason) as unknown,
    })),
  );

const ofKind = (links: readonly Linked[], kind: LinkKind): Linked[] =>
  links.filter((link) => link.kind === kind);

const cardsOf = (links: readonly Linked[], kind: LinkKind): ArticleCard[] =>
  ofKind(links, kind)
    .map(({ card }) => card)
    .sort((a, b) => ((a.published ?? '') < (b.published ?? '') ? -1 : 1));

const addressesOf = (context: ArchiveContext, links: readonly Linked[]): string[] =>
  links
    .flatMap(({ card }) => context.store.all(articleCard, { article: card.id }))
    .map(({ path }) => context.url(path));

/** The page of an entity or a topic, by the key under which articles are related. */
const keyLink = (context: ArchiveContext, key: string): Link[] =>
  context.store.all(pageOfKey, { key }).map(({ name, path }) => ({ text: name, href: context.href(path) }));

/** The articles before and after this one in time; undated ones have neither. */
function neighbours(
  context: ArchiveContext,
  { id, published }: ArticleCard,
): { previous: Link | null; next: Link | null } {
  if (published === null) return { previous: null, next: null };
  const link = (card: ArticleCard | undefined): Link | null =>
    card ? { text: card.title, href: card.href } : null;
  const place = { published, article: id };
  const [earlier] = articleCards(context, articleBefore, place);
  const [later] = articleCards(context, articleAfter, place);
  return { previous: link(earlier), next: link(later) };
}

/** The addresses at which it was printed. */
function basedOn({ source, printings = [] }: ArticleRecord): object {
  const [first, ...others] = [
    ...new Set([source, ...printings.map((one) => one.source)].flatMap(({ url }) => url ?? [])),
  ];
  if (first === undefined) return {};
  return { isBasedOn: others.length > 0 ? [first, ...others] : first };
}

function newsArticle(
  context: ArchiveContext,
  ref: PageRef,
  record: ArticleRecord,
  article: ArticleCard,
  { quotes, found }: Finds,
  /** Of forms that came after it. */
  later: readonly string[],
): object {
  // Of more than stand here, the page of all finds tells them all.
  const quotations = quotes.length < found.quotes ? [] : quotationsOf(quotes);
  // An address is a correction too: “in another document”, as schema.org has it.
  const corrections = [...correctionsIn(record), ...later];
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    url: context.url(ref.path),
    ...(record.published ? { datePublished: record.published } : {}),
    ...(record.authors.length > 0
      ? { author: record.authors.map((name) => ({ '@type': 'Person', name })) }
      : {}),
    ...(record.publisher ? { publisher: { '@type': 'Organization', name: record.publisher } } : {}),
    ...(record.language ? { inLanguage: record.language } : {}),
    ...basedOn(record),
    isPartOf: { '@type': 'Collection', name: context.config.title, url: context.url(HOME_PAGE) },
    ...(corrections.length > 0 ? { correction: corrections } : {}),
    ...(quotations.length > 0 ? { hasPart: quotations } : {}),
  };
}
