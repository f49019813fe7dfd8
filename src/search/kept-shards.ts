import { createHash } from 'node:crypto';
import type { StagedSite } from '../output/site-files.ts';
import { searchShardFile } from '../site/routes.ts';
import type { Store } from '../store/open.ts';
import { publishedBelow } from '../store/queries/outputs.ts';
import * as queries from '../store/queries/search.ts';
import type { Shard } from './shard.ts';

/** A shard as the list has it that the browser reads first. */
export interface ListedShard extends Omit<Shard, 'files'> {
  readonly key: string;
  /** Null: its articles are undated. */
  readonly year: string | null;
  readonly articles: number;
}

/** The shards of the build before, which stand as they are where nothing of them has changed. */
export interface KeptShards {
  /** Keeps the files of a shard, if they are published and were made of the same articles; else null. */
  keep(key: string, members: string): ListedShard | null;
  /** Keeps all shards of a year of which no article changed, in their order, the newest first; null where one is not there. */
  keepYear(year: string | null): ListedShard[] | null;
  /** Writes a shard that was made anew. */
  put(listed: ListedShard, members: string, files: Shard['files']): void;
  /** Forgets what was neither kept nor put. */
  forgetOthers(): void;
}

export function keptShards(store: Store, files: StagedSite): KeptShards {
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
    keep(key, members) {
      const row = before.get(key);
      return row?.members === members && isPublished(row) ? keepRow(row) : null;
    },
    keepYear(year) {
      const rows = [...before.values()].filter(({ listed }) => listed.year === year);
      if (rows.length === 0 || !rows.every(isPublished)) return null;
      return rows.sort((a, b) => (a.key < b.key ? 1 : -1)).map(keepRow);
    },
    put(listed, members, made) {
      const digests: [string, string][] = [];
      for (const [name, content] of made) {
        const file = searchShardFile(listed.key, name);
        files.write(file, content);
        digests.push([file, createHash('sha256').update(content).digest('hex')]);
      }
      const { key } = listed;
      store.run(queries.putSearchShard, {
        key,
        members,
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
