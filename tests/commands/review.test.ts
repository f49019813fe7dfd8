import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { eventually } from './eventually.ts';
import { freePorts } from './free-ports.ts';
import { run, start, write } from './program.ts';

const work = mkdtempSync(path.join(tmpdir(), 'cuttings-review-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const has = (words: string) => (page: string) => page.includes(words);

const field = (page: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '';

describe('cuttings review', () => {
  it('refuses ports and days that are none', async () => {
    expect((await run(['review', work, '-p', '65535'])).err).toContain('65534 is the last');
    expect((await run(['review', work, '--date', 'today'])).err).toContain('A day is written 2026-11-30.');
  });

  it('asks, writes the answer into authority/, and builds what it changes', async () => {
    const input = write(path.join(work, 'in'), {
      'archive.yml': 'title: Mills\nbaseUrl: https://example.org/mills/\n',
      'a.md':
        '---\ntitle: The mill reopens\ndate: 2021-03-04\n---\n\n“It turns again,” said Ada Holm, the miller. Bo Lund paid $3 million.\n',
    });
    // The desk's, and the site's behind it.
    const port = await freePorts(2);
    const options = [
      '-o',
      path.join(work, 'site'),
      '-p',
      String(port),
      '--date',
      '2026-11-30',
      '--by',
      'Cara Voss',
    ];
    const child = start(['review', input, ...options]);
    try {
      const address = `http://localhost:${port}/`;
      const page = await eventually(`${address}?list=sample`, has('Does Ada Holm say this?'));
      const site = `http://localhost:${port + 1}/mills/`;
      expect(page).toContain(`href="${site}articles/2021/03/the-mill-reopens-`);
      const form = {
        token: field(page, 'token'),
        id: field(page, 'id'),
        list: 'sample',
        answer: 'other:Bo Lund',
      };
      const answered = await fetch(`${address}answer`, { method: 'POST', body: new URLSearchParams(form) });
      expect(await answered.text()).toContain('Corrected: “It turns again,”');
      expect(readFileSync(path.join(input, 'authority/corrections.csv'), 'utf8')).toContain(
        '“It turns again,”",,speaker,Bo Lund,',
      );
      const changes = await eventually(`${site}changes/`, has('<ins>Bo Lund</ins>'));
      expect(changes).toContain('<del>Ada Holm</del>');
      const about = await eventually(`${site}about/`, has('Judged by Cara Voss'));
      expect(about).toContain('Measured on this archive');
      expect(about).toMatch(/Verbatim quotes.*?0%.*?0% – 79\.3%/s);
      expect(about).not.toContain('An earlier version found it');
      expect(await eventually(address, has('The site is up to date.'))).toContain('The site is up to date.');
    } finally {
      child.kill();
      await new Promise((resolve) => child.once('exit', resolve));
    }
  });
});
