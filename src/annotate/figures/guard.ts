import type { DateMention, Name } from '../../model/annotations.ts';
import type { Candidate, Sentence } from './candidate.ts';

/** Layers that were read before, as far as they touch the sentence. */
export interface Around {
  readonly names: readonly Name[];
  readonly dates: readonly DateMention[];
}

/** Says why a candidate is no figure, or null where it has nothing against it. */
export type Guard = (sentence: Sentence, candidate: Candidate, around: Around) => string | null;

/** Kinds whose unit or total is printed: no year and no name looks like them. */
export const hasUnit = ({ kind, outOf }: Candidate): boolean =>
  kind === 'money' ||
  kind === 'percent' ||
  kind === 'measure' ||
  kind === 'temperature' ||
  kind === 'age' ||
  kind === 'duration' ||
  outOf !== undefined;

export const firstRaw = ({ subtokens }: Sentence, c: Candidate): string => subtokens[c.numeral.from]!.raw;
