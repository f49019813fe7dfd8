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
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { adoptOutput, finishPublishing, publish } from '../../src/output/publish.ts';
import { beginStaging } from '../../src/output/staging.ts';
import { openStore, type Store } from '../../src/store/open.ts';
import { publishedSite, putJournal, stageFile, stageRemovals } from '../../src/store/queries/outputs.ts';

let work: string;
let store: Store;
let output: string;
let made = 0;
beforeEach(() => {
  work = mkdtempSync(path.join(tmpdir(), 'cuttings-publish-'));
  store = openStore(':memory:');
  output = path.join(work, 'site');
});
afterEach(() => {
  store.close();
  rmSync(work, { recursive: true, force: true });
});

type Site = Readonly<Record<string, string>>;

function stage(site: Site) {
  const folder = path.join(work, `new-${made++}`);
  mkdirSync(folder);
  const staging = beginStaging(store, folder);
  for (const [file, content] of Object.entries(site)) staging.files.write(file, content);
  return staging;
}
const put = (site: Site): void =>
  publish(store, stage(site), output, { published: { from: 'x' }, isWhole: true });

/** The files of the output, and its folders that are empty. */
const found = (): Site =>
  Object.fromEntries(
    readdirSync(output, { recursive: true, withFileTypes: true })
      .map((entry) => [entry, path.join(entry.parentPath, entry.name)] as const)
      .filter(([entry, file]) => !entry.isDirectory() || readdirSync(file).length === 0)
      .map(([entry, file]) => [
        path.relative(output, file),
        entry.isFile() ? readFileSync(file, 'utf8') : 'no file',
      ])
      .sort(([a], [b]) => (a! < b! ? -1 : 1)),
  );

const FIRST: Site = { 'a/b/one.html': '1', 'a/two.html': '2', 'index.html': 'i' };

describe('publishing', () => {
  it('leaves what the new site has, as it has it, and no empty folders', () => {
    put(FIRST);
    expect(found()).toEqual(FIRST);
    const second: Site = { 'a/two.html': '2', 'c/three.html': '3', 'index.html': 'j' };
    put(second);
    expect(found()).toEqual(second);
    expect(JSON.parse(store.one(publishedSite)!.value)).toMatchObject({ from: 'x', files: 3 });
  });

  it('puts a file where a folder was, and a folder where a file was', () => {
    put(FIRST);
    put({ a: 'file', 'index.html/x': 'folder' });
    expect(found()).toEqual({ a: 'file', 'index.html/x': 'folder' });
  });

  it('writes and deletes nothing by way of a link that stands in the output', () => {
    put(FIRST);
    const elsewhere = path.join(work, 'elsewhere');
    mkdirSync(path.join(elsewhere, 'b'), { recursive: true });
    writeFileSync(path.join(elsewhere, 'b/one.html'), 'precious');
    writeFileSync(path.join(elsewhere, 'two.html'), 'precious');
    rmSync(path.join(output, 'a'), { recursive: true });
    symlinkSync(elsewhere, path.join(output, 'a'));
    put({ 'a/two.html': 'new', 'index.html': 'i' });
    expect(readFileSync(path.join(elsewhere, 'two.html'), 'utf8')).toBe('precious');
    expect(readFileSync(path.join(elsewhere, 'b/one.html'), 'utf8')).toBe('precious');
    expect(found()).toEqual({ 'a/two.html': 'new', 'index.html': 'i' });
  });

  it('of an output that is not known writes all of it, and removes what is not of the site', () => {
    put(FIRST);
    writeFileSync(path.join(output, 'a/two.html'), 'changed by somebody');
    writeFileSync(path.join(output, 'stray'), '');
    adoptOutput(store, output);
    put(FIRST);
    expect(found()).toEqual(FIRST);
  });
});

describe('a build that was killed', () => {
  const SECOND: Site = { 'a/b/one.html': '1', 'index.html': 'j', 'new/four.html': '4' };

  /** As `publish` begins, up to the moment when files are moved. */
  function beginMove() {
    const staging = stage(SECOND);
    staging.flush();
    store.run(stageRemovals);
    store.run(putJournal, {
      value: JSON.stringify({ staging: staging.folder, published: { from: 'y' } }),
    });
    return staging;
  }

  it('before it published leaves the old site, and nothing of the next', () => {
    put(FIRST);
    stage(SECOND).flush();
    finishPublishing(store, output);
    expect(found()).toEqual(FIRST);
    put({ 'index.html': 'k' });
    expect(found()).toEqual({ 'index.html': 'k' });
  });

  it.each([0, 1, 2])('while it published is ended by the next one: %i files had been moved', (moved) => {
    put(FIRST);
    const { folder } = beginMove();
    for (const file of ['new/four.html', 'index.html'].slice(0, moved)) {
      mkdirSync(path.dirname(path.join(output, file)), { recursive: true });
      writeFileSync(path.join(output, file), readFileSync(path.join(folder, file)));
      rmSync(path.join(folder, file));
    }
    finishPublishing(store, output);
    expect(found()).toEqual(SECOND);
    expect(existsSync(folder)).toBe(false);
    expect(JSON.parse(store.one(publishedSite)!.value)).toMatchObject({ from: 'y' });
    put({ ...SECOND, 'index.html': 'k' });
    expect(found()).toEqual({ ...SECOND, 'index.html': 'k' });
  });

  it('and whose staging folder somebody took away: what is published is not known any more', () => {
    put(FIRST);
    rmSync(beginMove().folder, { recursive: true });
    finishPublishing(store, output);
    expect(found()['index.html']).toBe('i');
    expect(JSON.parse(store.one(publishedSite)!.value)).toMatchObject({ from: 'x' });
    store.run(stageFile, { path: 'x', folder: '', digest: '', bytes: 0, changed: 1 });
    adoptOutput(store, output);
    put(SECOND);
    expect(found()).toEqual(SECOND);
  });
});
