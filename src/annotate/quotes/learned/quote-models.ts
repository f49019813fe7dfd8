import { readFileSync } from 'node:fs';
import { once } from '../../../once.ts';
import { projectFile } from '../../../project.ts';
import { readSlots } from '../../../tagger/slot-table.ts';
import { openWeights, sectionOf } from '../../../tagger/weights-file.ts';
import { WordTypes } from '../word-types.ts';
import { Judge } from './judge.ts';
import { IN_USE, Proposer } from './proposer.ts';

/** What finding quotes has learned: four taggers (the screen of cues and the judge of candidates tag sequences of one) and word clusters. */
export interface QuoteModels {
  readonly proposer: Proposer;
  readonly judge: Judge;
  readonly words: WordTypes;
}

/** Where `cuttings train quotes` writes and the quote finder reads, within the folder of models. */
export const QUOTES_FILE = 'quotes.bin';

function openQuoteModels(bytes: Uint8Array): QuoteModels {
  const file = openWeights(bytes);
  const numbers = sectionOf(file, 'clusters.numbers', Uint8Array);
  const clusters = new Map<number, number>();
  sectionOf(file, 'clusters.keys', Int32Array).forEach((key, i) => {
    clusters.set(key, numbers[i]!);
  });
  return {
    proposer: new Proposer(
      {
        screen: readSlots(file, 'screen'),
        cue: readSlots(file, 'cue'),
        role: readSlots(file, 'role'),
      },
      IN_USE,
    ),
    judge: new Judge(readSlots(file, 'accept')),
    words: new WordTypes(clusters),
  };
}

/** The models of this installation. */
export const quoteModels = once(() => openQuoteModels(readFileSync(projectFile(`models/${QUOTES_FILE}`))));
