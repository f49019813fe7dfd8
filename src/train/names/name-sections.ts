import type { KnowledgeTables } from '../../annotate/names/tagger/knowledge.ts';
import type { StageWeights } from '../../annotate/names/tagger/name-model.ts';

/** The sections of the weights file, as `readNameModel` reads them. */
export const nameSections = ({ weights, transitions }: StageWeights, tables: KnowledgeTables) =>
  [
    ['weights.slots', weights.slots],
    ['weights.filter', weights.filter],
    ['first.transitions', transitions[0]],
    ['second.transitions', transitions[1]],
    ['phrases.slots', tables.phrases.slots],
    ['phrases.counts', tables.phrases.counts],
    ['phrases.listsFrom', tables.phrases.listsFrom],
    ['phrases.lists', tables.phrases.lists],
    ['words.slots', tables.words.slots],
    ['words.counts', tables.words.counts],
    ['casing.slots', tables.casing.slots],
  ] as const;
