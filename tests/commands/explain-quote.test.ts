import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explainQuote } from '../../src/commands/explain-quote.ts';
import { SHOWN_FROM } from '../../src/model/shown.ts';
import { recordOf } from '../archive/record.ts';
import { run } from './program.ts';

const TEXT = 'The council met on Monday.\n\n“The bridge will close for the summer,” said Ellen Marsh.\n';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cuttings-explain-'));
  writeFileSync(path.join(folder, 'a.txt'), TEXT);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('explain tells of the quote that holds the words', () => {
  it('who says it, how that was found, and that it is shown', async () => {
    const { status, out } = await run(['explain', path.join(folder, 'a.txt'), 'bridge will close']);
    expect(status).toBe(0);
    expect(out).toMatch(/^Quote 28–\d+: “?"/);
    expect(out).toMatch(/kind: direct; 0\.\d+ sure/);
    expect(out).toMatch(/source: "Ellen Marsh"; cue: "said"/);
    expect(out).toMatch(/speaker: Ellen Marsh, 0\.\d+ sure, by name/);
    expect(out).toMatch(/ {2}shown: 0\.\d+ is not below thresholds\.directConfidence \(0\)/);
  });

  it('nothing of quotes elsewhere', async () => {
    const { out } = await run(['explain', path.join(folder, 'a.txt'), 'council met']);
    expect(out).not.toContain('Quote ');
  });

  it('by the thresholds of its archive', async () => {
    writeFileSync(
      path.join(folder, 'archive.yml'),
      'thresholds:\n  directConfidence: 1\n  speakerConfidence: 1\n',
    );
    const { out } = await run(['explain', path.join(folder, 'a.txt'), 'bridge will close']);
    expect(out).toMatch(/speaker: nobody by name, by name, since nobody is 1 sure/);
    expect(out).toMatch(/may be meant: Ellen Marsh \(0\.\d+\)/);
    expect(out).toMatch(/not shown: 0\.\d+ is below thresholds\.directConfidence \(1\)/);
  });
});

it('says which threshold a statement of nobody by name is below', () => {
  const { text, quotes } = recordOf('They fear [it may flood](quote).');
  const told = explainQuote(text, { ...quotes[0]!, kind: 'mixed', confidence: 0.5 }, SHOWN_FROM);
  expect(told).toContain('not shown: 0.5 is below thresholds.unnamedConfidence (0.6)');
  expect(told).toContain('speaker: nobody by name\n');
  expect(told).toContain('source: none; cue: none');
});
