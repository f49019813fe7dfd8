import { describe, expect, it } from 'vitest';
import {
  byMonth,
  commonFirst,
  fromAddress,
  keyOfTopic,
  labelOfTopic,
  rowsOf,
  toAddress,
  wordsOfKey,
} from '../../public/assets/side-by-side.js';

interface Row {
  readonly value: string;
  readonly counts: readonly number[];
}

const NAMED = [
  { kind: 'topic', name: 'Sea walls and dykes', path: 'topics/sea-walls-and-dykes-x4k2/' },
  { kind: 'topic', name: 'Sea walls', path: 'topics/sea-walls-7b1c/' },
  { kind: 'place', name: 'Sea walls', path: 'places/sea-walls-9999/' },
];

describe('a topic that is compared', () => {
  it('is kept by its key', () => {
    expect(keyOfTopic('Sea walls', NAMED)).toBe('sea-walls-7b1c');
    expect(wordsOfKey('sea-walls-7b1c')).toBe('sea walls');
    expect(labelOfTopic('sea-walls-7b1c', NAMED, [])).toBe('Sea walls');
  });
  it('is found by its key when it is called otherwise now', () =>
    expect(labelOfTopic('sea-walls-x4k2', NAMED, [])).toBe('Sea walls and dykes'));
  it('is found by a label, however it is written, where somebody kept that', () => {
    expect(labelOfTopic('SEA WALLS', [], ['tolls', 'sea walls'])).toBe('sea walls');
    expect(labelOfTopic('ferries', [], ['tolls'])).toBeNull();
  });
  it('that has no page keeps its label', () => expect(keyOfTopic('ferries', NAMED)).toBe('ferries'));
});

describe('counts of both', () => {
  const rows = rowsOf([
    { tolls: 9, ferries: 1, walls: 3 },
    { ferries: 8, walls: 2, storms: 8 },
  ]);
  it('stand in one row for each value, nought where one has none', () =>
    expect(rows).toContainEqual({ value: 'tolls', counts: [9, 0] }));
  it('begin with what both have', () =>
    expect(commonFirst(rows).map((row: Row) => row.value)).toEqual(['walls', 'ferries', 'tolls', 'storms']));
  it('of one alone are its own', () =>
    expect(commonFirst(rowsOf([{ tolls: 1, walls: 2 }])).map((row: Row) => row.counts)).toEqual([[2], [1]]));

  it('by month leave no month out between the first and the last', () => {
    const months = byMonth(rowsOf([{ '2021-02': 1, '2020-11': 2 }, { '2021-01': 4 }]));
    expect(months).toEqual([
      { value: '2020-11', counts: [2, 0] },
      { value: '2020-12', counts: [0, 0] },
      { value: '2021-01', counts: [0, 4] },
      { value: '2021-02', counts: [1, 0] },
    ]);
    expect(byMonth(rowsOf([{ '2021-02': 1 }, {}]))).toEqual([{ value: '2021-02', counts: [1, 0] }]);
    expect(byMonth([])).toEqual([]);
  });
});

it('what is compared can be shared by its address', () => {
  const compared = { by: 'source', a: 'Dyke & Post', b: 'The Quay', topic: 'sea-walls-7b1c' };
  const url = toAddress(compared, 'https://example.org/a/compare/?a=other#x');
  expect(fromAddress(url.href)).toEqual(compared);
  const one = toAddress(
    { by: '', a: 'person/bo-1', b: undefined, topic: '' },
    'https://example.org/compare/',
  );
  expect(one.href).toBe('https://example.org/compare/?a=person%2Fbo-1');
  expect(fromAddress(one.href)).toEqual({ by: 'speaker', a: 'person/bo-1', b: '', topic: '' });
});
