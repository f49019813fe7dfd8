import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readInputState } from '../../src/build/input-state.ts';
import { openStore } from '../../src/store/open.ts';
import { inputRows } from '../../src/store/queries/inputs.ts';
import { write } from '../commands/program.ts';
import { configOf } from '../support/archive.ts';

const work = mkdtempSync(path.join(tmpdir(), 'cuttings-input-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const config = configOf('');

describe('the state of an input folder', () => {
  const folder = write(path.join(work, 'in'), { 'a.txt': 'one', 'deep/b.md': 'two', 'c.bin': 'three' });
  const store = openStore(':memory:');
  const state = (): string => readInputState(store, folder, config).digest;

  it('is what its files hold, whatever their times', () => {
    const before = state();
    utimesSync(path.join(folder, 'a.txt'), 1, 1);
    expect(state()).toBe(before);
    writeFileSync(path.join(folder, 'a.txt'), 'eno');
    expect(state()).not.toBe(before);
    writeFileSync(path.join(folder, 'a.txt'), 'one');
    expect(state()).toBe(before);
  });

  it('is told by name alone of a file that nobody reads', () => {
    const before = state();
    writeFileSync(path.join(folder, 'c.bin'), 'other bytes');
    expect(state()).toBe(before);
    writeFileSync(path.join(folder, 'd.bin'), '');
    expect(state()).not.toBe(before);
  });

  it('is what a page holds whose name says nothing', () => {
    writeFileSync(path.join(folder, 'story'), '<html><p>One.</p></html>');
    const before = state();
    writeFileSync(path.join(folder, 'story'), '<html><p>Two.</p></html>');
    expect(state()).not.toBe(before);
    rmSync(path.join(folder, 'story'));
  });

  it('leaves no stamp on a file that was changed just now: it may change once more in the same instant', () => {
    const stamps = () =>
      Object.fromEntries(store.all(inputRows).map(({ path: file, stamp }) => [file, stamp]));
    state();
    expect(stamps()).toMatchObject({ 'a.txt': '', 'deep/b.md': '', 'c.bin': 'a name' });
    const { digestOf } = readInputState(store, folder, config);
    expect(digestOf('a.txt')).toMatch(/^[0-9a-f]{64}$/);
    expect(digestOf('a.txt')).not.toBe(digestOf('deep/b.md'));
  });

  it('follows links inside the folder, once, and none that leads out', () => {
    const before = state();
    write(path.join(work, 'outside'), { 'x.txt': 'not ours' });
    symlinkSync('../outside', path.join(folder, 'out'));
    symlinkSync('.', path.join(folder, 'deep/up'));
    symlinkSync('nowhere', path.join(folder, 'lost.txt'));
    const linked = state();
    expect(linked).not.toBe(before);
    writeFileSync(path.join(work, 'outside/x.txt'), 'changed');
    expect(state()).toBe(linked);
    mkdirSync(path.join(folder, '.hidden'));
    writeFileSync(path.join(folder, '.hidden/e.txt'), 'unseen');
    expect(state()).toBe(linked);
  });
});
