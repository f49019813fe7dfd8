import { labelSet } from '../crf/encode-labels.ts';

/** B and I of a cue. */
export const CUE_LABELS = labelSet('bio', ['cue']);
/** What a unit is to a cue; the numbers are those of `Role`. */
export const ROLE_LABELS = labelSet('io', ['source', 'content']);
/** Sequences of one: may the item be part of a cue? */
export const SCREEN_LABELS = labelSet('io', ['cue']);
/** Sequences of one: keep the candidate or not. */
export const ACCEPT_LABELS = labelSet('io', ['accepted']);
