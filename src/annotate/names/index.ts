import type { Reading } from '../reading.ts';
import { type FoundNames, toEntities } from './entities/index.ts';
import { findMentions } from './find-mentions.ts';

export type { FoundNames } from './entities/index.ts';

/** The names of each article, and the entities that they name. */
export function findNames(readings: readonly Reading[]): FoundNames[] {
  const mentions = findMentions(readings);
  return readings.map((reading, i) => toEntities(reading, mentions[i]!));
}
