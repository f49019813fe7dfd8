import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/read/formats.ts';

const readme = readFileSync(path.join(import.meta.dirname, '../../README.md'), 'utf8');
const table = readme.slice(readme.indexOf('### Articles'), readme.indexOf('### From a program'));
const documented = [...table.matchAll(/^\| (`\..*?) \|/gm)].flatMap(([, cell]) =>
  [...cell!.matchAll(/`\.([a-z0-9.]+)`/g)].map(([, ending]) => ending),
);

describe("the README's table of formats", () => {
  it('names every ending that is read, and no other', () => {
    const read = Object.values(FORMATS).flatMap(({ endings }): readonly string[] => endings);
    expect(documented.toSorted()).toEqual(read.toSorted());
  });
});
