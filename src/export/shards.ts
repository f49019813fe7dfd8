import { gzipSync } from 'fflate';
import type { SiteFiles, StagedSite } from '../output/site-files.ts';
import {
  ARTICLES_IN_SHARD,
  articlesPage,
  downloadFile,
  type Sharded,
  shardFile,
  shardsOf,
} from '../site/routes.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import { isDataMonthly } from '../store/archive-size.ts';
import { monthsOf } from './open-tables.ts';

/** A line of a download, and the article that it tells of. */
export interface ShardLine {
  readonly article: string;
  readonly line: string;
}

export interface ShardedDownload {
  readonly name: Sharded;
  /** The line that each file begins with; empty where there is none. */
  readonly head: string;
  /** Lines of a month's articles, the earliest first; of the undated where it is null. */
  readonly linesOf: (month: string | null) => Iterable<ShardLine>;
}

/**
 * Writes a download that grows with the archive: as one file, or as one for every few hundred articles of a month. A new
 * article changes the last of its month, and none is larger than memory likes.
 * @param isMade those of a month whose page stands as it is stand too
 */
export function exportInShards(
  context: ArchiveContext,
  files: StagedSite,
  isMade: (path: string) => boolean,
  download: ShardedDownload,
): void {
  const months = monthsOf(context);
  if (isDataMonthly(context))
    for (const month of months)
      if (isMade(articlesPage(month ?? 'undated'))) exportMonth(files, download, month);
      else files.keepAll(shardsOf(download.name, month));
  else files.writeLines(downloadFile(download.name), wholeOf(download, months));
}

function* wholeOf({ head, linesOf }: ShardedDownload, months: readonly (string | null)[]): Generator<string> {
  yield head;
  for (const month of months) for (const { line } of linesOf(month)) yield line;
}

function exportMonth(files: SiteFiles, { name, head, linesOf }: ShardedDownload, month: string | null): void {
  let number = 0;
  let lines: string[] = [];
  const articles = new Set<string>();
  const flush = (): void => {
    if (lines.length === 0) return;
    files.write(shardFile(name, month, ++number), compressed(head + lines.join('')));
    lines = [];
    articles.clear();
  };
  for (const { article, line } of linesOf(month)) {
    if (articles.size === ARTICLES_IN_SHARD && !articles.has(article)) flush();
    articles.add(article);
    lines.push(line);
  }
  flush();
}

/** Gzip by JavaScript alone: the system's own may give other bytes on another processor. */
export const compressed = (text: string): Uint8Array => gzipSync(Buffer.from(text), { mtime: 0 });
