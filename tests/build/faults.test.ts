import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteDigests } from '../../bench/scale/site-digests.ts';
import { openWorkFolder } from '../../src/build/work-folder.ts';
import { lockShared } from '../../src/processes/file-lock.ts';
import { type Run, start } from '../commands/program.ts';
import { isGone } from '../processes/is-gone.ts';
import { type Places, StandingSite } from './standing-site.ts';

const work = mkdtempSync(path.join(tmpdir(), 'cuttings-faults-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const standing = new StandingSite(work);
beforeAll(() => standing.build());

/** Processes that a process has started. */
const childrenOf = (pid: number): number[] =>
  execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .filter(([, parent]) => parent === pid)
    .map(([child]) => child!);

/** Runs a build until it renders, does something to it, and tells how it ended. */
async function whileRendering(
  { input, output }: Places,
  act: (pid: number, children: readonly number[]) => void,
): Promise<Run & { readonly signal: string | null; readonly children: readonly number[] }> {
  const child = start(['build', '-i', input, '-o', output]);
  const ended = new Promise<[number | null, string | null]>((resolve) =>
    child.once('exit', (...how) => resolve(how)),
  );
  let err = '';
  await new Promise<void>((resolve) =>
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString();
      if (err.includes('Rendering')) resolve();
    }),
  );
  const children = new Set<number>();
  // As long as it goes on: a build that finds its output changed begins its pages anew, with other processes.
  while (child.exitCode === null && child.signalCode === null) {
    const now = childrenOf(child.pid!);
    for (const one of now) children.add(one);
    if (now.length > 0) act(child.pid!, now);
    await wait(10);
  }
  const [status, signal] = await ended;
  return { status, signal, out: '', err, children: [...children] };
}

/** To whoever is still there. */
function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

describe('a build that is interrupted', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)('by %s leaves no process behind', async (how) => {
    const places = standing.changed(how);
    const { signal, children } = await whileRendering(places, (pid) => send(pid, how));
    expect(signal).toBe(how);
    expect(children).not.toEqual([]);
    for (const child of children) expect(await isGone(child)).toBe(true);
    expect(siteDigests(places.output)).toEqual(standing.digests);
    await standing.expectMended(places);
  });

  it('lets the next one begin only when all that it started has ended', async () => {
    const output = path.join(work, 'held/site');
    const { workersFile, release } = openWorkFolder(output);
    release();
    // In this process, which cannot let go while it waits: the lock is refused after its time.
    const letGo = lockShared(workersFile);
    expect(() => openWorkFolder(output, 100)).toThrow('Another build is writing');
    letGo();
    openWorkFolder(output).release();
  });

  it('says so where a process of its own was killed, and leaves the old site', async () => {
    const places = standing.changed('worker');
    const { status, err } = await whileRendering(places, (_, children) => {
      for (const child of children) send(child, 'SIGKILL');
    });
    expect({ status, err }).toEqual({ status: 1, err: expect.stringContaining('[worker-stopped]') });
    expect(siteDigests(places.output)).toEqual(standing.digests);
    await standing.expectMended(places);
  });
});
