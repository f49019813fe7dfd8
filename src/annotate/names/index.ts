import type { Reading } from '../reading.ts';
import { type FoundNames, toEntities } from './entities/index.ts';
import { findMentions } from './find-mentions.ts';

export type { FoundNames } from './entities/index.ts';

/** The article's names, and the entities that they name. */
export const findNames = (reading: Reading): FoundNames => toEntities(reading, findMentions(reading));
