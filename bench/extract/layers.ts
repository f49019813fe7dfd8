import { findDates } from '../../src/annotate/dates/index.ts';
import { findFigures } from '../../src/annotate/figures/index.ts';
import { findNames } from '../../src/annotate/names/index.ts';
import { findQuotes } from '../../src/annotate/quotes/index.ts';
import { readArticle } from '../../src/annotate/reading.ts';
import { resolveSpeakers } from '../../src/annotate/speakers/index.ts';
import { findSubjects, findTopics } from '../../src/annotate/topics/index.ts';
import { clean } from '../../src/clean/index.ts';
import { toRecord } from '../../src/model/record.ts';
import { parseSource } from '../../src/read/index.ts';
import { spent } from './stopwatch.ts';

/** Processor time of each layer over all texts, in milliseconds. Layer by layer, so that the clock is read seldom. */
export function layerTimes(files: readonly Uint8Array[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  const over = <T, U>(layer: string, items: readonly T[], work: (item: T, i: number) => U): U[] => {
    let results: U[] = [];
    times.set(layer, spent(() => void (results = items.map(work))).cpu);
    return results;
  };
  const documents = over('read', files, (file) => parseSource(file, 'a.txt', 'text').documents).flat();
  const articles = over('clean', documents, (document) => clean(document));
  const readings = over('tokens and sentences', articles, (article) => readArticle(article));
  const found = over('names', readings, (reading) => findNames(reading));
  const dates = over('dates', readings, (reading, i) => findDates(reading, found[i]!.names));
  const figures = over('figures', readings, (reading, i) => findFigures(reading, found[i]!.names, dates[i]!));
  const named = readings.map((reading, i) => ({ reading, names: found[i]!.names }));
  const attributions = over('quotes', [named], (all) => findQuotes(all)).flat();
  const quotes = over('speakers', readings, (reading, i) =>
    resolveSpeakers(reading, { ...found[i]!, attributions: attributions[i]! }),
  );
  const topics = over('topics', readings, (reading, i) => findTopics(reading, found[i]!));
  const subjects = over('subjects', readings, (reading, i) =>
    findSubjects(reading, { names: found[i]!.names, topics: topics[i]! }),
  );
  const records = over('record', articles, (article, i) =>
    toRecord(article, {
      ...found[i]!,
      dates: dates[i]!,
      figures: figures[i]!,
      quotes: quotes[i]!,
      topics: topics[i]!,
      subjects: subjects[i]!,
    }),
  );
  over('JSON', records, (record) => JSON.stringify(record).length);
  return times;
}
