import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TraceNote } from '../../src/model/annotations.ts';
import { extract } from '../../src/pipeline.ts';
import { parseSource } from '../../src/read/index.ts';
import { run } from './program.ts';

const TEXT = `Ferry strike ends after talks

By Nora Lindqvist

HARBORNE, May 6, 2021 (Coast News) - The ferry crews of Harborne went back to work on Thursday after a strike of nine days, and the port authority said it would pay them $3 million more a year.

"We never wanted to strand anybody," said Tomas Ferreira, who leads the crews' union. He expects the first boats to sail before 6 a.m. on Friday.

Ferreira said 40 of the 52 boats were ready. The "Route 66" line may open later. The deal, supporters hope, will hold until 2025.

Read more: What the strike meant for islanders
`;

function explained(text: string): TraceNote[] {
  const notes: TraceNote[] = [];
  const { documents } = parseSource(new TextEncoder().encode(text), 'a.txt', 'text');
  extract(documents, { trace: (note) => notes.push(note) });
  return notes;
}

describe('every layer says why', () => {
  const notes = explained(TEXT);
  const saidOf = (layer: string, words: string): string[] =>
    notes
      .filter((note) => note.layer === layer && TEXT.slice(note.start, note.end) === words)
      .map(({ verdict, because }) => `${verdict}: ${because}`);

  it.each([
    ['clean', 'By Nora Lindqvist', /^changed: .*author/],
    ['clean', 'Read more: What the strike meant for islanders', /^changed: .*read more/],
    ['names', 'Tomas Ferreira', /^found: .*a person/],
    ['names', 'Ferreira', /^resolved: .*Tomas Ferreira/],
    ['dates', 'Thursday', /^resolved: .*2021-05-06 \(publication\)/],
    ['dates', 'may', /^dropped: .*a word, no month/],
    ['figures', '$3 million', /^found: money/],
    ['figures', 'nine days', /^found: duration/],
    ['figures', '66', /^dropped: /],
    ['quotes', 'said', /^found: .*likely/],
    ['speakers', 'Ferreira', /^resolved: Tomas Ferreira: the source is a name/],
    ['topics', 'Ferry', /^found: .*transport.*by the terms ferry/],
  ])('%s on “%s”: %s', (layer, words, because) => {
    expect(
      saidOf(layer, words).some((said) => because.test(said)),
      saidOf(layer, words).join('\n'),
    ).toBe(true);
  });

  it('the topics also of concepts whose terms stand in the article and do not suffice', () => {
    const dropped = notes.filter(({ layer, verdict }) => layer === 'topics' && verdict === 'dropped');
    expect(dropped.length).toBeGreaterThan(0);
    const found = notes.filter(({ layer, verdict }) => layer === 'topics' && verdict === 'found');
    const idOf = ({ because }: TraceNote): string => because.split(' ')[0]!;
    expect(dropped.map(idOf).filter((id) => found.map(idOf).includes(id))).toEqual([]);
  });

  it('within the text, in words', () => {
    for (const { start, end, because } of notes) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(TEXT.length);
      expect(because).toMatch(/\p{L}{2}/u);
    }
  });

  it('without changing what is found', () => {
    const { documents } = parseSource(new TextEncoder().encode(TEXT), 'a.txt', 'text');
    expect(extract(documents, { trace: () => {} })).toEqual(extract(documents));
  });
});

describe('cuttings explain', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'cuttings-explain-'));
    writeFileSync(path.join(folder, 'ferry.txt'), TEXT);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('prints one line a note, of one layer and one place', async () => {
    const file = path.join(folder, 'ferry.txt');
    const { status, out } = await run(['explain', file, '$3 million', '--layer', 'figures']);
    expect(status).toBe(0);
    expect(out).toMatch(/^\d+–\d+ figures found "\$3 million": money: /);
    expect(out.trim().split('\n')).toHaveLength(1);
  });
});
