import { labelSet } from '../../learn/index.ts';

/** B and I of a cue. */
export const CUE_LABELS = labelSet('bio', ['cue']);
/** What a unit is to a cue; the numbers are those of `Role`. */
export const ROLE_LABELS = labelSet('io', ['source', 'content']);
/** Sequences of one: keep the candidate or not. */
export const ACCEPT_LABELS = labelSet('io', ['accepted']);

/** What a unit is to a cue. */
export const Role = { none: 0, source: 1, content: 2 } as const;
