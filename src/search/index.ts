import { createHash } from 'node:crypto';
import type { SiteFiles, StagedSite } from '../output/site-files.ts';
import { nameIndexFile, SEARCH_SHARDS, SEARCH_SHARDS_FILE } from '../site/routes.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import type { Store } from '../store/open.ts';
import * as queries from '../store/queries/search.ts';
import { type Placed, type PlannedShard, planShards } from './cut.ts';
import { type KeptShards, keptShards, type ListedShard, searchedStates } from './kept-shards.ts';
import { namedPages, nameIndex } from './name-index.ts';
import { readSearchedArticle } from './read-searched-article.ts';
import { shardOf } from './shard.ts';

/**
 * Writes what the search page asks for: the articles' words in shards, of which those stand as they are that nothing has
 * touched, and the names of pages.
 * @param program digest of the program that makes them
 */
export function writeSearch(context: ArchiveContext, files: StagedSite, program: string): void {
  writeNames(context, files);
  const { store } = context;
  const states = searchedStates(store);
  const shards = keptShards(store, files);
  const listed = planShards(store.all(queries.searchedPlaces)).map((planned) => {
    const hash = createHash('sha256').update(program);
    for (const { id } of planned.items) hash.update(`\n${id}\n`).update(states.get(id)!);
    const madeFrom = hash.digest('hex');
    return shards.keep(planned.key, madeFrom) ?? makeShard(store, planned, madeFrom, shards);
  });
  files.removeOthersBelow(SEARCH_SHARDS);
  files.write(SEARCH_SHARDS_FILE, JSON.stringify(listed));
}

function makeShard(
  store: Store,
  { key, year, items }: PlannedShard<Placed>,
  madeFrom: string,
  shards: KeptShards,
): ListedShard {
  const articles = items.map(({ id }) => readSearchedArticle(store, id));
  const { files, ...lists } = shardOf(articles, year);
  const listed = { key, year, articles: items.length, ...lists };
  shards.put(listed, madeFrom, files);
  return listed;
}

function writeNames(context: ArchiveContext, files: SiteFiles): void {
  const { files: byLetters, pages } = nameIndex(namedPages(context));
  files.write(nameIndexFile('index'), JSON.stringify(byLetters));
  for (const [number, content] of pages.entries())
    files.write(nameIndexFile(number), JSON.stringify(content));
}
