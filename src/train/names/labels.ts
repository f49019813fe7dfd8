import { TYPES } from '../../annotate/names/tagger/knowledge.ts';
import { labelSet } from '../crf/encode-labels.ts';

/** BILOU over the four types; 17 labels. */
export const LABELS = labelSet('bilou', TYPES);

/** The first stage only tells which words are of which type: 5 labels. Where names begin and end is for the second. */
export const FIRST_LABELS = labelSet('io', TYPES);
