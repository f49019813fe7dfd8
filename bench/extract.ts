import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nameTagger } from '../src/annotate/names/tagger/load.ts';
import { quoteModels } from '../src/annotate/quotes/learned/quote-models.ts';
import { builtInIndexer } from '../src/annotate/topics/index.ts';
import { collectAlone } from '../src/garbage.ts';
import { extractAll } from '../src/pipeline.ts';
import { parseSource } from '../src/read/index.ts';
import { commandTime } from './extract/command.ts';
import { layerTimes } from './extract/layers.ts';
import { pageRates } from './extract/pages.ts';
import { megabytes, percent, table, whole } from './extract/report.ts';
import { rateOf, rivals } from './extract/rivals.ts';
import { best, bestOfEach, spent } from './extract/stopwatch.ts';
import { benchTexts, LENGTH } from './extract/texts.ts';
import { workerMemory } from './extract/worker-memory.ts';

/**
 * `npm run bench:extract`: how fast the full record of an article of 5 kB is made on one core, from the bytes of a
 * file to a line of JSON, and by the command as a whole; what each layer takes; and what other libraries do with the same texts in the same run.
 */
const MODELS = fileURLToPath(new URL('../models/', import.meta.url));
collectAlone();
const encoder = new TextEncoder();
/** Texts that are timed at once: as many as the other libraries read in a pass. */
const GROUP = 100;
const PASSES = 24;
/** How often the command reads all texts in its longer run: what it takes to warm up counts for little then. */
const MANY = 20;
const say = (line: string): void => void process.stderr.write(`${line}\n`);

const all = (files: readonly Uint8Array[]) => (): void => {
  const sources = files.values().map((file) => parseSource(file, 'article.txt', 'text'));
  for (const { extracted } of extractAll(sources)) for (const { record } of extracted) JSON.stringify(record);
};

const load = spent(() => {
  nameTagger();
  quoteModels();
  builtInIndexer();
});
const texts = await benchTexts(400);
const files = texts.map((text) => encoder.encode(text));
say(`${texts.length} texts of ${LENGTH} characters; warming up`);
all(files)();
const groups = Array.from({ length: Math.ceil(files.length / GROUP) }, (_, i) =>
  all(files.slice(i * GROUP, (i + 1) * GROUP)),
);
const record = bestOfEach(PASSES, groups);
const memory = workerMemory();

say('The command');
const commands = [1, MANY].map((times) => ({ articles: texts.length * times, ...commandTime(texts, times) }));

say('By layer');
const layers = layerTimes(files);
const sum = [...layers.values()].reduce((a, b) => a + b, 0);

say('Files to read');
const pages = pageRates();

say('By length');
const joined = (many: number): Uint8Array[] =>
  Array.from({ length: Math.floor(64 / many) }, (_, i) =>
    encoder.encode(texts.slice(i * many, (i + 1) * many).join('\n\n')),
  );
const lengths = [1, 4, 16].map((many) => ({ many, cpu: best(8, all(joined(many))).cpu }));

say('Other libraries');
const others = (await rivals()).map((rival) => ({ rival, rate: rateOf(rival, texts) }));

const perSecond = (ms: number): string => whole((files.length * 1000) / ms);
const weights = readdirSync(MODELS)
  .filter((name) => /\.(?:bin|json)$/.test(name) && name !== 'accuracy.json')
  .reduce((bytes, name) => bytes + statSync(`${MODELS}${name}`).size, 0);

process.stdout.write(
  `${[
    table(
      ['one core, articles of 5 kB', 'articles/s (CPU time)', 'articles/s (wall clock)'],
      [
        [
          '**Cuttings**: names, dates, figures, quotes, speakers, topics',
          perSecond(record.cpu),
          perSecond(record.wall),
        ],
        ...commands.map(({ articles, cpu, wall }) => [
          `\`cuttings extract -\`: ${whole(articles)} articles from start to end`,
          whole((articles * 1000) / cpu),
          whole((articles * 1000) / wall),
        ]),
        ...others.map(({ rival, rate }) => [
          `${rival.name}: ${rival.computes}`,
          whole(rate.cpu),
          whole(rate.wall),
        ]),
      ],
    ),
    table(
      ['layer', 'share of the time', 'articles/s'],
      [
        ...[...layers].map(([layer, ms]) => [layer, percent(ms / sum), perSecond(ms)]),
        // The rest is what `extractAll` does around them, and the reading of the clock.
        ['all layers', `${percent(sum / record.cpu)} of the whole`, perSecond(sum)],
      ],
    ),
    table(
      ['reading of files', 'mean size', 'files/s'],
      pages.map(({ format, pages: many, size, rate }) => [
        `${format} (${many})`,
        `${whole(size / 1000)} kB`,
        whole(rate),
      ]),
    ),
    table(
      ['', ''],
      [
        ['load all models', `${whole(load.cpu)} ms CPU, ${whole(load.wall)} ms wall clock`],
        ['weights in the repository', megabytes(weights)],
        ['memory of a worker', megabytes(memory)],
        ...lengths
          .slice(1)
          .map(({ many, cpu }) => [
            `time per character at ${many} times the length`,
            `${(cpu / lengths[0]!.cpu).toFixed(2)} times`,
          ]),
      ],
    ),
  ].join('\n\n')}\n`,
);
