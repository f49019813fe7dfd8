import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DateSettings, listFolder, loadContext, readSource } from '../../src/read/index.ts';

let folder = '';
const put = (name: string, date: string): void =>
  writeFileSync(path.join(folder, name), `---\ndate: ${date}\n---\nThe council of Kelby votes on the pier.`);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cuttings-later-'));
  put('before.md', '2024-12-30');
  put('evening.md', '2024-12-31T23:30:00Z');
  put('later.md', '2025-01-01');
  writeFileSync(path.join(folder, 'undated.md'), 'The council of Kelby votes on the pier.');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function readUntil(settings: DateSettings) {
  const listing = listFolder(folder);
  const { context } = loadContext(folder, listing, settings);
  const read = await Promise.all(listing.sources.map((source) => readSource(folder, source, context)));
  return {
    kept: read.flatMap(({ documents }) => documents.map(({ source }) => source.path)),
    told: read.flatMap(({ diagnostics }) => diagnostics.map(({ code, place }) => [code, place.path])),
  };
}

describe('the last day of an archive', () => {
  it('leaves out what is dated later, and tells it', async () => {
    const { kept, told } = await readUntil({ until: '2024-12-31' });
    expect(kept).toEqual(['before.md', 'evening.md', 'undated.md']);
    expect(told).toEqual([['dated-later', 'later.md']]);
  });

  it('is a day in the zone of the archive', async () => {
    const { kept } = await readUntil({ until: '2024-12-31', timeZone: 'Europe/Berlin' });
    expect(kept).toEqual(['before.md', 'undated.md']);
  });

  it('leaves nothing out where it is not set', async () => {
    expect((await readUntil({})).kept).toHaveLength(4);
  });
});
