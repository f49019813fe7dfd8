import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { lockAlone } from '../../src/processes/file-lock.ts';
import { type TableEdit, takeBack, writeTables } from '../../src/review/write-tables.ts';

const work = mkdtempSync(path.join(tmpdir(), 'cuttings-tables-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

let made = 0;
function archive(files: Readonly<Record<string, string | Buffer>> = {}) {
  const folder = path.join(work, String(made++));
  mkdirSync(path.join(folder, 'authority'), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, 'authority', name), text);
  return { folder, lock: path.join(folder, '.lock') };
}
const read = (folder: string, file: string): string =>
  readFileSync(path.join(folder, 'authority', file), 'utf8');
const person = (name: string): TableEdit => ({ file: 'people.csv', edit: { kind: 'add', cells: { name } } });
const judged = (id: string): TableEdit => ({ file: 'reviewed.csv', edit: { kind: 'add', cells: { id } } });

describe('writing rows', () => {
  it('makes tables that are not there, and takes all of it back', () => {
    const { folder, lock } = archive();
    const written = writeTables(folder, lock, [person('Ada'), person('Bo'), judged('i1')]);
    expect(read(folder, 'people.csv')).toMatch(/^id,name,.*\n,Ada,.*\n,Bo,.*\n$/);
    takeBack(folder, lock, written);
    expect(read(folder, 'people.csv')).toMatch(/^id,name,[^\n]*\n$/);
    expect(read(folder, 'reviewed.csv')).toMatch(/^id,layer,[^\n]*\n$/);
    expect(readdirSync(path.join(folder, 'authority')).sort()).toEqual(['people.csv', 'reviewed.csv']);
  });

  it('keeps rows that somebody wrote since, and those that come while it writes', () => {
    const { folder, lock } = archive({ 'people.csv': 'name\nAda\n' });
    const first = writeTables(folder, lock, [person('Bo')]);
    writeFileSync(path.join(folder, 'authority/people.csv'), `${read(folder, 'people.csv')}Cara\n`);
    let calls = 0;
    const slow: TableEdit = {
      file: 'people.csv',
      edit: {
        kind: 'set',
        fits: () => {
          // A spreadsheet saves just now.
          if (calls++ === 0)
            writeFileSync(path.join(folder, 'authority/people.csv'), `${read(folder, 'people.csv')}Dora\n`);
          return false;
        },
        change: () => ({ name: 'Egon' }),
      },
    };
    writeTables(folder, lock, [slow]);
    expect(read(folder, 'people.csv')).toBe('name\nAda\nBo\nCara\nDora\nEgon\n');
    takeBack(folder, lock, first);
    expect(read(folder, 'people.csv')).toBe('name\nAda\nCara\nDora\nEgon\n');
  });

  it('refuses to take back what somebody has changed, and leaves all as it is', () => {
    const { folder, lock } = archive();
    const written = writeTables(folder, lock, [person('Ada'), judged('i1')]);
    writeFileSync(
      path.join(folder, 'authority/people.csv'),
      read(folder, 'people.csv').replace('Ada', 'Eda'),
    );
    const before = read(folder, 'reviewed.csv');
    expect(() => takeBack(folder, lock, written)).toThrow(expect.objectContaining({ code: 'table-changed' }));
    expect(read(folder, 'reviewed.csv')).toBe(before);
  });

  it('writes nothing where one of the rows cannot be written', () => {
    const { folder, lock } = archive({ 'reviewed.csv': 'id\n"open' });
    expect(() => writeTables(folder, lock, [person('Ada'), judged('i1')])).toThrow(
      expect.objectContaining({ code: 'unusable-file' }),
    );
    expect(existsSync(path.join(folder, 'authority/people.csv'))).toBe(false);
    expect(read(folder, 'reviewed.csv')).toBe('id\n"open');
  });

  it('keeps a link a link, and every letter of a table that a Windows program saved', () => {
    const latin = Buffer.from('name\r\nZo\xeb\r\n', 'latin1');
    const { folder, lock } = archive();
    const shared = path.join(folder, 'shared.csv');
    writeFileSync(shared, latin);
    symlinkSync(shared, path.join(folder, 'authority/people.csv'));
    writeTables(folder, lock, [person('Łukasz')]);
    expect(readFileSync(shared, 'utf8')).toBe('\ufeffname\r\nZoë\r\nŁukasz\r\n');
  });

  it('waits for who else writes, and gives up with the reason', () => {
    const { folder, lock } = archive();
    const release = lockAlone(lock);
    expect(() => writeTables(folder, lock, [person('Ada')], 50)).toThrow(
      expect.objectContaining({ code: 'table-changed' }),
    );
    release();
    writeTables(folder, lock, [person('Ada')]);
    expect(read(folder, 'people.csv')).toContain('Ada');
  });
});
