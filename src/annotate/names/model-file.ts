import { type Quantized, readQuantized, sectionOf, type Weights } from '../../learn/index.ts';
import { Knowledge, type KnowledgeTables } from './knowledge.ts';

/** The sections of the weights file that hold what is known beside the weights. */
export const knowledgeSections = ({ phrases, words, casing }: KnowledgeTables) =>
  [
    ['phrases.keys', phrases.keys],
    ['phrases.prefixes', phrases.prefixes],
    ['phrases.counts', phrases.counts],
    ['words.keys', words.keys],
    ['words.counts', words.counts],
    ['casing.keys', casing.keys],
    ['casing.usual', casing.usual],
  ] as const;

/** The two taggers of `names.bin` and the knowledge that their features draw on. */
export interface NameModel {
  readonly first: Quantized;
  readonly second: Quantized;
  readonly knowledge: Knowledge;
}

export function readNameModel(file: Weights): NameModel {
  const ints = (name: string) => sectionOf(file, name, Int32Array);
  const bytes = (name: string) => sectionOf(file, name, Uint8Array);
  return {
    first: readQuantized(file, 'first'),
    second: readQuantized(file, 'second'),
    knowledge: new Knowledge({
      phrases: {
        keys: ints('phrases.keys'),
        prefixes: ints('phrases.prefixes'),
        counts: bytes('phrases.counts'),
      },
      words: { keys: ints('words.keys'), counts: bytes('words.counts') },
      casing: { keys: ints('casing.keys'), usual: bytes('casing.usual') },
    }),
  };
}
