import { z } from 'zod';
import type { Identity } from '../model/identity.ts';
import { reasonInWords } from '../model/identity-reason.ts';
import { type IdentityRecord, identityRecord } from '../model/identity-record.ts';
import { OFTEN_QUOTED } from '../model/often-quoted.ts';
import { saidIn } from '../model/statement.ts';
import { type SiteFiles, toJson, toReadableJson } from '../output/site-files.ts';
import { anchored, downloadFile, jsonFormOf, numberedPage, quoteTableOf } from '../site/routes.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import { isDataMonthly } from '../store/archive-size.ts';
import { reasonsOf } from '../store/identity-reasons.ts';
import { olderPages, recentSlice } from '../store/list-pages.ts';
import { articlesNaming } from '../store/queries/articles.ts';
import {
  articleIdsNaming,
  type ExportedEntity,
  exportedArticlesOfTopic,
  exportedEntities,
  exportedPeople,
} from '../store/queries/exports.ts';
import {
  partlyVerbatimOf,
  type QuoteCardRow,
  reportedOf,
  statementsOf,
  verbatimOf,
} from '../store/queries/quotes.ts';
import { allTopics } from '../store/queries/topics.ts';
import { quoteTitle } from './feeds.ts';
import { type FeedItem, jsonFeed } from './json-feed.ts';
import { compressed } from './shards.ts';
import { quotesOf } from './tables.ts';

/**
 * The JSON forms of the pages of people and topics, and the quotes of a person as CSV. Each is a JSON Feed of what
 * the page lists, with all else that it knows as the feed's extension: one file serves both. Lists of several pages have as
 * many, each leading to the next, but where the data are monthly: then the newest page has one.
 */
export function exportJsonForms(
  context: ArchiveContext,
  files: SiteFiles,
  isMade: (path: string) => boolean,
): void {
  exportPeople(context, files, isMade);
  exportTopics(context, files, isMade);
  files.writeLines(downloadFile('identities.ndjson'), identityLines(context));
  files.write(downloadFile('identities.schema.json'), toReadableJson(z.toJSONSchema(identityRecord)));
}

function exportPeople(context: ArchiveContext, files: SiteFiles, isMade: (path: string) => boolean): void {
  for (const row of context.store.each(exportedPeople)) {
    const { id, path } = row;
    // No older page is made without the first.
    if (!isMade(path)) continue;
    const said = context.store.one(statementsOf, { speaker: id })!;
    const longest = Math.max(said.direct, said.mixed, said.indirect, row.articles);
    for (let number = 0; number <= lastForm(context, longest); number++)
      if (isMade(numberedPage(path, number)))
        writeForm(context, files, { title: row.name, path, number, total: longest }, formOfPerson(number));
    if (row.quotes >= OFTEN_QUOTED) exportTable(context, files, row);

    function formOfPerson(number: number): Form {
      const of = (total: number) => ({ speaker: id, ...recentSlice(context, number, total) });
      const quotes = [
        ...context.store.all(verbatimOf, of(said.direct)),
        ...context.store.all(partlyVerbatimOf, of(said.mixed)),
        ...context.store.all(reportedOf, of(said.indirect)),
      ];
      const naming = { entity: id, ...recentSlice(context, number, row.articles) };
      const articles = context.store
        .all(articlesNaming, naming)
        .map(({ id: article, title, published, path: page }) => ({
          id: article,
          title,
          published,
          link: context.url(page),
        }));
      return {
        items: quotes.sort(newestFirst).map((quote) => itemOf(row.name, quote)),
        facts: { ...(number === 0 ? factsOf(context, row) : {}), articles },
      };
    }
  }
}

/** Older pages have forms of their own where data are whole; else those of the month have what they list. */
const lastForm = (context: ArchiveContext, total: number): number =>
  isDataMonthly(context) ? 0 : olderPages(context, total);

function exportTable(context: ArchiveContext, files: SiteFiles, { id, path }: ExportedEntity): void {
  const lines = quotesOf(context, id);
  if (isDataMonthly(context)) files.write(quoteTableOf(path, true), compressed([...lines].join('')));
  else files.writeLines(quoteTableOf(path, false), lines);
}

interface Form {
  readonly items: readonly FeedItem[];
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

const itemOf = (
  name: string,
  { kind, title: article, text, statement, published, path, anchor }: QuoteCardRow,
): FeedItem => ({
  text: saidIn({ kind, text, statement }),
  published,
  path: anchored(path, anchor),
  title: quoteTitle(name, { kind, text, statement }),
  facts: { kind, article },
});

function exportTopics(context: ArchiveContext, files: SiteFiles, isMade: (path: string) => boolean): void {
  const { store, url } = context;
  for (const { id: topic, label, parent, scope, path, articles: total } of store.each(allTopics))
    for (let number = 0; number <= lastForm(context, total); number++) {
      if (!isMade(numberedPage(path, number))) continue;
      const items = store
        .all(exportedArticlesOfTopic, { topic, ...recentSlice(context, number, total) })
        .map(({ id, score, ...item }) => ({ ...item, facts: { article: id, score } }));
      const facts = { id: topic, label, parent, scope, url: url(path) };
      writeForm(context, files, { title: label, path, number, total }, { items, facts });
    }
}

/** One line for everybody and everything named, whether it has a page of its own or not. */
function* identityLines(context: ArchiveContext): Generator<string> {
  for (const row of context.store.each(exportedEntities)) {
    const articles = context.store.all(articleIdsNaming, { entity: row.id });
    const line: IdentityRecord = {
      id: row.id,
      ...factsOf(context, row),
      articles: articles.map(({ article }) => article),
    };
    yield `${JSON.stringify(line)}\n`;
  }
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
