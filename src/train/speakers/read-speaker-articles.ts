import path from 'node:path';
import { findNames } from '../../annotate/names/index.ts';
import type { QuoteKind } from '../../model/annotations.ts';
import { type SpanPair, spanOf } from '../../model/span.ts';
import { readGold } from '../quotes/train-quotes.ts';
import type { TrainingArticle } from './collect-examples.ts';

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
    return { reading, ...findNames(reading), attributions, labels: gold.map(({ speaker }) => speaker) };
  });
}
