import { createHash } from 'node:crypto';
import type { SiteFiles } from '../output/site-files.ts';
import { nameIndexFile, SEARCH_SHARDS_FILE } from '../site/routes.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import type { Store } from '../store/open.ts';
import * as queries from '../store/queries/search.ts';
import { cut } from './cut.ts';
import { type KeptShards, keptShards, type ListedShard, searchedStates } from './kept-shards.ts';
import { namedPages, nameIndex } from './name-index.ts';
import { readSearchedArticle } from './read-searched-article.ts';
import { shardOf } from './shard.ts';

/** Articles of a shard: one article more means as many to index again, and a search of everything asks each shard. */
const LARGEST = 4_000;

/**
 * Writes what the search page asks for: the articles' words in shards, of which those stand as they are that nothing has
 * touched, and the names of pages.
 * @param program digest of the program that makes them
 */
export function writeSearch(context: ArchiveContext, files: SiteFiles, program: string): void {
  writeNames(context, files);
  const { store } = context;
  const states = searchedStates(store);
  const shards = keptShards(store, files);
  const listed = shardsOf(context).map(({ key, year, ids }) => {
    const hash = createHash('sha256').update(program);
    for (const id of ids) hash.update(`\n${id}\n`).update(states.get(id)!);
    const madeFrom = hash.digest('hex');
    return shards.keep(key, madeFrom) ?? makeShard(store, { key, year, ids, madeFrom }, shards);
  });
  files.write(SEARCH_SHARDS_FILE, JSON.stringify(listed));
}

/** Where a shard stands, and its articles from the newest. */
interface PlannedShard {
  readonly key: string;
  readonly year: string | null;
  readonly ids: readonly string[];
}

function makeShard(
  store: Store,
  { key, year, ids, madeFrom }: PlannedShard & { readonly madeFrom: string },
  shards: KeptShards,
): ListedShard {
  const articles = ids.map((id) => readSearchedArticle(store, id));
  const { files, ...lists } = shardOf(articles, year);
  const listed = { key, year, articles: ids.length, ...lists };
  shards.put(listed, madeFrom, files);
  return listed;
}

/** How the articles are shared out, the newest first, the undated last. */
function shardsOf({ store }: ArchiveContext): PlannedShard[] {
  const years = Map.groupBy(store.all(queries.searchedPlaces), ({ year }) => year);
  return [...years]
    .sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : a < b ? 1 : -1))
    .flatMap(([year, articles]) =>
      cut(articles, LARGEST).map(({ bits, items }) => ({
        key: `${year ?? 'undated'}${bits && `-part-${bits}`}`,
        year,
        ids: items.map(({ id }) => id),
      })),
    );
}

function writeNames(context: ArchiveContext, files: SiteFiles): void {
  const { files: byLetters, pages } = nameIndex(namedPages(context));
  files.write(nameIndexFile('index'), JSON.stringify(byLetters));
  for (const [number, content] of pages.entries())
    files.write(nameIndexFile(number), JSON.stringify(content));
}
