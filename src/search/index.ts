import type { SiteFiles, StagedSite } from '../output/site-files.ts';
import { nameIndexFile, SEARCH_SHARDS, SEARCH_SHARDS_FILE } from '../site/routes.ts';
import { type Affected, articlesAffected } from '../store/affected.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import type { Store } from '../store/open.ts';
import { placeOfArticle } from '../store/queries/affected.ts';
import { articleYears } from '../store/queries/articles.ts';
import * as queries from '../store/queries/search.ts';
import { type Placed, type PlannedShard, planShards } from './cut.ts';
import { type KeptShards, keptShards, type ListedShard } from './kept-shards.ts';
import { namedPages, nameIndex } from './name-index.ts';
import { readSearchedArticle } from './read-searched-article.ts';
import { shardOf } from './shard.ts';

/**
 * Writes what the search page asks for: the articles' words in shards, of which those stand as they are that nothing has
 * touched, and the names of pages; a year a turn. In the others only articles are indexed that have changed.
 * @param affected since the shards were made; null where all are to be made
 * @param output where the site is published
 */
export function* writeSearch(
  context: ArchiveContext,
  files: StagedSite,
  affected: Affected | null,
  output: string,
): Generator<void> {
  writeNames(context, files);
  const { store } = context;
  const shards = keptShards(store, files, output);
  const changed = affected && articlesAffected(store, affected);
  const touched = affected && changed && yearsOf(store, affected, changed);
  const shardsOf = (year: string | null): ListedShard[] =>
    (touched?.has(year) === false ? shards.keepYear(year) : null) ??
    planShards(placesOf(store, year)).map((planned) => {
      const isSame = changed !== null && !planned.items.some(({ id }) => changed.has(id));
      return (
        (isSame ? shards.keep(planned.key, planned.items) : null) ??
        makeShard(store, planned, changed, shards)
      );
    });
  const listed: ListedShard[] = [];
  for (const year of [...store.all(articleYears).map(({ year }) => year), null]) {
    yield;
    listed.push(...shardsOf(year));
  }
  shards.forgetOthers();
  files.removeOthersBelow(SEARCH_SHARDS);
  files.write(SEARCH_SHARDS_FILE, JSON.stringify(listed));
}

const placesOf = (store: Store, year: string | null): Placed[] =>
  year === null
    ? store.all(queries.searchedUndated)
    : store.all(queries.searchedPlaces, { from: year, to: `${year}~` });

/** Years in whose shards an article stands, or stood, that changed. */
function yearsOf(store: Store, { moment }: Affected, changed: Iterable<string>): Set<string | null> {
  const yearOf = (published: string | null): string | null => published?.slice(0, 4) ?? null;
  const years = new Set<string | null>();
  for (const place of moment) years.add(yearOf((JSON.parse(place) as [string | null])[0]));
  for (const of of changed)
    for (const { published } of store.all(placeOfArticle, { of })) years.add(yearOf(published));
  return years;
}

/** @param changed articles that are to be indexed again; null: all */
function makeShard(
  store: Store,
  { key, year, items }: PlannedShard<Placed>,
  changed: ReadonlySet<string> | null,
  shards: KeptShards,
): ListedShard {
  const opened = changed && shards.open(key);
  const articles = items.map(({ id, published }) => {
    const before = changed?.has(id) ? undefined : opened?.numbers.get(id);
    return before === undefined ? readSearchedArticle(store, id) : { id, published, before };
  });
  const { files, ...lists } = shardOf(articles, year, opened?.written);
  const listed = { key, year, articles: items.length, ...lists };
  shards.put(listed, items, files);
  return listed;
}

function writeNames(context: ArchiveContext, files: SiteFiles): void {
  const { files: byLetters, pages } = nameIndex(namedPages(context));
  files.write(nameIndexFile('index'), JSON.stringify(byLetters));
  for (const [number, content] of pages.entries())
    files.write(nameIndexFile(number), JSON.stringify(content));
}
