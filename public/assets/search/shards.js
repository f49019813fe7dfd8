// The index of articles: the list of its shards, newest first, and what is opened of them.

import { openShard } from './shard.js';

/** @param base the site's base path */
export async function loadShards(base) {
  // Asked anew each time, since all else is asked for by what it says.
  const response = await fetch(`${base}search/shards.json`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`The list of shards: ${response.status}`);
  const listed = await response.json();
  return listed.map((shard) => openShard(shard, `${base}search/shards/`));
}
