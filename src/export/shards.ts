import { gzipSync } from 'fflate';
import type { SiteFiles } from '../output/site-files.ts';
import { ARTICLES_IN_SHARD, downloadFile, type MonthlyDownloadName, shardFile } from '../site/routes.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import { monthsOf } from './open-tables.ts';

/** Lines of a download that follow each other, and the article that they tell of. */
export interface ShardLines {
  readonly article: string;
  readonly lines: string;
}

export interface ShardedDownload {
  readonly name: MonthlyDownloadName;
  /** The line that each file begins with; empty where there is none. */
  readonly head: string;
  /** Lines of a month's articles, the earliest first; of the undated where it is null. */
  readonly linesOf: (month: string | null) => Iterable<ShardLines>;
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
      for (const month of monthsOf(context)) for (const { lines } of linesOf(month)) yield lines;
    })(),
  );

/**
 * Writes a month of a download, or the undated, as a file for every few hundred articles: a new article changes the last of
 * its month, and none is larger than memory likes.
 */
export function exportMonth(
  files: SiteFiles,
  { name, head, linesOf }: ShardedDownload,
  month: string | null,
): void {
  let number = 0;
  let shard: string[] = [];
  const articles = new Set<string>();
  const flush = (): void => {
    if (shard.length === 0) return;
    files.write(shardFile(name, month, ++number), compressed(head + shard.join('')));
    shard = [];
    articles.clear();
  };
  for (const { article, lines } of linesOf(month)) {
    if (articles.size === ARTICLES_IN_SHARD && !articles.has(article)) flush();
    articles.add(article);
    shard.push(lines);
  }
  flush();
}

/** Gzip by JavaScript alone: the system's own may give other bytes on another processor. */
export const compressed = (text: string): Uint8Array => gzipSync(Buffer.from(text), { mtime: 0 });
