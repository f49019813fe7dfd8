import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run, spawned, write } from './program.ts';

const work = mkdtempSync(path.join(tmpdir(), 'cuttings-main-'));
const before = process.cwd();
beforeAll(() => process.chdir(work));
afterAll(() => {
  process.chdir(before);
  rmSync(work, { recursive: true, force: true });
});

const COMMANDS = ['init', 'build', 'serve', 'extract', 'explain', 'check', 'train', 'evaluate'];

describe('the program', () => {
  it('lists its commands', async () => {
    const { status, out } = await run(['--help']);
    expect(status).toBe(0);
    for (const command of COMMANDS) expect(out).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
  });

  it.each(COMMANDS)('explains %s', async (command) => {
    const { status, out, err } = await run([command, '--help']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain(`Usage: cuttings ${command}`);
  });

  const MISUSES: readonly (readonly [args: string, says: RegExp])[] = [
    ['', /Usage: cuttings/],
    ['biuld', /unknown command 'biuld'\n\(Did you mean build\?\)/],
    ['build --ouput x', /unknown option '--ouput'\n\(Did you mean --output\?\)/],
    ['build --output', /argument missing/],
    ['build good --input good', /named twice: 'good' and '--input good'/],
    ['check good other', /too many arguments/],
    ['extract', /missing required argument 'paths'/],
    ['explain', /missing required argument 'file'/],
    ['explain a.txt --layer quote', /Allowed choices are clean, names/],
    ['serve --port 70000', /from 1 to 65535/],
    ['serve --port eighty', /from 1 to 65535/],
  ];
  it.each(MISUSES)('ends with status 2 for "%s"', async (args, says) => {
    const { status, out, err } = await run(args.split(' ').filter(Boolean));
    expect(err).toMatch(says);
    expect({ status, out }).toEqual({ status: 2, out: '' });
  });

  const PROBLEMS: readonly (readonly [args: string, code: string])[] = [
    ['build --input nowhere --output site', 'no-input-folder'],
    ['build nowhere', 'no-input-folder'],
    ['build --input empty --output site', 'no-articles'],
    ['build --input good/a.txt --output site', 'no-input-folder'],
    ['build --input good --output precious', 'output-not-ours'],
    ['build --input good --output good', 'output-holds-input'],
    ['build --input good --output .', 'output-holds-input'],
    ['build --input good --output /', 'output-holds-input'],
    ['build --input good --output good/a.txt', 'output-not-a-folder'],
    ['build --input bad-config --output site', 'wrong-configuration'],
    ['check --input nowhere', 'no-input-folder'],
    ['check nowhere', 'no-input-folder'],
    ['serve nowhere', 'no-input-folder'],
    ['extract nowhere.txt', 'no-such-file'],
    ['extract empty', 'no-articles'],
    ['explain nowhere.txt', 'no-such-file'],
    ['explain good', 'no-such-file'],
    ['explain good/a.txt never-printed', 'words-not-found'],
    ['explain good/a.txt 99999', 'words-not-found'],
  ];
  it.each(PROBLEMS)('tells what is wrong and what to do for "%s"', async (args, code) => {
    write(path.join(work, 'good'), { 'a.txt': 'The mill reopens\n\nIt reopened on Monday.\n' });
    write(path.join(work, 'bad-config'), { 'a.txt': 'One\n\nTwo.\n', 'archive.yml': 'titel: A\n' });
    write(path.join(work, 'precious'), { 'thesis.tex': 'years of work' });
    write(path.join(work, 'empty'), {});
    const { status, out, err } = await run(args.split(' '));
    expect(err).toContain(`[${code}]\n    `);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).not.toMatch(/\bat .*\.ts:\d+|Internal error/);
  });

  it('tells what the system refused, and does not call it a bug', async () => {
    write(path.join(work, 'here'), { 'a.txt': 'The mill reopens\n\nIt reopened on Monday.\n' });
    const { status, err } = await run(['build', '-i', 'here', '-o', 'here/a.txt/site']);
    expect(err).toContain('The system refused: ENOTDIR');
    expect(status).toBe(1);
  });

  const ENDS: readonly (readonly [status: number, args: string])[] = [
    [0, '--help'],
    [1, 'check nowhere'],
    [2, 'biuld'],
  ];
  it.each(ENDS)('ends its process with status %i for "%s"', async (status, args) => {
    expect(await spawned(args.split(' '), { cwd: work })).toMatchObject({ status });
  });
});
