import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { publish } from '../../src/output/publish.ts';
import { toJson, toReadableJson } from '../../src/output/site-files.ts';
import { beginStaging } from '../../src/output/staging.ts';
import { openStore } from '../../src/store/open.ts';
import { outputFolder } from '../export/exported.ts';

const { folder, files, read } = outputFolder();

describe('a file of the site', () => {
  it.each(['../outside.txt', '..', 'a/../../b', '/../x'])('is never written outside: %s', (name) => {
    const site = files('site');
    expect(() => site.write(name, '')).toThrow('outside the output folder');
    expect(() => site.writeLines(name, [])).toThrow('outside the output folder');
    expect(() => site.writeBy(name, () => {})).toThrow('outside the output folder');
  });

  it('that the published site has already is not written again', () => {
    const store = openStore(':memory:');
    const first = beginStaging(store, path.join(folder, 'first'));
    first.files.write('a/same.txt', 'same');
    first.files.writeLines('a/lines.txt', ['one\n']);
    const writeTo = (place: string): void => writeFileSync(place, 'x'.repeat(3 << 20));
    first.files.writeBy('a/by.bin', writeTo);
    first.files.write('a/new.txt', 'old');
    publish(store, first, path.join(folder, 'published'), { published: {}, isWhole: true });
    const { files: second } = beginStaging(store, path.join(folder, 'second'));
    second.write('a/same.txt', 'same');
    second.writeLines('a/lines.txt', ['one\n']);
    second.writeBy('a/by.bin', writeTo);
    second.write('a/new.txt', 'new');
    const staged = (name: string): boolean => existsSync(path.join(folder, 'second/a', name));
    expect(['same.txt', 'lines.txt', 'by.bin', 'new.txt'].map(staged)).toEqual([false, false, false, true]);
    expect(second.filesIn('a').map((file) => [file.path, file.bytes])).toEqual([
      ['a/by.bin', 3 << 20],
      ['a/lines.txt', 4],
      ['a/new.txt', 3],
      ['a/same.txt', 4],
    ]);
    store.close();
  });
});

describe('lines', () => {
  it('are written as they come, into a folder that is made', () => {
    files().writeLines('deep/er/lines.txt', ['one\n', '', 'two 😀\n']);
    expect(read('deep/er/lines.txt')).toBe('one\ntwo 😀\n');
    files().writeLines('deep/er/lines.txt', []);
    expect(read('deep/er/lines.txt')).toBe('');
  });

  it('beyond a buffer keep their order', () => {
    const line = `${'x'.repeat(1023)}\n`;
    files().writeLines(
      'long.txt',
      Array.from({ length: 2500 }, (_, n) => `${n} ${line}`),
    );
    const lines = read('long.txt').split('\n');
    expect(lines).toHaveLength(2501);
    expect([0, 1024, 2499].map((n) => lines[n]!.slice(0, 5))).toEqual(['0 xxx', '1024 ', '2499 ']);
  });

  it('that cannot be made: the error comes through', () => {
    function* broken(): Generator<string> {
      yield 'one\n';
      throw new Error('no more');
    }
    expect(() => files().writeLines('broken.txt', broken())).toThrow('no more');
  });
});

it('JSON is set out for people, short for programs, and ends its last line', () => {
  expect(toReadableJson({ a: ['</script>'] })).toBe('{\n  "a": [\n    "</script>"\n  ]\n}\n');
  expect(toJson({ a: ['</script>'] })).toBe('{"a":["</script>"]}\n');
});
