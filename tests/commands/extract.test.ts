import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type ArticleRecord, articleRecord } from '../../src/model/record.ts';
import { run, start, write } from './program.ts';

const work = mkdtempSync(path.join(tmpdir(), 'cuttings-extract-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const recordsOf = (out: string): ArticleRecord[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => articleRecord.parse(JSON.parse(line)));

/** Every span of a record beside the words that it stands for. */
function spansOf(record: ArticleRecord): [string, string][] {
  const at = (start: number, end: number): string => record.text.slice(start, end);
  return [
    ...[...record.dates, ...record.figures, ...record.names].map(({ start, end, text }): [string, string] => [
      at(start, end),
      text,
    ]),
    ...record.quotes.map(({ content, text }): [string, string] => [
      content.map(([start, end]) => at(start, end)).join(' … '),
      text,
    ]),
  ];
}

const BODY = '“We lost 300 boats 😀 in May,” said Ada Holm, the harbour master, on 4 May 2021.';

describe('cuttings extract', () => {
  it('reads files and folders, and prints nothing but records that follow the schema', async () => {
    const folder = write(path.join(work, 'folder'), {
      'a.txt': `Boats lost\n\n${BODY}\n`,
      'b.md': `---\ntitle: Boats\ndate: 2021-05-05\n---\n\n${BODY}\n`,
      'deep/er/c.json': JSON.stringify({ title: 'Boats', text: BODY }),
      'picture.png': 'no article',
    });
    const { status, out, err } = await run(['extract', folder, path.join(folder, 'a.txt')]);
    const records = recordsOf(out);
    expect(status).toBe(0);
    expect(records.map(({ source }) => source.path)).toEqual(['a.txt', 'b.md', 'deep/er/c.json', 'a.txt']);
    expect(err).toContain('picture.png: ');
    for (const record of records) {
      expect(record.quotes.length).toBeGreaterThan(0);
      for (const [words, text] of spansOf(record)) expect(words).toBe(text);
    }
  });

  it('leaves the texts of NDJSON as given, but for what no output can carry', async () => {
    const texts: Readonly<Record<string, string>> = {
      'line feeds': `Boats lost\n\n${BODY}\n`,
      'carriage returns': `Boats lost\r\n\r\n${BODY}\r\n`,
      'astral characters before': `😀𝒳 Boats lost\n\n${BODY}`,
      'a byte order mark': `\ufeffBoats lost\n\n${BODY}`,
      'a line separator': `Boats lost\n\nFirst.\u2028${BODY}`,
      'spaces around': `  \n Boats lost \n\n   ${BODY}   \n\n`,
      'a lone surrogate': `Boats \ud83d lost\n\n${BODY}`,
      '../../identifier': BODY,
    };
    const input = Object.entries(texts)
      .map(([id, text]) => `${JSON.stringify({ id, text })}\n`)
      .join('');
    const { status, out } = await run(['extract', '-'], { input });
    const records = recordsOf(out);
    expect(status).toBe(0);
    expect(records.map(({ id, text }) => [id, text])).toEqual(
      Object.entries(texts).map(([id, text]) => [id, text.toWellFormed()]),
    );
    for (const record of records) {
      expect(record.quotes[0]?.text, record.id).toContain('We lost 300 boats 😀 in May');
      for (const [words, found] of spansOf(record)) expect(words, record.id).toBe(found);
    }
  });

  it('reports bad lines by their number and keeps the rest', async () => {
    const input = [
      '\ufeff{"id": "first", "text": "The mill reopened on Monday."}\r',
      '{"id": "broken", "text": ',
      '',
      '{"text": "It has no identifier."}',
      '[1, 2]',
      'null',
      '{"id": 7, "text": "The mill closed on Tuesday."}',
    ].join('\n');
    const { status, out, err } = await run(['extract', '-'], { input });
    expect(recordsOf(out).map(({ id }) => id)).toEqual(['first', '7']);
    expect(err.match(/^-:\d+: error: .*\[[a-z-]+\]$/gm)).toHaveLength(4);
    for (const line of [2, 4, 5, 6]) expect(err).toContain(`-:${line}: error`);
    expect(status).toBe(0);
  });

  it('is a quiet filter for nothing, and fails where nothing could be used', async () => {
    expect(await run(['extract', '-'])).toEqual({ status: 0, out: '', err: '' });
    expect(await run(['extract', '-'], { input: 'no JSON\n' })).toMatchObject({ status: 1, out: '' });
  });

  it('ends quietly when its reader has had enough', async () => {
    const line = `${JSON.stringify({ id: 'a', text: `${BODY}\n\n`.repeat(50) })}\n`;
    const child = start(['extract', '-']);
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk;
    });
    child.stdin.on('error', () => {});
    child.stdin.end(line.repeat(200));
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect({ status, err }).toEqual({ status: 0, err: '' });
  });
});
