import type { EntityId } from '../model/ids.ts';
import type { ArticleRecord } from '../model/record.ts';
import { isShown, withSureSpeakers } from '../model/shown.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import { type IdentityOfArticle, identitiesOfArticle } from '../store/queries/exports.ts';
import { recordOf } from '../store/queries/records.ts';

/** One article with all that its forms for other programs say of it. */
export interface DescribedArticle {
  /** As its page has it: no speaker who is too doubtful, no quote that is not shown. */
  readonly record: ArticleRecord;
  readonly title: string;
  /** Path of its page. */
  readonly path: string;
  /** Who in the archive an entity of the record is. */
  readonly identities: ReadonlyMap<EntityId, IdentityOfArticle>;
}

export function describedArticle(
  { store, config }: ArchiveContext,
  { id, title, path }: { readonly id: string; readonly title: string; readonly path: string },
): DescribedArticle {
  const extracted = JSON.parse(store.one(recordOf, { article: id })!.record) as ArticleRecord;
  const sure = withSureSpeakers(extracted, config.thresholds);
  const record = { ...sure, quotes: sure.quotes.filter((quote) => isShown(quote, config.thresholds)) };
  const identities = new Map(store.all(identitiesOfArticle, { article: id }).map((row) => [row.local, row]));
  return { record, title, path, identities };
}
