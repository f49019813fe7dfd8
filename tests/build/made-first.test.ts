import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { siteDigests } from '../../bench/scale/site-digests.ts';
import { buildSite } from '../../src/build/build.ts';
import { write } from '../commands/program.ts';

const work = mkdtempSync(path.join(tmpdir(), 'cuttings-first-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

it('pages of changed articles are made first, and told before the site is published', async () => {
  const input = write(path.join(work, 'in'), {
    'a.txt': 'The mill reopens\n\nIt reopened on Monday, said Ada Holm.\n',
    'b.txt': 'The weir breaks\n\nIt broke on Tuesday, said Bo Lund.\n',
  });
  const output = path.join(work, 'site');
  await buildSite({ input, output });
  write(input, { 'a.txt': 'The mill reopens\n\nIt reopened on Friday, said Ada Holm.\n' });
  const told: { readonly made: string; readonly published: string }[] = [];
  await buildSite({
    input,
    output,
    onArticles(pages) {
      for (const { path: page, file } of pages)
        told.push({
          made: readFileSync(file, 'utf8'),
          published: readFileSync(path.join(output, page, 'index.html'), 'utf8'),
        });
    },
  });
  expect(told).toEqual([
    { made: expect.stringContaining('Friday'), published: expect.stringContaining('Monday') },
  ]);
  await buildSite({ input, output: path.join(work, 'clean') });
  expect(siteDigests(output)).toEqual(siteDigests(path.join(work, 'clean')));
});
