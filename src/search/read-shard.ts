import { blocksOf, termsOf } from '../../public/assets/search/shard.js';
import type { WrittenTerm } from './dictionary.ts';
import {
  type DictionaryName,
  type Shard,
  type ShownArticle,
  WITH_PLACES,
  type WrittenShard,
} from './shard.ts';

/** Reads a shard as it was written. @param bytesOf the content of a file by its name in the shard's folder */
export function readShard(
  shard: Pick<Shard, DictionaryName>,
  bytesOf: (name: string) => Uint8Array,
): WrittenShard {
  const json = <Content>(name: string): Content =>
    JSON.parse(new TextDecoder().decode(bytesOf(name))) as Content;
  const read = (name: DictionaryName): WrittenTerm[] =>
    shard[name].flatMap((_, number) => {
      const places = name === WITH_PLACES ? blocksOf(bytesOf(`places-${number}.bin`)) : null;
      return termsOf(bytesOf(`${name}-${number}.bin`)).map((term, at) => ({
        ...term,
        places: places && places[at]!,
      }));
    });
  return {
    shown: json<[name: string, articles: number][]>('texts.json').flatMap(([name]) =>
      json<ShownArticle[]>(name),
    ),
    terms: {
      words: read('words'),
      facets: read('facets'),
      quotes: read('quotes'),
      figures: read('figures'),
    },
  };
}
