import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listFolder, loadContext, readSource } from '../../src/read/index.ts';

let folder = '';
const put = (name: string, text: string): void => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
};

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cuttings-read-'));
  put('b.txt', 'Second\nIt is the second article.');
  put('a/Z.md', '# Upper case\n\nComes before lower case.');
  put('a/c.md', '# Third\n\nIt is the third article.');
  put('README.md', 'not an article');
  put('archive.yml', 'title: x');
  put('authority/people.csv', 'name\n');
  put('.hidden/d.txt', 'hidden');
  put('picture.jpg', 'x');
  mkdirSync(path.join(folder, 'folder.txt'));
  put(
    'metadata.csv',
    'file,title,published,author,publisher,url,mood\nb.txt,"A title, quoted",4 May 2021,Ada Quill,Courier,https://courier.example/b,calm\nmissing.txt,x,,,,\nb.txt,again,,,,\na/c.md,,31/31/2021,,,\n',
  );
  symlinkSync(tmpdir(), path.join(folder, 'outside'));
  symlinkSync(path.join(folder, 'a'), path.join(folder, 'loop'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a folder of articles', () => {
  it('lists articles in code-unit order and tells the rest', () => {
    const { sources, tables, diagnostics } = listFolder(folder);
    expect(sources).toEqual(['a/Z.md', 'a/c.md', 'b.txt']);
    expect(tables).toEqual(['metadata.csv']);
    expect(diagnostics.map(({ code, place }) => [code, place.path])).toEqual([
      ['not-a-file', 'folder.txt'],
      ['outside-folder', 'outside'],
      ['unknown-format', 'picture.jpg'],
    ]);
  });

  it('lets metadata.csv overrule, and tells rows that are wrong by their line', async () => {
    const { context, diagnostics } = loadContext(folder, listFolder(folder));
    expect(diagnostics.map(({ code, place }) => [code, place.line])).toEqual([
      ['unknown-column', 1],
      ['unmatched-row', 3],
      ['repeated-row', 4],
      ['invalid-date', 5],
    ]);
    const [document] = (await readSource(folder, 'b.txt', context)).documents;
    expect(document?.meta).toMatchObject({
      title: { value: 'A title, quoted', origin: 'metadata.csv' },
      published: { value: '2021-05-04', origin: 'metadata.csv' },
      authors: { value: ['Ada Quill'] },
    });
    expect(document?.source.url).toBe('https://courier.example/b');
  });

  it.skipIf(process.getuid?.() === 0)(
    'tells a file that may not be read (skipped for root, who may read all)',
    async () => {
      put('locked.txt', 'x');
      chmodSync(path.join(folder, 'locked.txt'), 0);
      expect((await readSource(folder, 'locked.txt')).diagnostics[0]?.code).toBe('unreadable-file');
    },
  );

  it('tells a file that is gone, without a path of this machine', async () => {
    const [diagnostic] = (await readSource(folder, 'gone.txt')).diagnostics;
    expect(diagnostic).toMatchObject({ code: 'unreadable-file', place: { path: 'gone.txt' } });
    expect(JSON.stringify(diagnostic)).not.toContain(folder);
  });
});

describe('a folder of saved and copied pages', () => {
  let pages = '';
  const PAGE = `<html><head><title>Mill burns</title></head><body><article><h1>Mill burns</h1>${'<p>The mill on the Tern burned for two days, and its owner says that she will build it again.</p>'.repeat(4)}</article></body></html>`;
  const FILES = {
    'mill.html': PAGE,
    'mill_files/saved_resource.html': PAGE,
    'mill_files/style.css': 'p {}',
    'fire.htm': PAGE,
    'fire-Dateien/frame/ad.html': PAGE,
    'case_files/report.html': PAGE,
    'feu.html': PAGE,
    'feu_fichiers/cadre.html': PAGE,
    'fuego.html': PAGE,
    'fuego_archivos/saved_resource.html': PAGE,
    'fuoco.html': PAGE,
    'fuoco_file/cornice.html': PAGE,
    'brand.html': PAGE,
    'brand-filer/ramme.html': PAGE,
    'mes_fichiers/lettre.html': PAGE,
    'site/story': `<!-- saved from url=(0030)https://courier.example/mill -->\n<!DOCTYPE html>\n${PAGE}`,
    'site/story.aspx': `\ufeff<?xml version="1.0"?>\n${PAGE}`,
    'site/story.html?print=1': PAGE,
    'site/photo.jpg': PAGE,
    'site/robots': 'User-agent: *',
    'site/html-notes': '<htmlish> is no tag',
  };
  beforeAll(() => {
    pages = mkdtempSync(path.join(tmpdir(), 'cuttings-pages-'));
    for (const [name, text] of Object.entries(FILES)) {
      mkdirSync(path.dirname(path.join(pages, name)), { recursive: true });
      writeFileSync(path.join(pages, name), text);
    }
  });
  afterAll(() => rmSync(pages, { recursive: true }));

  it('has the pages, by their bytes where a name says nothing, without what was saved for them', () => {
    const { sources, diagnostics } = listFolder(pages);
    expect(sources).toEqual([
      'brand.html',
      'case_files/report.html',
      'feu.html',
      'fire.htm',
      'fuego.html',
      'fuoco.html',
      'mes_fichiers/lettre.html',
      'mill.html',
      'site/story',
      'site/story.aspx',
      'site/story.html?print=1',
    ]);
    expect(diagnostics.map(({ code, place }) => [code, place.path])).toEqual([
      ['unknown-format', 'site/html-notes'],
      ['unknown-format', 'site/photo.jpg'],
      ['unknown-format', 'site/robots'],
    ]);
  });

  it.each(['site/story', 'site/story.aspx', 'site/story.html?print=1'])(
    '%s is read as a page',
    async (name) => {
      const { documents } = await readSource(pages, name);
      expect(documents).toMatchObject([
        { meta: { title: { value: 'Mill burns' } }, source: { mediaType: 'text/html' } },
      ]);
    },
  );
});
