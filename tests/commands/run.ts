import { spawnSync } from 'node:child_process';
import path from 'node:path';

const PROJECT = path.resolve(import.meta.dirname, '../..');

/** Runs `cuttings` as a person would. */
export function cuttings(
  args: readonly string[],
  input = '',
): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', path.join(PROJECT, 'src/main.ts'), ...args],
    { cwd: PROJECT, encoding: 'utf8', input, maxBuffer: 64 * 1024 * 1024 },
  );
  return { status, stdout, stderr };
}
