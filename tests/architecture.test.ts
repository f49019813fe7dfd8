import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { PAGE_TYPES } from '../src/site/page.ts';

const PROJECT = fileURLToPath(new URL('../', import.meta.url));

describe('architecture', () => {
  it('lets data flow one way: no forbidden import, no cycle', () => {
    const { status, stdout } = spawnSync('npm', ['run', '-s', 'imports'], { cwd: PROJECT, encoding: 'utf8' });
    expect(stdout).toMatch(/no dependency violations found/);
    expect(status).toBe(0);
  });

  it('keeps every source file below 400 lines, data aside', () => {
    const long = sources('src')
      .concat(sources('templates'))
      .filter((file) => !file.endsWith('.data.ts'))
      .map((file) => ({ file, lines: readFileSync(path.join(PROJECT, file), 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > 400);
    expect(long).toEqual([]);
  });

  it('has a template for every type of page, and no other', () => {
    const templates = readdirSync(path.join(PROJECT, 'templates/pages')).map((file) =>
      file.replace('.11ty.ts', ''),
    );
    expect(templates.sort()).toEqual([...PAGE_TYPES].sort());
  });

  it('never makes code from text: no eval, no new Function, no type check switched off', () => {
    const bad = sources('src')
      .concat(sources('templates'))
      .filter((file) =>
        /\beval\(|new Function\(|@ts-(ignore|nocheck)/.test(readFileSync(path.join(PROJECT, file), 'utf8')),
      );
    expect(bad).toEqual([]);
  });
});

function sources(folder: string): string[] {
  return readdirSync(path.join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.split(path.sep).join('/')}`);
}
