import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bringUpToDate } from '../../src/build/bring-up-to-date.ts';
import type { UpdatedArchive } from '../../src/build/update-archive.ts';
import { standingOf } from '../../src/build/update-archive.ts';
import { openWorkFolder } from '../../src/build/work-folder.ts';
import { loadArchiveConfig } from '../../src/config/load.ts';
import { openStore } from '../../src/store/open.ts';
import { DERIVED } from '../../src/store/queries/derivation.ts';
import { write } from '../commands/program.ts';
import { sql } from '../support/sql.ts';

const work = mkdtempSync(path.join(tmpdir(), 'cuttings-update-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const story = (title: string, speaker: string): string =>
  `---\ntitle: ${title}\ndate: 2021-03-04\n---\n\n“The weir will hold,” said ${speaker}, the mayor of Port Ellery.\n`;
const STORIES = { 'one.md': story('The weir', 'Ada Holm'), 'two.md': story('Again', 'Pim Rook') };

interface Told {
  readonly updated: UpdatedArchive;
  readonly steps: readonly string[];
  readonly rows: Readonly<Record<string, readonly unknown[]>>;
}

/** @param many files from which on it is done in a process of its own */
async function update(name: string, many: number, hear: () => void = () => {}): Promise<Told> {
  const input = path.join(work, name, 'in');
  const output = path.join(work, name, `site-${many}`);
  const config = loadArchiveConfig(input);
  const folder = openWorkFolder(output);
  const store = openStore(folder.storeFile);
  const steps: string[] = [];
  try {
    const workshop = { store, work: folder, config };
    const { inputs, program, before } = standingOf(workshop, input, output);
    const updated = await bringUpToDate(
      workshop,
      inputs,
      {
        ...{ input, program, before, jobs: 1 },
        begin(step) {
          steps.push(`begin ${step}`);
          hear();
        },
        start: (step) => steps.push(`start ${step}`),
        progress(step, done, total) {
          if (done === total) steps.push(`${step} ${done} of ${total}`);
        },
      },
      many,
    );
    const rows = [...DERIVED, 'records'].map((table) => [table, store.all(sql(`SELECT * FROM ${table}`))]);
    return { updated, steps, rows: Object.fromEntries(rows) };
  } finally {
    store.close();
    folder.release();
  }
}

const HERE = 1_000_000;
const APART = 1;

describe('an archive that is brought up to date in a process of its own', () => {
  it('is what it is in this one, and as much is told of it', async () => {
    write(path.join(work, 'same/in'), { ...STORIES, 'blank.md': '' });
    const apart = await update('same', APART);
    expect(apart).toEqual(await update('same', HERE));
    expect(apart.updated).toMatchObject({ articles: 2, extracted: 3 });
    expect(apart.updated.diagnostics).toHaveLength(1);
    expect(apart.steps).toEqual(['begin extract', 'extract 3 of 3', 'start derive', 'derive 6 of 6']);
  });

  it('is refused without any article, in the same words', async () => {
    write(path.join(work, 'none/in'), { 'blank.md': '' });
    const [apart, here] = await Promise.allSettled([update('none', APART), update('none', HERE)]);
    expect(apart).toMatchObject({ status: 'rejected', reason: { code: 'no-articles' } });
    expect(apart).toEqual(here);
  });

  it('is told to have been stopped where the process was', async () => {
    // Enough for it to be at work still when its number is known.
    const many = Array.from({ length: 100 }, (_, i) => [`${i}.md`, story(`Weir ${i}`, 'Ada Holm')]);
    write(path.join(work, 'stopped/in'), Object.fromEntries(many));
    const kill = (): void => {
      const processes = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' });
      for (const [, pid] of processes
        .matchAll(/^ *(\d+) +(\d+) .*update-worker.*$/gm)
        .filter(([, , parent]) => Number(parent) === process.pid))
        process.kill(Number(pid), 'SIGKILL');
    };
    await expect(update('stopped', APART, kill)).rejects.toMatchObject({ code: 'worker-stopped' });
    expect((await update('stopped', APART)).rows).toEqual((await update('stopped', HERE)).rows);
  });
});
