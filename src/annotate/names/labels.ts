import { labelSet } from '../../learn/index.ts';
import { TYPES } from './knowledge.ts';

/** BILOU over the four types; 17 labels. */
export const LABELS = labelSet('bilou', TYPES);
