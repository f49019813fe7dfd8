import { sectionOf, type Weights } from '../../../tagger/weights-file.ts';
import { Knowledge } from './knowledge.ts';
import type { WeightSections } from './name-weights.ts';

/** The weights of both stages, by their sections of the weights file. */
export interface StageWeights {
  readonly weights: WeightSections;
  /** Of each stage, as `Transitions.weights` lays them out, in whole units; those of illegal transitions mean nothing. */
  readonly transitions: readonly [first: Int32Array, second: Int32Array];
}

/** All that `names.bin` holds: the two taggers, and the knowledge that their features draw on. */
export interface NameModel extends StageWeights {
  readonly knowledge: Knowledge;
}

/** Reads what `nameSections` wrote: views over the file, nothing is built. */
export function readNameModel(file: Weights): NameModel {
  const ints = (name: string) => sectionOf(file, name, Int32Array);
  const bytes = (name: string) => sectionOf(file, name, Uint8Array);
  return {
    weights: { slots: ints('weights.slots'), filter: ints('weights.filter') },
    transitions: [ints('first.transitions'), ints('second.transitions')],
    knowledge: new Knowledge({
      phrases: {
        slots: ints('phrases.slots'),
        counts: bytes('phrases.counts'),
        listsFrom: ints('phrases.listsFrom'),
        lists: bytes('phrases.lists'),
      },
      words: { slots: ints('words.slots'), counts: bytes('words.counts') },
      casing: { slots: ints('casing.slots') },
    }),
  };
}
