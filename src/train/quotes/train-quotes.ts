import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findNames } from '../../annotate/names/index.ts';
import { QUOTES_FILE } from '../../annotate/quotes/learned/quote-models.ts';
import { readArticle } from '../../annotate/reading.ts';
import { clean } from '../../clean/index.ts';
import { readJsonLine } from '../../read/index.ts';
import { featureCount } from '../crf/pack-slots.ts';
import type { GoldAttribution } from './gold-attribution.ts';
import { packQuoteModels } from './pack-quote-models.ts';
import { quoteCard } from './quote-card.ts';
import { type GoldArticle, TRAINING, trainQuotes } from './train-quote-models.ts';

export interface TrainQuotesOptions {
  /** Folder of `quotes.train.jsonl`. */
  readonly folder: string;
  readonly seed: number;
  /** For the model card. */
  readonly date?: string | undefined;
  readonly log: (line: string) => void;
}

/** Trains the quotes' weights on articles read, cleaned and named as those of an archive are. */
export function trainQuoteFiles({ folder, seed, date, log }: TrainQuotesOptions) {
  const articles = readGold(path.join(folder, 'quotes.train.jsonl'));
  const trained = trainQuotes(articles, { ...TRAINING, seed }, log);
  const bytes = packQuoteModels(trained);
  const card = quoteCard({
    articles: articles.length,
    attributions: articles.reduce((sum, { gold }) => sum + gold.length, 0),
    features: [
      featureCount(trained.screen),
      featureCount(trained.cue),
      featureCount(trained.role),
      featureCount(trained.accept),
    ],
    bytes: bytes.length,
    seed,
    date,
  });
  return {
    files: [
      { name: QUOTES_FILE, bytes },
      { name: 'quotes.md', bytes: new TextEncoder().encode(card) },
    ],
  };
}

/** The articles of a file of annotated quotes. */
export function readGold(file: string): GoldArticle[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => {
      const { attributions } = JSON.parse(line) as { attributions: GoldAttribution[] };
      const [document] = readJsonLine(line).documents;
      if (!document) throw new Error(`${file}: a line without an article`);
      const reading = readArticle(clean(document));
      return { reading, names: findNames([reading])[0]!.names, gold: attributions };
    });
}
