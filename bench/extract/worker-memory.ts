import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Resident memory, in bytes, by which a process grows when one worker with models of its own extracts all texts
 * under the limits of a build. In a fresh process, since memory that was freed before would be used first.
 */
export function workerMemory(): number {
  const file = fileURLToPath(new URL('./worker-process.ts', import.meta.url));
  const { stdout, stderr } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', file], {
    encoding: 'utf8',
  });
  const bytes = Number(stdout);
  if (!(bytes > 0)) throw new Error(`No memory was measured: ${stderr}`);
  return bytes;
}
