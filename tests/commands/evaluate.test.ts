import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Accuracy } from '../../src/evaluate/accuracy.ts';
import { run } from './program.ts';

const REFEREE = path.resolve(import.meta.dirname, '../../../shared/eval/score.mjs');

const TEXT = 'The council met on 4 May 2021. “The bridge will close,” said Ellen Marsh.';
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const DATES = {
  id: 'd1',
  published: '2021-05-06',
  text: TEXT,
  timexes: [{ ...at('4 May 2021'), type: 'DATE', value: '2021-05-04' }],
};

let data: string;
beforeAll(() => {
  data = mkdtempSync(path.join(tmpdir(), 'cuttings-eval-'));
  writeFileSync(path.join(data, 'dates.dev.jsonl'), `${JSON.stringify(DATES)}\n`);
  // A referee that only tells what it was given: enough to see the whole way there and back.
  writeFileSync(
    path.join(data, 'score.mjs'),
    `import fs from 'node:fs';
const [task, gold, predicted] = process.argv.slice(2);
const lines = fs.readFileSync(predicted, 'utf8').trim().split('\\n').map((line) => JSON.parse(line));
const f1 = lines[0].dates.length === 1 && lines[0].dates[0].value === '2021-05-04' ? 1 : 0;
console.log('a table');
console.log(JSON.stringify({ task, items: lines.length, relaxed: { f1 }, strict: { f1 }, type: { f1 }, value: { f1: 0.25 } }));
`,
  );
});
afterAll(() => rmSync(data, { recursive: true, force: true }));

describe('cuttings evaluate', () => {
  it('asks the referee about each file that is there, and tells which are not', async () => {
    const { status, out, err } = await run(['evaluate', '--data', data]);
    expect(status).toBe(0);
    expect(out).toMatch(/dates .*\| relaxed F1 +\| 1\.000 \| ≥ 0\.900/);
    expect(out).toMatch(/value F1 +\| 0\.250 \| ≥ 0\.800 ✗/);
    expect(err).toContain('there is no quotes.dev.jsonl');
  });

  it('fails by a floor only when floors are asked for', async () => {
    const { status, err } = await run(['evaluate', 'dates', '--data', data, '--floors']);
    expect(status).toBe(1);
    expect(err).toContain('Below its floor: dates on dates, value F1: 0.25 (0.8).');
  });

  it('has referees that ask for the records themselves, started where the command is', async () => {
    const folder = made(path.join(data, 'referees'));
    writeFileSync(path.join(folder, 'world-news.dev.jsonl'), '{}\n');
    writeFileSync(path.join(folder, 'cases.dev.jsonl'), '{}\n');
    writeFileSync(path.join(folder, 'score.mjs'), '');
    const early = await run(['evaluate', 'news', 'cases', '--data', folder]);
    expect(early.err).toContain('there is no world-news.mjs');
    expect(early.err).toContain('there is no cases.mjs');
    writeFileSync(
      path.join(folder, 'world-news.mjs'),
      `import fs from 'node:fs';
const { scripts } = JSON.parse(fs.readFileSync('package.json', 'utf8'));
console.log(JSON.stringify({ articles: 7, named: { precision: scripts.cuttings ? 0.5 : 0 }, denied: 3 }));`,
    );
    writeFileSync(
      path.join(folder, 'cases.mjs'),
      `console.log('quotes: 1 of 2\\n1 of 2 cases hold (50.0 %)'); process.exit(process.argv.at(-1) === '0' ? 0 : 1);`,
    );
    const { status, out } = await run(['evaluate', 'news', 'cases', '--data', folder]);
    expect(status).toBe(0);
    expect(out).toMatch(/news .*\(7\) +\| shown with a named speaker: right +\| 0\.500 \| .*✗/);
    expect(out).toMatch(/denied, shown as said \(count\) +\| 3\.000/);
    expect(out).toMatch(/cases .*\(2\) +\| hold, quotes +\| 0\.500/);
  });

  it('saves what the site reads, with the day that it is told', async () => {
    const file = path.join(data, 'accuracy.json');
    const { out } = await run([
      'evaluate',
      'dates',
      '--data',
      data,
      '--json',
      '--save',
      file,
      '--date',
      '2024-01-31',
    ]);
    const saved = JSON.parse(readFileSync(file, 'utf8')) as Accuracy;
    expect(JSON.parse(out)).toEqual(saved);
    expect(saved).toMatchObject({ date: '2024-01-31', data: 'dev' });
    expect(saved.rows[0]).toMatchObject({
      layer: 'dates',
      set: 'dates',
      items: 1,
      metric: 'relaxed F1',
      value: 1,
    });
  });

  it.each([
    ['no folder', (folder: string) => path.join(folder, 'nowhere'), 'no-data-folder'],
    ['an empty folder', (folder: string) => made(path.join(folder, 'empty')), 'no-annotated-data'],
    ['no referee', (folder: string) => made(path.join(folder, 'alone'), DATES), 'no-referee'],
  ])('says what is missing: %s', async (_, where, code) => {
    const { status, err } = await run(['evaluate', '--data', where(data)]);
    expect(status).toBe(1);
    expect(err).toContain(`[${code}]`);
  });

  it('says what the referee said when that fails', async () => {
    const broken = path.join(data, 'broken.mjs');
    writeFileSync(broken, `console.error('the gold is broken'); process.exit(3);`);
    const { status, err } = await run(['evaluate', '--data', data, '--referee', broken]);
    expect(status).toBe(1);
    expect(err).toMatch(/the gold is broken \[referee-failed\]/);
  });

  it.skipIf(!existsSync(REFEREE))(
    'agrees with the referee of ../shared/eval on articles of our own (skipped where that is missing)',
    async () => {
      const folder = made(path.join(data, 'own'), DATES);
      const page =
        '<html><body><article><h1>Bridge</h1><p>The bridge over the river will close for the whole of the summer, the council decided.</p></article></body></html>';
      mkdirSync(path.join(folder, 'pages-html'));
      writeFileSync(path.join(folder, 'pages-html/p1.html.gz'), gzipSync(page));
      const body = 'The bridge over the river will close for the whole of the summer, the council decided.';
      writeFileSync(
        path.join(folder, 'pages.dev.jsonl'),
        `${JSON.stringify({ id: 'p1', articleBody: body })}\n`,
      );
      const { status, out } = await run(['evaluate', '--data', folder, '--referee', REFEREE, '--json']);
      expect(status).toBe(0);
      const { rows } = JSON.parse(out) as Accuracy;
      const measured = (set: string, name: string) =>
        rows.find((row) => row.set === set && row.metric === name)?.value;
      expect(measured('dates', 'strict F1')).toBe(1);
      expect(measured('dates', 'value F1')).toBe(1);
      expect(measured('pages', 'F1')).toBe(1);
    },
  );
});

function made(folder: string, dates?: unknown): string {
  mkdirSync(folder, { recursive: true });
  if (dates) writeFileSync(path.join(folder, 'dates.dev.jsonl'), `${JSON.stringify(dates)}\n`);
  return folder;
}
