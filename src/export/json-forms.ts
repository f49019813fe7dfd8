import { z } from 'zod';
import type { Identity } from '../model/identity.ts';
import { reasonInWords } from '../model/identity-reason.ts';
import { type IdentityRecord, identityRecord } from '../model/identity-record.ts';
import type { IdentityKey } from '../model/ids.ts';
import { saidIn } from '../model/statement.ts';
import { type SiteFiles, toJson, toReadableJson } from '../output/site-files.ts';
import { anchored, downloadFile, jsonFormOf, numberedPage, quoteTableOf } from '../site/routes.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import { isDataMonthly, oftenQuotedFrom } from '../store/archive-size.ts';
import { reasonsOf } from '../store/identity-reasons.ts';
import { olderPages, recentSlice } from '../store/list-pages.ts';
import { articlesNaming } from '../store/queries/articles.ts';
import {
  articleIdsNaming,
  type ExportedEntity,
  exportedArticlesOfTopic,
  exportedEntities,
} from '../store/queries/exports.ts';
import {
  partlyVerbatimOf,
  type QuoteCardRow,
  reportedOf,
  statementsOf,
  verbatimOf,
} from '../store/queries/quotes.ts';
import type { Slice } from '../store/queries/rows.ts';
import type { TopicRow } from '../store/queries/topics.ts';
import { jsonFeed, type UntitledItem } from './json-feed.ts';
import type { NamedDownload } from './name-shards.ts';
import { compressed } from './shards.ts';
import { quotesOf } from './tables.ts';

/**
 * The JSON form of a page about a person: a JSON Feed of what the page lists, with all else that it knows as the feed's
 * extension, so that one file serves both. Lists of several pages have as many, each leading to the next, but where the data
 * are monthly: then the newest page has one.
 */
export function exportPersonForm(
  context: ArchiveContext,
  files: SiteFiles,
  person: ExportedEntity,
  number: number,
): void {
  const { id: speaker, name: title, path, articles } = person;
  const said = context.store.one(statementsOf, { speaker })!;
  const total = Math.max(said.direct, said.mixed, said.indirect, articles);
  if (number > lastForm(context, total)) return;
  const of = (total: number) => ({ speaker, ...recentSlice(context, number, total) });
  const quotes = [
    ...context.store.all(verbatimOf, of(said.direct)),
    ...context.store.all(partlyVerbatimOf, of(said.mixed)),
    ...context.store.all(reportedOf, of(said.indirect)),
  ];
  const form = {
    items: quotes.sort(newestFirst).map(itemOf),
    facts: {
      ...(number === 0 ? factsOf(context, person) : {}),
      articles: articlesWith(context, speaker, recentSlice(context, number, articles)),
    },
  };
  writeForm(context, files, { title, path, number, total }, form);
}

const articlesWith = ({ store, url }: ArchiveContext, entity: IdentityKey, slice: Slice) =>
  store.all(articlesNaming, { entity, ...slice }).map(({ id: article, title, published, path }) => ({
    id: article,
    title,
    published,
    link: url(path),
  }));

/** One line for everybody and everything named, whether it has a page of its own or not. */
export const identitiesDownload = (context: ArchiveContext): NamedDownload => ({
  name: 'identities.ndjson',
  head: '',
  *linesOf(places) {
    for (const row of context.store.each(exportedEntities, places)) {
      const articles = context.store.all(articleIdsNaming, { entity: row.id });
      const line: IdentityRecord = {
        id: row.id,
        ...factsOf(context, row),
        articles: articles.map(({ article }) => article),
      };
      yield `${JSON.stringify(line)}\n`;
    }
  },
});

/** The schema that the lines follow. */
export const exportIdentitySchema = (files: SiteFiles): void =>
  files.write(downloadFile('identities.schema.json'), toReadableJson(z.toJSONSchema(identityRecord)));

/** Older pages have forms of their own where data are whole; else those of the month have what they list. */
const lastForm = (context: ArchiveContext, total: number): number =>
  isDataMonthly(context) ? 0 : olderPages(context, total);

/** The quotes of who is quoted often as a table. */
export function exportPersonTable(
  context: ArchiveContext,
  files: SiteFiles,
  { id, path, quotes }: ExportedEntity,
): void {
  if (quotes < oftenQuotedFrom(context)) return;
  const lines = quotesOf(context, id);
  if (isDataMonthly(context)) files.write(quoteTableOf(path, true), compressed([...lines].join('')));
  else files.writeLines(quoteTableOf(path, false), lines);
}

interface Form {
  readonly items: readonly UntitledItem[];
  readonly facts: object;
}

/** The JSON form of a page of a list; what is older stands in that of the next page. */
function writeForm(
  context: ArchiveContext,
  files: SiteFiles,
  { title, path, number, total }: { title: string; path: string; number: number; total: number },
  form: Form,
): void {
  const page = numberedPage(path, number);
  const older = number === 0 ? lastForm(context, total) : number - 1;
  const next = older === 0 ? null : jsonFormOf(numberedPage(path, older));
  const file = jsonFormOf(page);
  files.write(file, toJson(jsonFeed(context, { title, path: page, file, next, ...form })));
}

const newestFirst = (a: QuoteCardRow, b: QuoteCardRow): number =>
  (a.published ?? '') < (b.published ?? '') ? 1 : (a.published ?? '') > (b.published ?? '') ? -1 : 0;

/** Without a title: whose feed it is, all of it says, and the words are there. */
const itemOf = ({
  kind,
  title: article,
  text,
  statement,
  published,
  path,
  anchor,
}: QuoteCardRow): UntitledItem => ({
  text: saidIn({ kind, text, statement }),
  published,
  path: anchored(path, anchor),
  facts: { kind, article },
});

/** The same of a page about a topic. */
export function exportTopicForm(
  context: ArchiveContext,
  files: SiteFiles,
  { id: topic, label, parent, scope, path, articles: total }: TopicRow,
  number: number,
): void {
  if (number > lastForm(context, total)) return;
  const { store, url } = context;
  const items = store
    .all(exportedArticlesOfTopic, { topic, ...recentSlice(context, number, total) })
    .map(({ id, score, ...item }) => ({ ...item, facts: { article: id, score } }));
  const facts = { id: topic, label, parent, scope, url: url(path) };
  writeForm(context, files, { title: label, path, number, total }, { items, facts });
}

/** Reasons stand twice: as English sentences, and as codes with their data for programs and other languages. */
function factsOf(
  { url, store }: ArchiveContext,
  { id, type, name, path, listed, identity }: ExportedEntity,
): Omit<IdentityRecord, 'id' | 'articles'> {
  const { forms, roles, sameAs, note } = JSON.parse(identity) as Pick<
    Identity,
    'forms' | 'roles' | 'sameAs' | 'note'
  >;
  const reasonCodes = reasonsOf(store, id);
  const reasons = reasonCodes.map((reason) => reasonInWords(reason));
  return {
    type,
    name,
    url: listed ? url(path) : null,
    forms,
    roles,
    reasons,
    reasonCodes,
    sameAs,
    ...(note === undefined ? {} : { note }),
  };
}
