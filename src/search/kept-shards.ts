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
  /** Keeps the files of a shard, if they are published and were made from the same; else null. */
  keep(key: string, madeFrom: string): ListedShard | null;
  /** Writes a shard that was made anew. */
  put(listed: ListedShard, madeFrom: string, files: Shard['files']): void;
}

export function keptShards(store: Store, files: StagedSite): KeptShards {
  const before = new Map(store.all(queries.searchShards).map((row) => [row.key, row]));
  // Whatever is still there is noted again.
  store.run(queries.forgetSearchShards);
  const note = (listed: ListedShard, madeFrom: string, state: string): void =>
    store.run(queries.putSearchShard, {
      key: listed.key,
      madeFrom,
      files: state,
      listed: JSON.stringify(listed),
    });
  return {
    keep(key, madeFrom) {
      const row = before.get(key);
      if (row?.made_from !== madeFrom) return null;
      const folder = searchShardFile(key, '');
      const published = store.all(publishedBelow, { from: folder, to: `${folder}\uffff` });
      // A build that was killed may have noted the shard and never have published it.
      if (digestOf(published.map(({ path, digest }) => [path, digest])) !== row.files) return null;
      files.keepAll(folder);
      const listed = JSON.parse(row.listed) as ListedShard;
      note(listed, madeFrom, row.files);
      return listed;
    },
    put(listed, madeFrom, made) {
      const digests: [string, string][] = [];
      for (const [name, content] of made) {
        const file = searchShardFile(listed.key, name);
        files.write(file, content);
        digests.push([file, createHash('sha256').update(content).digest('hex')]);
      }
      note(listed, madeFrom, digestOf(digests));
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

/**
 * All that decides an article's part of the index, as text, by identifier: read at once for all, since at every build it
 * is asked of each whether it has changed.
 */
export function searchedStates(store: Store): ReadonlyMap<string, string> {
  const states = new Map<string, string>();
  for (const query of queries.SEARCHED_STATES)
    for (const { article, state } of store.each(query))
      states.set(article, `${states.get(article) ?? ''}${query.name}${state}`);
  return states;
}
