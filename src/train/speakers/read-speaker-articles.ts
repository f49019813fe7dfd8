import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findNames } from '../../annotate/names/index.ts';
import { readArticle } from '../../annotate/reading.ts';
import { clean } from '../../clean/index.ts';
import type { QuoteKind } from '../../model/annotations.ts';
import { type SpanPair, spanOf } from '../../model/span.ts';
import { projectFile } from '../../project.ts';
import { readJsonLine } from '../../read/index.ts';
import { readGold } from '../quotes/train-quotes.ts';
import type { TrainingArticle } from './collect-examples.ts';
import { readMarkedText } from './marked-text.ts';

/** The articles of `speakers.train.jsonl` in a folder: annotated attributions, who is meant by some, and found names. */
export function readSpeakerArticles(folder: string): TrainingArticle[] {
  const spans = (pairs: readonly SpanPair[]) => pairs.map(spanOf);
  return readGold(path.join(folder, 'speakers.train.jsonl')).map(({ reading, gold }): TrainingArticle => {
    const attributions = gold.map(({ kind, content, cue, source }) => ({
      kind: kind as QuoteKind,
      content: spans(content),
      cue: spans(cue),
      source: spans(source),
      confidence: 1,
    }));
    return { reading, ...findNames([reading])[0]!, attributions, labels: gold.map(({ speaker }) => speaker) };
  });
}

/** Texts that were written and marked for the project. */
const OWN_TEXTS = projectFile('training');

/** The texts of ours that teach who is meant, in the order of their names. */
export const readOwnTexts = (folder = OWN_TEXTS): TrainingArticle[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readOwnText(path.join(folder, file)));

function readOwnText(file: string): TrainingArticle {
  try {
    const { attributions, ...article } = readMarkedText(readFileSync(file, 'utf8'));
    const [document] = readJsonLine(JSON.stringify({ id: path.basename(file), ...article })).documents;
    const reading = readArticle(clean(document!));
    if (reading.article.text !== article.text)
      throw new Error('reading it changes its text, and spans with it');
    return {
      reading,
      ...findNames([reading])[0]!,
      attributions: attributions.map(({ speaker: _, ...attribution }) => ({ ...attribution, confidence: 1 })),
      labels: attributions.map(({ speaker }) => speaker),
      synthetic: true,
    };
  } catch (cause) {
    throw new Error(`${file}: ${(cause as Error).message}`, { cause });
  }
}
