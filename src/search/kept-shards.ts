import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { StagedSite } from '../output/site-files.ts';
import { searchShardFile } from '../site/routes.ts';
import type { Store } from '../store/open.ts';
import { publishedBelow } from '../store/queries/outputs.ts';
import * as queries from '../store/queries/search.ts';
import type { Placed } from './cut.ts';
import { readShard } from './read-shard.ts';
import type { Shard, WrittenShard } from './shard.ts';

/** A shard as the list has it that the browser reads first. */
export interface ListedShard extends Omit<Shard, 'files'> {
  readonly key: string;
  /** Null: its articles are undated. */
  readonly year: string | null;
  readonly articles: number;
}

/** A shard of the build before. */
export interface OpenedShard {
  readonly written: WrittenShard;
  /** The numbers of its articles, by identifier. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** The shards of the build before, which stand as they are where nothing of them has changed. */
export interface KeptShards {
  /** Keeps the files of a shard, if they are published and were made of the same articles; else null. */
  keep(key: string, articles: readonly Placed[]): ListedShard | null;
  /** Reads a shard, if its files are published; else null. */
  open(key: string): OpenedShard | null;
  /** Keeps all shards of a year of which no article changed, in their order, the newest first; null where one is not there. */
  keepYear(year: string | null): ListedShard[] | null;
  /** Writes a shard that was made anew. */
  put(listed: ListedShard, articles: readonly Placed[], files: Shard['files']): void;
  /** Forgets what was neither kept nor put. */
  forgetOthers(): void;
}

/** @param output where the site is published */
export function keptShards(store: Store, files: StagedSite, output: string): KeptShards {
  const before = new Map(
    store
      .all(queries.searchShards)
      .map((row) => [row.key, { ...row, listed: JSON.parse(row.listed) as ListedShard }]),
  );
  const noted = new Set<string>();
  const isPublished = ({ key, files: digest }: { readonly key: string; readonly files: string }): boolean => {
    const folder = searchShardFile(key, '');
    const published = store.all(publishedBelow, { from: folder, to: `${folder}\uffff` });
    // A build that was killed may have noted the shard and never have published it.
    return digestOf(published.map(({ path, digest }) => [path, digest])) === digest;
  };
  const keepRow = ({ key, listed }: { readonly key: string; readonly listed: ListedShard }): ListedShard => {
    files.keepAll(searchShardFile(key, ''));
    noted.add(key);
    return listed;
  };
  return {
    keep(key, articles) {
      const row = before.get(key);
      return row?.members === membersOf(articles) && isPublished(row) ? keepRow(row) : null;
    },
    open(key) {
      const row = before.get(key);
      if (!row || !isPublished(row)) return null;
      const content = publishedFiles(store, output, searchShardFile(key, ''));
      return (
        content && {
          written: readShard(row.listed, (name) => content.get(name)!),
          numbers: new Map(row.members.split('\n').map((id, number) => [id, number])),
        }
      );
    },
    keepYear(year) {
      const rows = [...before.values()].filter(({ listed }) => listed.year === year);
      if (rows.length === 0 || !rows.every(isPublished)) return null;
      return rows.sort((a, b) => (a.key < b.key ? 1 : -1)).map(keepRow);
    },
    put(listed, articles, made) {
      const digests: [string, string][] = [];
      for (const [name, content] of made) {
        const file = searchShardFile(listed.key, name);
        files.write(file, content);
        digests.push([file, createHash('sha256').update(content).digest('hex')]);
      }
      const { key } = listed;
      store.run(queries.putSearchShard, {
        key,
        members: membersOf(articles),
        files: digestOf(digests),
        listed: JSON.stringify(listed),
      });
      noted.add(key);
    },
    forgetOthers() {
      for (const key of before.keys()) if (!noted.has(key)) store.run(queries.forgetSearchShard, { key });
    },
  };
}

const membersOf = (articles: readonly Placed[]): string => articles.map(({ id }) => id).join('\n');

/** The published files of a folder by name; null where one is not as it was published. */
function publishedFiles(store: Store, output: string, folder: string): Map<string, Uint8Array> | null {
  const files = new Map<string, Uint8Array>();
  for (const { path: file, digest } of store.all(publishedBelow, { from: folder, to: `${folder}\uffff` })) {
    const content = readIfThere(path.join(output, file));
    if (!content || createHash('sha256').update(content).digest('hex') !== digest) return null;
    files.set(file.slice(folder.length), content);
  }
  return files;
}

function readIfThere(file: string): Uint8Array | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

/** Digest of files by their paths and digests. */
const digestOf = (files: readonly (readonly [path: string, digest: string])[]): string =>
  createHash('sha256')
    .update(
      files
        .map(([path, digest]) => `${path}\0${digest}\n`)
        .sort()
        .join(''),
    )
    .digest('hex');
