import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { extractAll } from '../pipeline.ts';
import { parseSource, type ReadResult, readJsonLine } from '../read/index.ts';
import { readSpeakerArticles } from '../train/speakers/read-speaker-articles.ts';
import { speakersByFolds } from '../train/speakers/speakers-by-folds.ts';
import type { Measure } from './measures.data.ts';

/** Runs the extractor over an annotated file and writes one record a line. An article that cannot be read has none. */
export function writePredictions({ task }: Measure, data: string, goldFile: string, output: string): void {
  const lines = readFileSync(goldFile, 'utf8')
    .split('\n')
    .filter((line) => line.trim());
  const sources = lines.map((line) => (task === 'pages' ? readPage(line, data) : readJsonLine(line)));
  const records = [...extractAll(sources)].flatMap(({ extracted }) => extracted.map(({ record }) => record));
  writeFileSync(output, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
}

/**
 * The speakers of annotated attributions, each article's by weights that were learned from the articles of other folds.
 * Sources are the annotated ones: what is measured is who is meant by them alone.
 */
export function writeCrossValidated(data: string, output: string): void {
  const lines = speakersByFolds(readSpeakerArticles(data)).map(({ id, quotes }) => {
    const attributions = quotes.map(({ content, kind, speaker }) => ({
      content: content.map(({ start, end }) => [start, end]),
      kind,
      speaker,
    }));
    return `${JSON.stringify({ id, attributions })}\n`;
  });
  writeFileSync(output, lines.join(''));
}

/** The saved page of an annotated one: `pages-html/<id>.html.gz`. The file's name is what the referee knows it by. */
function readPage(line: string, data: string): ReadResult {
  const { id } = JSON.parse(line) as { id: string };
  const file = path.join(data, 'pages-html', `${id}.html.gz`);
  if (!existsSync(file)) return { documents: [], diagnostics: [] };
  return parseSource(gunzipSync(readFileSync(file)), `${id}.html`, 'html');
}
