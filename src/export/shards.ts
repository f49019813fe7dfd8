import { gzipSync } from 'fflate';
import type { SiteFiles } from '../output/site-files.ts';
import { ARTICLES_IN_SHARD, downloadFile, type Sharded, shardFile } from '../site/routes.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
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
      for (const month of monthsOf(context)) for (const { line } of linesOf(month)) yield line;
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
