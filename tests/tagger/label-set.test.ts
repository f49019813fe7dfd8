import { describe, expect, it } from 'vitest';
import type { TypedRange } from '../../src/tagger/label-set.ts';
import { encodeLabels, labelSet, mayFollow } from '../../src/train/crf/encode-labels.ts';

const bio = labelSet('bio', ['source', 'content']);
const bilou = labelSet('bilou', ['person', 'place']);

describe('label sets', () => {
  it.each([
    [bio, 'O B-source I-source B-content I-content'],
    [bilou, 'O B-person I-person L-person U-person B-place I-place L-place U-place'],
  ])('names its labels, O first', (set, names) => {
    expect(set.names.join(' ')).toBe(names);
  });

  it.each([
    [bio, 'O', 'I-source', false],
    [bio, 'B-source', 'I-source', true],
    [bio, 'B-source', 'I-content', false],
    [bio, 'I-source', 'B-source', true],
    [bilou, 'B-person', 'L-person', true],
    [bilou, 'B-person', 'O', false],
    [bilou, 'B-person', 'L-place', false],
    [bilou, 'L-person', 'U-person', true],
    [bilou, 'U-person', 'I-person', false],
  ])('%#: %s → %s', (set, from, to, legal) => {
    expect(mayFollow(set, set.names.indexOf(from), set.names.indexOf(to))).toBe(legal);
  });

  it('neither starts nor ends inside a span', () => {
    expect(mayFollow(bilou, -1, bilou.names.indexOf('L-place'))).toBe(false);
    expect(mayFollow(bilou, bilou.names.indexOf('B-place'), -1)).toBe(false);
    expect(mayFollow(bio, bio.names.indexOf('B-source'), -1)).toBe(true);
  });

  it.each([
    [bio, 'B-source B-source I-source O B-content I-content I-content I-content B-content O'],
    [bilou, 'U-person B-person L-person O B-place I-place I-place L-place U-place O'],
  ])('labels the tokens of spans, %#', (set, expected) => {
    const spans: TypedRange[] = [
      { range: [0, 1], type: 0 },
      { range: [1, 3], type: 0 },
      { range: [4, 8], type: 1 },
      { range: [8, 9], type: 1 },
    ];
    const labels = [...encodeLabels(set, spans, 10)];
    expect(labels.map((label) => set.names[label]).join(' ')).toBe(expected);
  });
});
