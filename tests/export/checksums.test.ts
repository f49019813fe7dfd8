import { expect, it } from 'vitest';
import { exportChecksums } from '../../src/export/checksums.ts';
import { outputFolder } from './exported.ts';

const { files, read } = outputFolder();

it('are of every download, by name, and of nothing else', () => {
  const site = files();
  site.write('data/sub/c.csv', 'c');
  site.write('data/b.csv', 'abc');
  site.write('data/a.csv', '');
  site.write('data/index.html', '<p>page</p>');
  site.write('elsewhere.csv', 'x');
  const expected = [
    // Of no bytes, and of "abc": the test vectors of FIPS 180-4.
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a.csv\n',
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  b.csv\n',
  ].join('');
  exportChecksums(site);
  expect(read('data/SHA256SUMS')).toBe(expected);
  // Written again they do not sum themselves.
  exportChecksums(site);
  expect(read('data/SHA256SUMS')).toBe(expected);
});
