import { spawnSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

/** Whether a process ends within some milliseconds. */
export async function isGone(pid: number, within = 60_000): Promise<boolean> {
  for (const end = Date.now() + within; Date.now() < end; await wait(20)) if (!isRunning(pid)) return true;
  return false;
}

/** One that has ended, but that nobody has asked after, is not. */
function isRunning(pid: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout.trim() !== '' && !stdout.trim().startsWith('Z');
}
