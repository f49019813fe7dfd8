import { z } from 'zod';
import type { Identity } from '../model/identity.ts';
import { reasonInWords } from '../model/identity-reason.ts';
import { type IdentityRecord, identityRecord } from '../model/identity-record.ts';
import type { IdentityKey } from '../model/ids.ts';
import { OFTEN_QUOTED } from '../model/often-quoted.ts';
import { saidIn } from '../model/statement.ts';
import { type SiteFiles, toJson, toReadableJson } from '../output/site-files.ts';
import { anchored, downloadFile, jsonFormOf, quoteTableOf } from '../site/routes.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import { reasonsOf } from '../store/identity-reasons.ts';
import {
  articleIdsNaming,
  type ExportedEntity,
  exportedArticlesNaming,
  exportedArticlesOfTopic,
  exportedEntities,
  exportedPeople,
  exportedQuotes,
} from '../store/queries/exports.ts';
import { allTopics } from '../store/queries/topics.ts';
import { quoteTitle } from './feeds.ts';
import { type FeedItem, jsonFeed } from './json-feed.ts';
import { quotesOf } from './tables.ts';

/**
 * The JSON forms of the pages of people and topics, and the quotes of a person as CSV. Each is a JSON Feed of what
 * the page lists, with all else that it knows as the feed's extension: one file serves both.
 */
export function exportJsonForms(context: ArchiveContext, files: SiteFiles): void {
  exportPeople(context, files);
  exportTopics(context, files);
  files.writeLines(downloadFile('identities.ndjson'), identityLines(context));
  files.write(downloadFile('identities.schema.json'), toReadableJson(z.toJSONSchema(identityRecord)));
}

function exportPeople(context: ArchiveContext, files: SiteFiles): void {
  const { store } = context;
  for (const row of store.each(exportedPeople)) {
    const { id, name, path } = row;
    const items = store.all(exportedQuotes, { speaker: id }).map(
      ({ kind, title: article, text, statement, published, path: page, anchor }): FeedItem => ({
        text: saidIn({ kind, text, statement }),
        published,
        path: anchored(page, anchor),
        title: quoteTitle(name, { kind, text, statement }),
        facts: { kind, article },
      }),
    );
    const file = jsonFormOf(path);
    const facts = { ...factsOf(context, row), articles: articlesOf(context, id) };
    files.write(file, toJson(jsonFeed(context, { title: name, path, file, items, facts })));
    if (row.quotes >= OFTEN_QUOTED) files.write(quoteTableOf(path), quotesOf(context, id));
  }
}

function exportTopics(context: ArchiveContext, files: SiteFiles): void {
  const { store, url } = context;
  for (const { id: topic, label, parent, scope, path } of store.each(allTopics)) {
    const items = store
      .all(exportedArticlesOfTopic, { topic })
      .map(({ id, score, ...item }) => ({ ...item, facts: { article: id, score } }));
    const file = jsonFormOf(path);
    const facts = { id: topic, label, parent, scope, url: url(path) };
    files.write(file, toJson(jsonFeed(context, { title: label, path, file, items, facts })));
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

const articlesOf = ({ store, url }: ArchiveContext, entity: IdentityKey): object[] =>
  store.all(exportedArticlesNaming, { entity }).map((row) => ({ ...row, link: url(row.link) }));
