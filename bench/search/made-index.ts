import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { planShards } from '../../src/search/cut.ts';
import type { SearchedArticle } from '../../src/search/searched-article.ts';
import { shardOf } from '../../src/search/shard.ts';
import { SEARCH_SHARDS_FILE, searchShardFile } from '../../src/site/routes.ts';
import { type MadeArticle, madeArticle } from '../scale/article.ts';

/** What an index of made articles weighs. */
export interface MadeIndex {
  readonly shards: number;
  readonly files: number;
  readonly bytes: number;
  /** Processor time of indexing alone, in milliseconds. */
  readonly cpu: number;
}

/** Writes the index of so many made articles into a site's folder. Nothing is extracted: names are guessed by their capitals. */
export function writeMadeIndex(site: string, articles: number): MadeIndex {
  const placed = Array.from({ length: articles }, (_, index) => {
    const made = madeArticle(1, index);
    return { id: `m${index}`, index, made, published: made.date, year: made.date?.slice(0, 4) ?? null };
  });
  const total = { shards: 0, files: 0, bytes: 0, cpu: 0 };
  const listed = planShards(placed).map(({ key, year, items }) => {
    const read = items.map(({ index, made }) => searched(index, made));
    const before = process.cpuUsage();
    const { files, ...lists } = shardOf(read, year);
    const { user, system } = process.cpuUsage(before);
    total.cpu += (user + system) / 1000;
    total.shards++;
    for (const [name, content] of files) {
      const file = path.join(site, searchShardFile(key, name));
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
      total.files++;
      total.bytes += Buffer.byteLength(content);
    }
    return { key, year, articles: items.length, ...lists };
  });
  writeFileSync(path.join(site, SEARCH_SHARDS_FILE), JSON.stringify(listed));
  return total;
}

function searched(index: number, { title, date, publisher, paragraphs }: MadeArticle): SearchedArticle {
  const text = paragraphs.join('\n\n');
  const people = new Set(Array.from(text.matchAll(/[A-Z][a-z]+ [A-Z][a-z]+(?=,| said)/g), ([name]) => name));
  const quotes = Array.from(text.matchAll(/“[^”]+”/g), ({ index: start, 0: quote }, number) => ({
    anchor: `q-${number}`,
    kind: 'direct' as const,
    speaker: [...people][0] ?? null,
    by: people.size > 0 ? { id: `person/${[...people][0]}`, name: [...people][0]! } : null,
    via: null,
    start,
    end: start + quote.length,
  }));
  return {
    id: `m${index}`,
    path: `articles/made/${index}/`,
    title,
    published: date,
    publisher,
    text,
    blocks: [],
    quotes,
    figures: Array.from(text.matchAll(/\b\d[\d,.]*\b/g), ({ index: start, 0: figure }, number) => ({
      anchor: `f-${number}`,
      family: 'count',
      start,
      end: start + figure.length,
      sentence: [Math.max(0, start - 80), start + 80] as const,
    })),
    facets: [
      ['source', publisher],
      ['has', 'quotes'],
      ...Array.from(people, (name) => ['person', name] as const),
    ],
  };
}
