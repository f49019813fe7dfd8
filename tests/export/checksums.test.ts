import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { exportChecksums } from '../../src/export/checksums.ts';
import { outputFolder } from './exported.ts';

const { folder, read } = outputFolder();

it('are of every download, by name, and of nothing else', () => {
  const data = path.join(folder, 'data');
  mkdirSync(path.join(data, 'sub'), { recursive: true });
  writeFileSync(path.join(data, 'b.csv'), 'abc');
  writeFileSync(path.join(data, 'a.csv'), '');
  writeFileSync(path.join(data, 'index.html'), '<p>page</p>');
  writeFileSync(path.join(data, 'sub', 'c.csv'), 'c');
  const expected = [
    // Of no bytes, and of "abc": the test vectors of FIPS 180-4.
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a.csv\n',
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  b.csv\n',
  ].join('');
  exportChecksums(folder);
  expect(read('data/SHA256SUMS')).toBe(expected);
  // Written again they do not sum themselves.
  exportChecksums(folder);
  expect(read('data/SHA256SUMS')).toBe(expected);
});
