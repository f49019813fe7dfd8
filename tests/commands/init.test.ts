import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { AUTHORITY_FILE_COLUMNS } from '../../src/archive/curation/authority-files.ts';
import { loadArchiveConfig } from '../../src/config/load.ts';
import { run, write } from './program.ts';

const work = mkdtempSync(path.join(tmpdir(), 'cuttings-init-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      path.relative(folder, path.join(parentPath, name)).split(path.sep).join('/'),
    )
    .sort();

describe('cuttings init', () => {
  it('begins an archive that is called after its folder, and that nothing is said against', async () => {
    const folder = path.join(work, 'port papers');
    const { status, out, err } = await run(['init', folder]);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(filesOf(folder)).toEqual(
      [
        '.gitignore',
        'archive.yml',
        ...Object.keys(AUTHORITY_FILE_COLUMNS).map((name) => `authority/${name}`),
      ].sort(),
    );
    expect(loadArchiveConfig(folder).title).toBe('port papers');
    expect(out).toMatch(/then: npm run -s cuttings -- build '.*port papers'\n$/);
    write(folder, { 'a.txt': 'The mill reopens\n\nIt reopened on Monday, said Ada Holm.\n' });
    const checked = await run(['check', folder, '--json']);
    expect(checked.status).toBe(0);
    expect(checked.out.split('\n').filter((line) => /archive\.yml|authority/.test(line))).toEqual([]);
  });

  it('leaves alone what is there', async () => {
    const folder = write(path.join(work, 'begun'), {
      'archive.yml': 'title: Mine\n',
      'authority/people.csv': 'name,note\nAda Holm,the mayor\n',
    });
    const { status, out } = await run(['init', folder]);
    expect(status).toBe(0);
    expect(readFileSync(path.join(folder, 'archive.yml'), 'utf8')).toBe('title: Mine\n');
    expect(readFileSync(path.join(folder, 'authority/people.csv'), 'utf8')).toContain('the mayor');
    expect(out.match(/^Left as it is: /gm)).toHaveLength(2);
    expect(out.match(/^Wrote /gm)).toHaveLength(Object.keys(AUTHORITY_FILE_COLUMNS).length);
  });
});
