import type { IdentityKey } from '../model/ids.ts';
import { partsOfPeriod } from '../model/page.ts';
import type { SiteFiles } from '../output/site-files.ts';
import type { Affected } from '../store/affected.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import { isDataMonthly } from '../store/archive-size.ts';
import { exportedEntity } from '../store/queries/exports.ts';
import { topicById } from '../store/queries/topics.ts';
import { exportArticleForms } from './article-forms.ts';
import { exportPersonFeed, exportSiteFeeds, exportTopicFeed } from './feeds.ts';
import { exportPersonForm, exportPersonTable, exportTopicForm, identitiesDownload } from './json-forms.ts';
import type { NamedDownload } from './name-shards.ts';
import { exportRecord, recordsDownload } from './records.ts';
import { exportMonth, type ShardedDownload, shardsOfMonth } from './shards.ts';
import { peopleDownload, tableDownloads } from './tables.ts';

/** A page as the plan of the site has it (`PageRef`). */
export interface PlannedPage {
  readonly type: string;
  readonly key: string;
  readonly number: number;
  readonly path: string;
}

/** What grows with the articles: all records, and the tables of finds. */
export const shardedDownloads = (context: ArchiveContext): ShardedDownload[] => [
  recordsDownload(context),
  ...tableDownloads(context),
];

/** What grows with who is named. */
export const namedDownloads = (context: ArchiveContext): NamedDownload[] => [
  peopleDownload(context),
  identitiesDownload(context),
];

/** The month that a page is the first of, null for that of the undated; undefined of all other pages. */
export const monthOfPage = ({ type, key, number }: PlannedPage): string | null | undefined =>
  type !== 'articles' || number > 0
    ? undefined
    : key === 'undated'
      ? null
      : /^\d{4}-\d\d$/.test(key)
        ? key
        : undefined;

/**
 * Writes what stands beside a page and changes with it: feeds, the JSON form, a person's table; beside an article its record
 * and other forms, or, where data are monthly, beside a month the records of its articles.
 * @param affected since the published site was made; null where all is made
 */
export function exportBeside(
  context: ArchiveContext,
  files: SiteFiles,
  page: PlannedPage,
  affected: Affected | null,
): void {
  switch (page.type) {
    case 'home':
      exportSiteFeeds(context, files);
      break;
    case 'person':
      besidePerson(context, files, page);
      break;
    case 'topic':
      besideTopic(context, files, page);
      break;
    case 'article':
      if (!isDataMonthly(context)) exportRecord(context, files, page.key, page.path);
      exportArticleForms(context, files, page.key);
      break;
    case 'articles':
      if (isDataMonthly(context)) besideMonth(context, files, page, affected);
  }
}

function besidePerson(context: ArchiveContext, files: SiteFiles, { key, number }: PlannedPage): void {
  if (partsOfPeriod(key).period !== '') return;
  const person = context.store.one(exportedEntity, { entity: key as IdentityKey })!;
  exportPersonForm(context, files, person, number);
  if (number > 0) return;
  exportPersonTable(context, files, person);
  exportPersonFeed(context, files, person);
}

function besideTopic(context: ArchiveContext, files: SiteFiles, { key, number }: PlannedPage): void {
  if (partsOfPeriod(key).period !== '') return;
  const topic = context.store.one(topicById, { topic: key })!;
  exportTopicForm(context, files, topic, number);
  if (number === 0) exportTopicFeed(context, files, topic);
}

function besideMonth(
  context: ArchiveContext,
  files: SiteFiles,
  page: PlannedPage,
  affected: Affected | null,
): void {
  const month = monthOfPage(page);
  if (month === undefined) return;
  const { made } = shardsOfMonth(context, month, affected);
  for (const download of shardedDownloads(context)) exportMonth(files, download, month, made);
}
