import type { SiteFiles } from '../output/site-files.ts';
import { nameIndexFile, SEARCH_SHARDS_FILE, searchShardFile } from '../site/routes.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import * as queries from '../store/queries/search.ts';
import { cut } from './cut.ts';
import { namedPages, nameIndex } from './name-index.ts';
import { readSearchedArticle } from './read-searched-article.ts';
import { shardOf } from './shard.ts';

/** Articles of a shard: one article more means as many to index again, and a search of everything asks each shard. */
const LARGEST = 4_000;

/** A shard as the list has it that the browser reads first. */
interface ListedShard {
  readonly key: string;
  /** Null: its articles are undated. */
  readonly year: string | null;
  readonly articles: number;
  readonly version: string;
  readonly words: readonly string[];
  readonly facets: readonly string[];
}

/** Writes what the search page asks for: the articles' words in shards, and the names of pages. */
export function writeSearch(context: ArchiveContext, files: SiteFiles): void {
  writeNames(context, files);
  const listed: ListedShard[] = [];
  for (const { key, year, ids } of shardsOf(context)) {
    const articles = ids.map((id) => readSearchedArticle(context.store, id));
    const { version, words, facets, files: made } = shardOf(articles, year);
    for (const [name, content] of made) files.write(searchShardFile(key, name), content);
    listed.push({ key, year, articles: ids.length, version, words, facets });
  }
  files.write(SEARCH_SHARDS_FILE, JSON.stringify(listed));
}

/** How the articles are shared out, the newest first, the undated last. */
function shardsOf({ store }: ArchiveContext): { key: string; year: string | null; ids: string[] }[] {
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
