import { labelSet } from '../../learn/index.ts';
import { TYPES } from './knowledge.ts';

/** BILOU over the four types; 17 labels. */
export const LABELS = labelSet('bilou', TYPES);

/** Types by number. */
export const [PERSON, ORGANISATION, OTHER] = [0, 1, 3] as const;
