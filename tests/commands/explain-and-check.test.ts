import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run, write } from './program.ts';

const work = mkdtempSync(path.join(tmpdir(), 'cuttings-explain-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const ARTICLE =
  'Boats lost\n\n“We lost 300 boats in May,” said Ada Holm, the harbour master, on 4 May 2021.\n';
const folder = write(path.join(work, 'in'), {
  'a.txt': ARTICLE,
  'empty.txt': '',
  'b.md': '---\ndate: 31 February 2021\n---\n\nThe weir broke.\n',
  'authority/people.csv': 'surname\nHolm\n',
});

describe('cuttings explain', () => {
  it.each([
    ['words', 'on 4 May 2021'],
    ['an offset', String(ARTICLE.indexOf('4 May'))],
  ])('tells of one place, given by %s', async (_, where) => {
    const { status, out } = await run(['explain', path.join(folder, 'a.txt'), where, '--layer', 'dates']);
    expect(status).toBe(0);
    const lines = out.trim().split('\n');
    expect(lines.length).toBeGreaterThan(0);
    expect(out).toContain('4 May 2021');
    for (const line of lines) expect(line).toMatch(/^\d+–\d+ dates [\w-]+ ".+": \S/);
  });

  it('fails where there is no article in the file', async () => {
    const { status, out, err } = await run(['explain', path.join(folder, 'empty.txt')]);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toContain('[empty-file]');
  });
});

describe('cuttings check', () => {
  it('prints what would be skipped or doubted, one object a line if asked to, and fails where a file is not used', async () => {
    const { status, out, err } = await run(['check', '--json', '--input', folder]);
    const found = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { code: string; place: { path: string } });
    const codes = new Map(found.map(({ code, place }) => [place.path, code]));
    expect(codes.get('empty.txt')).toBe('empty-file');
    expect(codes.get('b.md')).toBeDefined();
    expect(codes.has('authority/people.csv')).toBe(true);
    expect(err).toMatch(/^2 articles, \d+ findings, \d+ of them/);
    expect(status).toBe(1);
  });

  it('tells once of all articles that print a date whose day and month could be either', async () => {
    const text = '---\ndate: 2024-06-05\n---\n\nThe weir broke on 04/05/24, Holm said.\n';
    const files = {
      'a.md': text,
      'b.md': text.replace('Holm', 'Ott'),
      'c.md': text.replace('04/05/24', '25/05/24'),
    };
    const { out } = await run(['check', '--input', write(path.join(work, 'either'), files)]);
    expect(out.match(/^.*in-text\].*$/gm)).toEqual([
      'a.md and 1 more file: warning: Dates in the text can be read in two ways and were read with the month first. (1) (04/05/24) [ambiguous-date-in-text]',
    ]);
    const decided = { ...files, 'archive.yml': 'dateOrder: dmy\n' };
    const { out: settled } = await run(['check', '--input', write(path.join(work, 'decided'), decided)]);
    expect(settled).toContain('a.md and 1 more file: info:');
  });

  it('is content with a good archive', async () => {
    const good = write(path.join(work, 'good'), { 'a.md': `---\ndate: 2021-05-05\n---\n\n${ARTICLE}` });
    expect(await run(['check', '--input', good])).toMatchObject({ status: 0 });
  });
});
