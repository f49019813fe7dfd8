import path from 'node:path';
import { findNames } from '../../annotate/names/index.ts';
import { SPEAKERS_FILE } from '../../annotate/speakers/load.ts';
import type { QuoteKind } from '../../model/annotations.ts';
import { type SpanPair, spanOf } from '../../model/span.ts';
import { readGold } from '../quotes/train-quotes.ts';
import type { TrainingArticle } from './collect-pronouns.ts';
import { speakersCard } from './speakers-card.ts';
import { trainRanking } from './train-ranking.ts';

export interface TrainSpeakersOptions {
  /** Folder of `speakers.train.jsonl`. */
  readonly folder: string;
  /** For the model card. */
  readonly date?: string | undefined;
  readonly log: (line: string) => void;
}

/** Learns the weights that rank speakers, on annotated attributions and found names. */
export function trainSpeakerFiles({ folder, date, log }: TrainSpeakersOptions) {
  const spans = (pairs: readonly SpanPair[]) => pairs.map(spanOf);
  const articles = readGold(path.join(folder, 'speakers.train.jsonl')).map(
    ({ reading, gold }): TrainingArticle => {
      const attributions = gold.map(({ kind, content, cue, source }) => ({
        kind: kind as QuoteKind,
        content: spans(content),
        cue: spans(cue),
        source: spans(source),
        confidence: 1,
      }));
      return { reading, ...findNames(reading), attributions, labels: gold.map(({ speaker }) => speaker) };
    },
  );
  const trained = trainRanking(articles, log);
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  return {
    files: [
      { name: SPEAKERS_FILE, bytes: encode(`${JSON.stringify(trained.weights, null, 2)}\n`) },
      { name: 'speakers.md', bytes: encode(speakersCard(trained, articles.length, date)) },
    ],
  };
}
