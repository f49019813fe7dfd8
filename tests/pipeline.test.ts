import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { builtInIndexer, type TopicIndexer } from '../src/annotate/topics/index.ts';
import { extractAll } from '../src/pipeline.ts';
import { listFolder, readSource } from '../src/read/index.ts';

const FOLDER = fileURLToPath(new URL('../examples', import.meta.url));
const sources = await Promise.all(listFolder(FOLDER).sources.map((path) => readSource(FOLDER, path)));
const recordsOf = (some: typeof sources): string[] =>
  [...extractAll(some)].flatMap(({ extracted }) => extracted.map(({ record }) => JSON.stringify(record)));

describe('articles extracted together', () => {
  const together = recordsOf(sources);

  it('are as they are alone', () => {
    expect(together.length).toBeGreaterThan(20);
    expect(together).toEqual(sources.flatMap((source) => recordsOf([source])));
  });

  it('are as they are in any order', () => {
    expect(recordsOf(sources.toReversed()).sort()).toEqual(together.toSorted());
  });

  it('more than a batch holds are all there, in order', () => {
    const many = Array.from({ length: 8 }, () => sources).flat();
    expect(recordsOf([{ documents: many.flatMap((one) => one.documents), diagnostics: [] }])).toEqual(
      Array.from({ length: 8 }, () => together).flat(),
    );
  });

  it('are read only as far as they are asked for', () => {
    let read = 0;
    const endless = (function* () {
      for (; ; read++) yield sources[read % sources.length]!;
    })();
    const results = extractAll(endless);
    results.next();
    expect(read).toBeLessThan(1000);
    results.return(undefined);
  });

  it('do not fall with one that makes a layer fail', () => {
    const unlucky = sources[3]!.documents[0]!;
    const topics: TopicIndexer = {
      ...builtInIndexer(),
      index(reading, found) {
        if (reading.text.includes(unlucky.text.slice(0, 40))) throw new Error('a bug in a layer');
        return builtInIndexer().index(reading, found);
      },
    };
    const results = [...extractAll(sources, { topics })];
    const failed = results.flatMap(({ diagnostics }) =>
      diagnostics.filter(({ code }) => code === 'internal-error'),
    );
    expect(failed.map(({ message, place }) => [message, place?.path])).toEqual([
      ['Internal error: a bug in a layer', unlucky.source.path],
    ]);
    expect(results.map(({ extracted }) => extracted.length)).toEqual(
      sources.map(({ documents }, i) => documents.length - (i === 3 ? 1 : 0)),
    );
  });
});
