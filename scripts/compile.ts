import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';

// `dist/`, what the package runs: all that a clone runs, laid out as there and compiled. `npm pack` calls it.
const PROJECT = path.resolve(import.meta.dirname, '..');
const DIST = path.join(PROJECT, 'dist');

rmSync(DIST, { recursive: true, force: true });
const { status } = spawnSync('tsc', ['--project', 'tsconfig.package.json'], {
  cwd: PROJECT,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (status !== 0) process.exit(status ?? 1);
for (const folder of ['models', 'public', 'src', 'training'])
  cpSync(path.join(PROJECT, folder), path.join(DIST, folder), {
    recursive: true,
    filter: (file) => !file.endsWith('.ts'),
  });
