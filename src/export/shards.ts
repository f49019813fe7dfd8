import { gzipSync } from 'fflate';
import type { SiteFiles } from '../output/site-files.ts';
import { ARTICLES_IN_SHARD, downloadFile, type MonthlyDownloadName, shardFile } from '../site/routes.ts';
import { type Affected, articlesAffected, placeAt } from '../store/affected.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import { placeOfArticle } from '../store/queries/affected.ts';
import { countBeforeInMonth } from '../store/queries/articles.ts';
import type { MonthSlice } from '../store/queries/exports.ts';
import { UNDATED } from '../store/queries/rows.ts';
import { stretch } from '../store/queries/stretches.ts';
import { ALL_OF_IT, monthsOf } from './open-tables.ts';

export interface ShardedDownload {
  readonly name: MonthlyDownloadName;
  /** The line that each file begins with; empty where there is none. */
  readonly head: string;
  /** Lines of some of a month's articles, the earliest first; of the undated where the month is null. */
  readonly linesOf: (slice: MonthSlice) => Iterable<string>;
}

/** Writes a download as one file. */
export const exportWhole = (
  context: ArchiveContext,
  files: SiteFiles,
  { name, head, linesOf }: ShardedDownload,
): void =>
  files.writeLines(
    downloadFile(name),
    (function* () {
      yield head;
      for (const month of monthsOf(context)) yield* linesOf({ month, ...ALL_OF_IT });
    })(),
  );

/**
 * Writes a month of a download, or the undated, as a file for every few hundred articles: a new article changes the last of
 * its month, and none is larger than memory likes. A file of articles that have nothing of the kind there is not.
 * @param shards numbers of those that are to be written, from 1 on
 */
export function exportMonth(
  files: SiteFiles,
  { name, head, linesOf }: ShardedDownload,
  month: string | null,
  shards: Iterable<number>,
): void {
  for (const number of shards) {
    const slice = { month, first: (number - 1) * ARTICLES_IN_SHARD, count: ARTICLES_IN_SHARD };
    const lines = [...linesOf(slice)];
    if (lines.length > 0) files.write(shardFile(name, month, number), compressed(head + lines.join('')));
  }
}

/** The shards of a month, or of the undated, by their numbers: those that may read otherwise, and the others. */
export interface MonthShards {
  readonly made: readonly number[];
  readonly kept: readonly number[];
}

/** Of so many articles at most it is asked in which shard each is. */
const FEW_AFFECTED = 200;

/**
 * What is to be made of a month after something was affected: the shards of the articles of which something is printed
 * otherwise, and all from the first place on that an article came to or left.
 * @param affected null where all is made
 */
export function shardsOfMonth(
  { store }: ArchiveContext,
  month: string | null,
  affected: Affected | null,
): MonthShards {
  const known = { list: month === null ? 'articles' : 'articles by month', key: month ?? UNDATED } as const;
  const count = store.one(stretch, known)?.count ?? 0;
  const all = Array.from({ length: Math.ceil(count / ARTICLES_IN_SHARD) }, (_, n) => n + 1);
  if (!affected) return { made: all, kept: [] };
  const articles = articlesAffected(store, affected);
  if (articles.size > FEW_AFFECTED || affected.moment.size > FEW_AFFECTED) return { made: all, kept: [] };
  const numberAt = (published: string | null, article: string): number =>
    1 + Math.floor(store.one(countBeforeInMonth, { month, published, article })!.n / ARTICLES_IN_SHARD);
  const changed = new Set(
    [...articles]
      .flatMap((article) => store.all(placeOfArticle, { of: article }))
      .flatMap((place) => (place.month === month ? numberAt(place.published, place.id) : [])),
  );
  const moved = [...affected.moment]
    .map(placeAt)
    .flatMap(([published, article]) =>
      (published?.slice(0, 7) ?? null) === month ? numberAt(published, article) : [],
    );
  const isMade = (number: number): boolean => changed.has(number) || moved.some((from) => number >= from);
  return { made: all.filter(isMade), kept: all.filter((number) => !isMade(number)) };
}

/** Gzip by JavaScript alone: the system's own may give other bytes on another processor. */
export const compressed = (text: string): Uint8Array => gzipSync(Buffer.from(text), { mtime: 0 });
