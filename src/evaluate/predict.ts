import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { ArticleRecord } from '../model/record.ts';
import { extractAll } from '../pipeline.ts';
import { parseSource, type ReadResult, readJsonLine } from '../read/index.ts';
import { readOwnTexts, readSpeakerArticles } from '../train/speakers/read-speaker-articles.ts';
import { speakersByFolds } from '../train/speakers/speakers-by-folds.ts';
import { type AnnotatedNews, type JudgedQuote, judgeQuotes } from './judge-quotes.ts';
import type { Measure } from './measures.data.ts';

/** Runs the extractor over an annotated file and writes one record a line. An article that cannot be read has none. */
export function writePredictions({ task }: Measure, data: string, goldFile: string, output: string): void {
  const records = recordsOf(
    linesOf(goldFile).map((line) => (task === 'pages' ? readPage(line, data) : readJsonLine(line))),
  );
  writeFileSync(output, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
}

/** The quotes of annotated news, each with what the annotations say of it. */
export function judgedNews(goldFile: string): JudgedQuote[] {
  const lines = linesOf(goldFile);
  const records = new Map(
    recordsOf(lines.map((line) => readJsonLine(line))).map((record) => [record.id, record]),
  );
  return lines.flatMap((line) => {
    const gold = JSON.parse(line) as AnnotatedNews;
    const record = records.get(gold.id);
    return record ? judgeQuotes(gold, record) : [];
  });
}

const linesOf = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim());

const recordsOf = (sources: readonly ReadResult[]): ArticleRecord[] =>
  [...extractAll(sources)].flatMap(({ extracted }) => extracted.map(({ record }) => record));

/**
 * The speakers of annotated attributions, each article's by weights that were learned from the articles of other folds.
 * Sources are the annotated ones: what is measured is who is meant by them alone.
 */
export function writeCrossValidated(data: string, output: string): void {
  const lines = speakersByFolds(readSpeakerArticles(data), readOwnTexts()).map(({ id, quotes }) => {
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
