import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statfsSync,
  statSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { siteDigests } from '../../bench/scale/site-digests.ts';
import { buildSite } from '../../src/build/build.ts';
import { spawned, start } from '../commands/program.ts';
import { type Places, StandingSite, story } from './standing-site.ts';

const work = mkdtempSync(path.join(tmpdir(), 'cuttings-disk-'));
const standing = new StandingSite(work);
const mounted: string[] = [];
beforeAll(() => standing.build());
afterEach(unmountAll);
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** A folder that is mounted again with other flags is mounted once. */
function unmountAll(): void {
  for (const folder of new Set(mounted.splice(0))) execFileSync('umount', ['--lazy', folder]);
}

/** Mounts something on a folder that is made. Returns why that cannot be done here: only an administrator may. */
function mount(folder: string, ...options: readonly string[]): string | null {
  mkdirSync(folder, { recursive: true });
  try {
    execFileSync('mount', [...options, folder], { stdio: 'pipe' });
    mounted.push(folder);
    return null;
  } catch (error) {
    return `cannot mount: ${(error as Error).message.split('\n')[0]}`;
  }
}

const build = ({ input, output }: Places, env: Readonly<Record<string, string>> = {}) =>
  spawned(['build', '-i', input, '-o', output], { env });

describe('a disk that is full', () => {
  it.for([20, 400])('with %i kB left: it is told, and the old site stands', async (left, { skip }) => {
    const folder = path.join(work, `full-${left}`);
    const cannot = mount(folder, '-t', 'tmpfs', '-o', 'size=64m', 'tmpfs');
    if (cannot) return skip(cannot);
    const places = standing.changed(`full-${left}`, folder);
    const { bavail, bsize } = statfsSync(folder);
    const filler = path.join(folder, 'filler');
    writeFileSync(filler, Buffer.alloc(bavail * bsize - left * 1024));
    const { status, err } = await build(places);
    expect({ status, err }).toEqual({ status: 1, err: expect.stringMatching(/room/) });
    expect(siteDigests(places.output)).toEqual(standing.digests);
    unlinkSync(filler);
    await standing.expectMended(places);
  });
});

describe('an output that may only be read', () => {
  it('is told, and stands', async ({ skip }) => {
    const folder = path.join(work, 'kept');
    const places = standing.changed('kept');
    const cannot = mount(folder, '--bind', folder) ?? mount(folder, '-o', 'remount,ro,bind');
    if (cannot) return skip(cannot);
    const { status, err } = await build(places);
    expect({ status, err }).toEqual({
      status: 1,
      err: expect.stringMatching(/you may read and write there/),
    });
    expect(siteDigests(places.output)).toEqual(standing.digests);
    unmountAll();
    await standing.expectMended(places);
  });
});

describe('files that change while they are read', () => {
  it('vanish, grow and come back: what was read is built, and the next build is right', async () => {
    const places = standing.changed('restless');
    const file = (i: number): string => path.join(places.input, `restless-${i}.md`);
    for (let i = 0; i < 15; i += 1) writeFileSync(file(i), story(`Restless ${i}`));
    let turn = 0;
    const restless = setInterval(() => {
      turn += 1;
      for (let i = turn % 7; i < 15; i += 7)
        if (turn % 3 === 0) rmSync(file(i), { force: true });
        else if (turn % 3 === 1) writeFileSync(file(i), story(`Restless ${i} of ${turn}`));
        else appendFileSync(file(i), `\nIt grew by ${turn} million dollars.\n`);
    }, 20);
    const { status, err } = await build(places);
    clearInterval(restless);
    expect(status, err).toBe(0);
    expect(turn).toBeGreaterThan(5);
    await standing.expectMended(places);
  });
});

describe('what a build remembers, damaged', () => {
  const storeOf = ({ output }: Places): string => path.join(path.dirname(output), '.cuttings/site/store.db');
  const damages: Readonly<Record<string, (file: string, size: number) => void>> = {
    'cut to a half': (file, size) => truncateSync(file, Math.floor(size / 2)),
    'cut within a page': (file, size) => truncateSync(file, size - 1000),
    empty: (file) => truncateSync(file, 0),
    ...Object.fromEntries(
      [0.02, 0.3, 0.9].map((part) => [
        `nonsense at ${part * 100} %`,
        (file: string, size: number) => {
          const handle = openSync(file, 'r+');
          writeSync(handle, Buffer.alloc(4096, 0xa7), 0, 4096, Math.floor((size * part) / 4096) * 4096);
          closeSync(handle);
        },
      ]),
    ),
  };
  it.each(Object.keys(damages))('%s: the next build is right', async (name) => {
    const places = standing.changed(`store-${Object.keys(damages).indexOf(name)}`);
    const file = storeOf(places);
    damages[name]!(file, statSync(file).size);
    await standing.expectMended(places);
  });
});

describe('a build that is out of memory', () => {
  it('leaves the old site, and the next is right', async () => {
    const places = standing.changed('memory');
    const child = start(['build', '-i', places.input, '-o', places.output], {
      env: { NODE_OPTIONS: '--max-old-space-size=24' },
    });
    const [status, signal] = await new Promise<[number | null, string | null]>((resolve) =>
      child.once('exit', (...how) => resolve(how)),
    );
    expect(status === 0 && signal === null).toBe(false);
    expect(siteDigests(places.output)).toEqual(standing.digests);
    await standing.expectMended(places);
  });
});

describe('a clock that is set back', () => {
  it('changes no byte, and hides no change', async () => {
    const places = standing.changed('clock');
    await buildSite(places);
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('1999-01-01T00:00:00Z') });
    try {
      const file = path.join(places.input, 'three.md');
      writeFileSync(file, readFileSync(file, 'utf8').replace('A third', 'Another'));
      await buildSite(places);
    } finally {
      vi.useRealTimers();
    }
    await standing.expectMended(places);
  });
});
