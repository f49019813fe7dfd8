import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { toJson, toReadableJson, writeBelow, writeLines } from '../../src/export/files.ts';
import { outputFolder } from './exported.ts';

const { folder, read } = outputFolder();

describe('a file of the site', () => {
  it.each(['../outside.txt', '..', 'a/../../b', '/../x'])('is never written outside: %s', (name) => {
    expect(() => writeBelow(path.join(folder, 'site'), name, '')).toThrow('outside the output folder');
  });
});

describe('lines', () => {
  it('are written as they come, into a folder that is made', () => {
    writeLines(folder, 'deep/er/lines.txt', ['one\n', '', 'two 😀\n']);
    expect(read('deep/er/lines.txt')).toBe('one\ntwo 😀\n');
    writeLines(folder, 'deep/er/lines.txt', []);
    expect(read('deep/er/lines.txt')).toBe('');
  });

  it('beyond a buffer keep their order', () => {
    const line = `${'x'.repeat(1023)}\n`;
    writeLines(
      folder,
      'long.txt',
      Array.from({ length: 2500 }, (_, n) => `${n} ${line}`),
    );
    const lines = read('long.txt').split('\n');
    expect(lines).toHaveLength(2501);
    expect([0, 1024, 2499].map((n) => lines[n]!.slice(0, 5))).toEqual(['0 xxx', '1024 ', '2499 ']);
  });

  it('that cannot be made leave what came before, and the error comes through', () => {
    function* broken(): Generator<string> {
      yield 'one\n';
      throw new Error('no more');
    }
    expect(() => writeLines(folder, 'broken.txt', broken())).toThrow('no more');
  });
});

it('JSON is set out for people, short for programs, and ends its last line', () => {
  expect(toReadableJson({ a: ['</script>'] })).toBe('{\n  "a": [\n    "</script>"\n  ]\n}\n');
  expect(toJson({ a: ['</script>'] })).toBe('{"a":["</script>"]}\n');
});
