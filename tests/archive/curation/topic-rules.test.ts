import { describe, expect, it } from 'vitest';
import {
  applyTopicRules,
  readTopicRules,
  unmatchedTopicRules,
} from '../../../src/archive/curation/topic-rules.ts';
import { recordOf } from '../record.ts';

const HEAD = 'id,rename,hide,merge_into,extra_terms\n';
const rulesOf = (rows: string) => readTopicRules({ path: 'authority/topics.csv', text: HEAD + rows });
const topic = (id: string, score: number, start: number) => ({
  id,
  label: id.toUpperCase(),
  path: ['top'],
  score,
  evidence: [[start, start + 2] as const],
});
const record = recordOf('a long enough text', { topics: [topic('x:1', 0.9, 0), topic('x:2', 0.5, 4)] });
const shown = (rows: string): string[] =>
  applyTopicRules(record, rulesOf(rows).rules).topics.map(
    ({ id, label, score }) => `${id} ${label} ${score}`,
  );

describe('the authority file on topics', () => {
  it.each([
    ['renames', 'x:1,Piers,,,', ['x:1 Piers 0.9', 'x:2 X:2 0.5']],
    ['hides', 'x:1,,yes,,', ['x:2 X:2 0.5']],
    ['merges two of the article into one', 'x:1,,,x:2,', ['x:2 X:2 0.9']],
    [
      'merges into a topic that the article lacks',
      'x:1,,,x:3,\nx:3,Three,,,',
      ['x:3 Three 0.9', 'x:2 X:2 0.5'],
    ],
    ['survives a circle', 'x:1,,,x:2,\nx:2,,,x:1,', ['x:1 X:1 0.9', 'x:2 X:2 0.5']],
  ])('%s', (_what, rows, expected) => {
    expect(shown(rows)).toEqual(expected);
    const once = applyTopicRules(record, rulesOf(rows).rules);
    expect(applyTopicRules(once, rulesOf(rows).rules)).toEqual(once);
  });

  it('unites the evidence of merged topics', () => {
    const { topics } = applyTopicRules(record, rulesOf('x:1,,,x:2,').rules);
    expect(topics[0]?.evidence).toEqual([
      [0, 2],
      [4, 6],
    ]);
  });

  it('reads extra terms, and reports rows that say nothing or match nothing', () => {
    const { rules, diagnostics } = rulesOf('x:1,,,,pier; harbour wall\n,New,,,\nx:9,Nine,,,');
    expect(rules.get('x:1')?.extraTerms).toEqual(['pier', 'harbour wall']);
    expect(diagnostics).toMatchObject([{ code: 'topic-rule-without-topic', place: { line: 3 } }]);
    expect(unmatchedTopicRules(rules, new Map(['x:1'].map((id) => [id, 1])))).toMatchObject([
      { place: { line: 4 } },
    ]);
  });
});
