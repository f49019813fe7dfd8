/**
 * Speed of the topics layer: `node bench/topics.ts FOLDER` (text or Markdown files; `examples` by default).
 * Prints the time to compile the scheme, and articles of 5,000 characters a second for topics and for subjects,
 * each the best of eight runs over the same articles.
 */

import { type Reading, readArticle } from '../src/annotate/reading.ts';
import { findSubjects, findTopics } from '../src/annotate/topics/index.ts';
import { builtInIndexer } from '../src/annotate/topics/topic-indexer.ts';
import { clean } from '../src/clean/index.ts';
import { listFolder, readSource } from '../src/read/index.ts';

const folder = process.argv[2] ?? 'examples';
const readings: Reading[] = [];
for (const path of listFolder(folder).sources)
  for (const document of (await readSource(folder, path)).documents)
    readings.push(readArticle(clean(document)));
const units = readings.reduce((sum, { text }) => sum + text.length, 0) / 5000;
const nobody = { names: [], entities: [] };

function timed(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
const best = (run: () => void): number => Math.min(...Array.from({ length: 8 }, () => timed(run)));
const rate = (ms: number): string => Math.round((units / ms) * 1000).toLocaleString('en');

console.log(`scheme compiled in ${timed(() => builtInIndexer()).toFixed(0)} ms`);
console.log(`${readings.length} articles, ${units.toFixed(0)} × 5 kB`);
const topics = readings.map((reading) => findTopics(reading, nobody));
const ofTopics = best(() => {
  for (const reading of readings) findTopics(reading, nobody);
});
const ofSubjects = best(() => {
  for (const [i, reading] of readings.entries()) findSubjects(reading, { names: [], topics: topics[i]! });
});
console.log(`topics   ${rate(ofTopics)} articles/s`);
console.log(`subjects ${rate(ofSubjects)} articles/s`);
