import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Spent } from './stopwatch.ts';

const path = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/**
 * What `cuttings extract -` takes for texts, `times` over, in a process of its own, from its start to its end: reading
 * NDJSON, warming up and writing JSON are part of it. The best of some passes, as for all that is measured here.
 */
export function commandTime(texts: readonly string[], times: number, passes = 2): Spent {
  const lines = texts.map((text, i) => `${JSON.stringify({ id: String(i), text })}\n`).join('');
  const input = lines.repeat(times);
  return Array.from({ length: passes }, () => once(input)).reduce((a, b) => (b.cpu < a.cpu ? b : a));
}

function once(input: string): Spent {
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      '--import',
      path('report-usage.ts'),
      path('../../src/main.ts'),
      'extract',
      '-',
    ],
    { input, encoding: 'utf8', stdio: ['pipe', 'ignore', 'pipe'] },
  );
  const wall = performance.now() - start;
  const cpu = Number(stderr.trim().split('\n').at(-1));
  if (status !== 0 || !(cpu > 0)) throw new Error(`The command was not measured: ${stderr}`);
  return { cpu, wall };
}
