import { labelSet } from '../../learn/index.ts';

/** B and I of a cue. */
export const CUE_LABELS = labelSet('bio', ['cue']);
/** B and I of source and content of one cue. */
export const ROLE_LABELS = labelSet('bio', ['source', 'content']);
/** Sequences of one: keep the candidate or not. */
export const ACCEPT_LABELS = labelSet('bio', ['accepted']);

/** What a unit is to a cue. */
export const Role = { none: 0, source: 1, content: 2 } as const;
/** The role that a label of `ROLE_LABELS` stands for. */
export const roleOfLabel = (label: number): number => (label + 1) >> 1;
