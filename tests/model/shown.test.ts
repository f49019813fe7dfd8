import { describe, expect, it } from 'vitest';
import { candidatesOf, isShown, SHOWN_FROM, speakerOf, withSureSpeakers } from '../../src/model/shown.ts';
import { recordOf } from '../archive/record.ts';

const [quote] = recordOf('“[We stay](quote:Bo Lund),” said [Bo Lund](name).').quotes;
const sure = { ...quote!, speaker: { id: 'person/bo-lund', name: 'Bo Lund', confidence: 0.9 } };
const doubtful = { ...sure, speaker: { ...sure.speaker, confidence: 0.5 } };

describe('a quote is shown', () => {
  it.each([
    ['direct', 0.05, true, true],
    ['direct', 0.05, false, true],
    ['mixed', 0.29, true, false],
    ['mixed', 0.3, true, true],
    ['mixed', 0.4, false, false],
    ['mixed', 0.6, false, true],
    ['indirect', 0.59, true, false],
    ['indirect', 0.6, true, true],
    ['indirect', 0.6, false, true],
  ] as const)('%s, %f sure, named: %s', (kind, confidence, named, shown) => {
    expect(isShown({ ...sure, kind, confidence, speaker: named ? sure.speaker : null })).toBe(shown);
  });

  it('as unnamed where its speaker is too doubtful', () => {
    expect(isShown({ ...doubtful, kind: 'mixed', confidence: 0.5 })).toBe(false);
    expect(isShown({ ...sure, kind: 'mixed', confidence: 0.5 })).toBe(true);
  });
});

describe('a doubtful speaker', () => {
  it('is nobody, but may be meant', () => {
    expect(speakerOf(doubtful, SHOWN_FROM)).toBeNull();
    expect(candidatesOf(doubtful, SHOWN_FROM)).toEqual([doubtful.speaker]);
    expect(speakerOf(sure, SHOWN_FROM)).toEqual(sure.speaker);
    expect(candidatesOf(sure, SHOWN_FROM)).toEqual([]);
    expect(speakerOf(sure, { ...SHOWN_FROM, speakerConfidence: 0.95 })).toBeNull();
  });

  it('leaves the words of the source', () => {
    const record = {
      ...recordOf('“We stay,” he said.'),
      quotes: [{ ...doubtful, source: [[11, 13] as const] }],
    };
    const [shown] = withSureSpeakers(record, SHOWN_FROM).quotes;
    expect(shown).toMatchObject({ speaker: null, group: 'he', candidates: [{ name: 'Bo Lund' }] });
    expect(withSureSpeakers(record, { ...SHOWN_FROM, speakerConfidence: 0.5 })).toBe(record);
  });
});
