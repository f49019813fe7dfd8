import { findDates } from '../../src/annotate/dates/index.ts';
import { findFigures } from '../../src/annotate/figures/index.ts';
import { findNames } from '../../src/annotate/names/index.ts';
import { findQuotes } from '../../src/annotate/quotes/index.ts';
import { readArticles } from '../../src/annotate/reading.ts';
import { resolveSpeakers } from '../../src/annotate/speakers/index.ts';
import { findSubjects, findTopics } from '../../src/annotate/topics/index.ts';
import { clean } from '../../src/clean/index.ts';
import { toRecord } from '../../src/model/record.ts';
import { parseSource } from '../../src/read/index.ts';
import { spent } from './stopwatch.ts';

/** Articles of 5 kB in a batch of `extractAll`. */
const BATCH = 32;
const PASSES = 5;

/**
 * Processor time of each layer over all texts, in milliseconds: in batches as `extractAll` makes them, of each layer and
 * batch the best pass.
 */
export function layerTimes(files: readonly Uint8Array[]): ReadonlyMap<string, number> {
  const bests = new Map<string, number[]>();
  for (let pass = 0; pass < PASSES; pass++)
    for (let batch = 0; batch * BATCH < files.length; batch++)
      timeBatch(files.slice(batch * BATCH, (batch + 1) * BATCH), (layer, work) => {
        let result: ReturnType<typeof work> | undefined;
        const { cpu } = spent(() => void (result = work()));
        const times = bests.get(layer) ?? [];
        bests.set(layer, times);
        times[batch] = Math.min(times[batch] ?? Number.POSITIVE_INFINITY, cpu);
        return result!;
      });
  return new Map([...bests].map(([layer, times]) => [layer, times.reduce((a, b) => a + b, 0)]));
}

function timeBatch(files: readonly Uint8Array[], over: <T>(layer: string, work: () => T) => T): void {
  const documents = over('read', () => files.flatMap((file) => parseSource(file, 'a.txt', 'text').documents));
  const articles = over('clean', () => documents.map((document) => clean(document)));
  const readings = over('tokens and sentences', () => readArticles(articles));
  const found = over('names', () => findNames(readings));
  const dates = over('dates', () => readings.map((reading, i) => findDates(reading, found[i]!.names)));
  const figures = over('figures', () =>
    readings.map((reading, i) => findFigures(reading, found[i]!.names, dates[i]!)),
  );
  const named = readings.map((reading, i) => ({ reading, names: found[i]!.names }));
  const attributions = over('quotes', () => findQuotes(named));
  const quotes = over('speakers', () =>
    readings.map((reading, i) => resolveSpeakers(reading, { ...found[i]!, attributions: attributions[i]! })),
  );
  const topics = over('topics', () => readings.map((reading, i) => findTopics(reading, found[i]!)));
  const subjects = over('subjects', () =>
    readings.map((reading, i) => findSubjects(reading, { names: found[i]!.names, topics: topics[i]! })),
  );
  const records = over('record', () =>
    articles.map((article, i) =>
      toRecord(article, {
        ...found[i]!,
        dates: dates[i]!,
        figures: figures[i]!,
        quotes: quotes[i]!,
        topics: topics[i]!,
        subjects: subjects[i]!,
      }),
    ),
  );
  over('JSON', () => records.map((record) => JSON.stringify(record).length));
}
