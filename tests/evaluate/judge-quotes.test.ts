import { expect, it } from 'vitest';
import { judgeQuotes } from '../../src/evaluate/judge-quotes.ts';
import { reliabilityTables } from '../../src/evaluate/reliability.ts';
import type { QuoteRecord } from '../../src/model/record.ts';

const text = 'The bridge will close. The ferry is old. Nobody was told of it. It may rain.';
const span = (words: string): [number, number][] => [
  [text.indexOf(words), text.indexOf(words) + words.length],
];
const gold = {
  id: 'a',
  text,
  attributions: [
    { content: span('The bridge will close'), speaker: { name: 'Dr Anna Lund', also: ['Lund'] } },
    { content: span('The ferry is old'), speaker: { name: null }, group: 'a neighbour' },
    { content: span('Nobody was told of it'), negative: true, speaker: { name: 'Bo Stone' } },
    { content: span('It may rain'), unsure: true, speaker: { name: 'Bo Stone' } },
  ],
};
const quote = (words: string, name: string | null, extra: Partial<QuoteRecord> = {}): QuoteRecord => ({
  kind: 'direct',
  content: span(words),
  cue: [],
  source: [],
  text: words,
  speaker: name === null ? null : { id: `person/${name}`, name, confidence: 0.95 },
  confidence: 0.95,
  shown: true,
  ...extra,
});

const QUOTES = [
  quote('The bridge will close', 'Anna Lund', { resolvedBy: 'name' }),
  quote('bridge will close', 'Bo Stone', { kind: 'indirect', confidence: 0.35, shown: false }),
  quote('The ferry is old', 'Bo Stone', { resolvedBy: 'name' }),
  quote('Nobody was told of it', 'Bo Stone', { kind: 'mixed', resolvedBy: 'role' }),
  quote('It may rain', 'Bo Stone'),
  quote('something else altogether', null),
];

it('pairs each quote with one statement, best first, and leaves doubtful ones out', () => {
  const judged = judgeQuotes(gold, { quotes: QUOTES });
  expect(
    judged.map(({ quote: { text: words }, isStatement, isSpeakerRight }) => [
      words,
      isStatement,
      isSpeakerRight,
    ]),
  ).toEqual([
    ['The bridge will close', true, true],
    ['bridge will close', false, false],
    ['The ferry is old', true, false],
    ['Nobody was told of it', false, false],
    ['something else altogether', false, null],
  ]);
});

it('counts them by kind, name and band of confidence', () => {
  const tables = reliabilityTables(judgeQuotes(gold, { quotes: QUOTES }));
  const rows = tables.split('\n').map((line) =>
    line
      .split('|')
      .map((cell) => cell.trim())
      .slice(1, -1)
      .join(';'),
  );
  expect(rows).toContain('direct, named;0.9–1.0;2;2;1.000;0.500');
  expect(rows).toContain('direct, nobody named;0.9–1.0;1;1;0.000;');
  expect(rows).toContain('indirect, named;0.3–0.4;1;0;0.000;0.000');
  expect(rows).toContain('name;0.9–1.0;2;0.500');
  expect(rows).toContain('role;0.9–1.0;1;0.000');
});
