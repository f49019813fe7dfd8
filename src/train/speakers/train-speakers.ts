import { SPEAKERS_FILE } from '../../annotate/speakers/load.ts';
import { readOwnTexts, readSpeakerArticles } from './read-speaker-articles.ts';
import { speakersCard } from './speakers-card.ts';
import { crossValidate, trainRanking } from './train-ranking.ts';

export interface TrainSpeakersOptions {
  /** Folder of `speakers.train.jsonl`. */
  readonly folder: string;
  /** For the model card. */
  readonly date?: string | undefined;
  readonly log: (line: string) => void;
}

/** Learns the weights that rank speakers, on annotated attributions and found names. */
export function trainSpeakerFiles({ folder, date, log }: TrainSpeakersOptions) {
  const articles = readSpeakerArticles(folder);
  const own = readOwnTexts();
  const { weights, examples } = trainRanking([...articles, ...own], log);
  const counts = { examples: examples.length, articles: articles.length, own: own.length };
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  return {
    files: [
      { name: SPEAKERS_FILE, bytes: encode(`${JSON.stringify(weights, null, 2)}\n`) },
      {
        name: 'speakers.md',
        bytes: encode(speakersCard({ ...counts, accuracy: crossValidate(examples) }, date)),
      },
    ],
  };
}
