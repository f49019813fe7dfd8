import { NameDesk, openDocument } from '../../annotate/names/name-document.ts';
import { refine } from '../../annotate/names/rules/refine-names.ts';
import { TYPES } from '../../annotate/names/tagger/knowledge.ts';
import type { NameModel } from '../../annotate/names/tagger/name-model.ts';
import { NameTagger } from '../../annotate/names/tagger/name-tagger.ts';
import type { GoldDocument } from './gold-document.ts';

/** Precision, recall and F1 of exact names (span and type). */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Scores by type, and over all as `micro`, on documents with names. */
export function measure(model: NameModel, documents: readonly GoldDocument[]): Map<string, Score> {
  const right = Array<number>(TYPES.length).fill(0);
  const found = [...right];
  const expectedOf = [...right];
  const desk = new NameDesk();
  const tagger = new NameTagger(model);
  for (const gold of documents) {
    const { sentences, names } = gold;
    const document = openDocument(gold, sentences, desk);
    const expected = new Set<string>();
    names.forEach((list, s) => {
      for (const { range, type } of list) {
        expected.add(`${range[0] + sentences.starts[s]!} ${range[1] + sentences.starts[s]!} ${type}`);
        expectedOf[type]!++;
      }
    });
    for (const { range, type } of refine([document], [tagger.tag(document)])[0]!) {
      found[type]!++;
      if (expected.has(`${range[0]} ${range[1]} ${type}`)) right[type]!++;
    }
  }
  const sum = (counts: number[]) => counts.reduce((a, b) => a + b, 0);
  return new Map([
    ['micro', scoreOf(sum(right), sum(found), sum(expectedOf))],
    ...TYPES.map((type, t) => [type, scoreOf(right[t]!, found[t]!, expectedOf[t]!)] as const),
  ]);
}

const scoreOf = (right: number, found: number, gold: number): Score => ({
  precision: right / Math.max(1, found),
  recall: right / Math.max(1, gold),
  f1: (2 * right) / Math.max(1, found + gold),
});
