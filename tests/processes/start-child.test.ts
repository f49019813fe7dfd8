import { spawn } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { endChild, startChild } from '../../src/processes/start-child.ts';
import { isGone } from './is-gone.ts';

const beside = (name: string): string => path.join(import.meta.dirname, name);

describe('a child at work', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL'] as const)(
    'ends after its parent got %s',
    async (signal) => {
      const parent = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', beside('parent.ts')], {
        env: { ...process.env, NODE_OPTIONS: '' },
      });
      const pid = await new Promise<number>((resolve) =>
        parent.stdout.once('data', (line: Buffer) => resolve(Number(line))),
      );
      expect(await isGone(pid, 200)).toBe(false);
      parent.kill(signal);
      expect(await isGone(pid)).toBe(true);
    },
  );

  it('is gone once it was ended', async () => {
    const child = startChild(beside('busy-child.ts'));
    await new Promise((resolve) => child.once('message', resolve));
    await endChild(child);
    expect(child.signalCode).toBe('SIGKILL');
    await endChild(child);
  });
});
