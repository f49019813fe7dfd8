import type { Attribution, Entity, Name, Quote } from '../../model/annotations.ts';
import type { Reading } from '../reading.ts';

/** What the layers before this one found. */
export interface SpeakerEvidence {
  readonly names: readonly Name[];
  readonly entities: readonly Entity[];
  readonly attributions: readonly Attribution[];
}

export function resolveSpeakers(_reading: Reading, { attributions }: SpeakerEvidence): Quote[] {
  return attributions.map((attribution) => ({ ...attribution, speaker: null }));
}
