import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { writeArchive } from '../../bench/scale/archive.ts';
import { siteDigests } from '../../bench/scale/site-digests.ts';
import { buildSite } from '../../src/build/build.ts';

const work = mkdtempSync(path.join(tmpdir(), 'cuttings-interrupted-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const input = path.join(work, 'in');
const output = path.join(work, 'site');
/** One that no other build has made anything for. */
const clean = path.join(work, 'clean/site');

/** Builds until some pages are made, and ends there; returns how many of how many. */
async function interrupted(): Promise<{ made: number; of: number }> {
  let reached = { made: 0, of: 0 };
  const build = buildSite({
    input,
    output,
    jobs: 1,
    onStep(step, made, total) {
      if (step !== 'render' || made === 0 || made === total) return;
      reached = { made, of: total! };
      throw new Error('interrupted');
    },
  });
  await expect(build).rejects.toThrow('interrupted');
  return reached;
}

async function expectClean(): Promise<void> {
  rmSync(path.dirname(clean), { recursive: true, force: true });
  await buildSite({ input, output: clean });
  expect(siteDigests(output)).toEqual(siteDigests(clean));
}

const staged = () => readdirSync(path.join(work, '.cuttings/site')).filter((name) => name.startsWith('new-'));

describe('a build that was interrupted while it made pages', () => {
  beforeEach(() => {
    for (const name of readdirSync(work)) rmSync(path.join(work, name), { recursive: true });
    mkdirSync(input);
    writeArchive(input, 30, 5);
  });

  it('goes on behind the last that were made', async () => {
    const { made, of } = await interrupted();
    const half = path.join(work, '.cuttings/site', staged()[0]!, 'half-written.html');
    writeFileSync(half, '<!doctype');
    const { pages, rendered } = await buildSite({ input, output });
    expect({ pages, rendered }).toEqual({ pages: of, rendered: of - made });
    await expectClean();
    expect(staged()).toEqual([]);
  });

  it('goes on with what a change has touched', async () => {
    await buildSite({ input, output });
    writeFileSync(path.join(input, 'archive.yml'), 'title: Called otherwise\n');
    const { made, of } = await interrupted();
    expect((await buildSite({ input, output })).rendered).toBe(of - made);
    await expectClean();
  });
});
