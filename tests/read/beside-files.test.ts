import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listFolder, loadContext, readSource } from '../../src/read/index.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cuttings-tables-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
}

/** What is read of the folder, and what is told of it. */
async function readAll() {
  const listing = listFolder(folder);
  const { context, diagnostics } = loadContext(folder, listing);
  const results = await Promise.all(listing.sources.map((source) => readSource(folder, source, context)));
  const documents = results.flatMap((result) => result.documents);
  return {
    articles: documents.map(({ source, meta }) => ({
      path: source.path,
      title: meta.title?.value,
      published: meta.published?.value,
      authors: meta.authors?.value,
    })),
    told: [...listing.diagnostics, ...diagnostics, ...results.flatMap((result) => result.diagnostics)].map(
      ({ code, place, params }) => [code, place.path, ...(params ? [params['kind']] : [])],
    ),
    texts: documents.map(({ text }) => text).join('\n'),
  };
}

const SENTENCES =
  '<p>The cranes of Kelby move at night now, and the council has said nothing about it to anybody who asked.</p><p>“Nobody told us,” said the night foreman, Piet Sluys, on Thursday, when the third crane was lit.</p>';

describe('an export of Substack', () => {
  const POSTS =
    'post_id,post_date,is_published,email_sent_at,type,audience,title,subtitle\n14.cranes,2024-01-12T07:00:12.000Z,true,,newsletter,everyone,"Cranes, at night",\n15.source,,false,,newsletter,everyone,Unfinished,\n';
  const FILES = {
    'posts.csv': POSTS,
    'posts/14.cranes.html': SENTENCES,
    'posts/15.source.html':
      '<p>It names a source who asked never to be named in the paper, and was not published.</p>',
  };
  const CRANES = { title: 'Cranes, at night', published: '2024-01-12T07:00:12+00:00', authors: undefined };

  it('as a folder: titles and days are those of its table, drafts stay out', async () => {
    put(Object.fromEntries(Object.entries(FILES).map(([name, text]) => [`export/${name}`, text])));
    const { articles, told, texts } = await readAll();
    expect(articles).toEqual([{ path: 'export/posts/14.cranes.html', ...CRANES }]);
    expect(told).toEqual([['unpublished', 'export/posts/15.source.html']]);
    expect(texts).not.toContain('source');
  });

  it('as a ZIP archive', async () => {
    const members = Object.entries(FILES).map(([name, text]) => [name, strToU8(text)] as const);
    put({ 'export.zip': zipSync(Object.fromEntries(members)) });
    const { articles, told, texts } = await readAll();
    expect(articles).toEqual([{ path: 'export.zip!/posts/14.cranes.html', ...CRANES }]);
    expect(told).toEqual([['left-out', 'export.zip', 'draft post']]);
    expect(texts).not.toContain('source');
  });

  it('what people write themselves goes before it', async () => {
    put({ ...FILES, 'metadata.csv': 'file,author\nposts/14.cranes.html,Ada Quill\n' });
    expect((await readAll()).articles).toEqual([
      { path: 'posts/14.cranes.html', ...CRANES, authors: ['Ada Quill'] },
    ]);
  });

  it.each(['id,name\n1,x\n', '"', ''])('is told from another posts.csv: %j', async (table) => {
    put({ 'posts.csv': table });
    expect((await readAll()).told).toEqual([['unknown-format', 'posts.csv']]);
  });
});

describe('references with their files (RIS)', () => {
  const RIS = `TY  - NEWS
TI  - Cranes, at night
AU  - Quill, Ada
AU  - Kelby Press Bureau
T2  - The Kelby Gate
DA  - 2023/09/14/
UR  - https://gate.example/cranes
L1  - files/12/cranes.html
ER  - \n
TY  - MGZN\nTI  - Without a file\nL1  - https://gate.example/b.pdf\nER  - \n
TY  - MGZN\nTI  - Whose file is gone\nL1  - files/13/gone.pdf\nER  - \n`;

  it('say what their files do not', async () => {
    put({ 'zotero/Library.ris': RIS, 'zotero/files/12/cranes.html': SENTENCES });
    const { articles, told } = await readAll();
    expect(articles).toEqual([
      {
        path: 'zotero/files/12/cranes.html',
        title: 'Cranes, at night',
        published: '2023-09-14',
        authors: ['Ada Quill', 'Kelby Press Bureau'],
      },
    ]);
    expect(told).toEqual([['left-out', 'zotero/Library.ris', 'reference without its article']]);
  });

  it('lead nowhere else than into the folder', async () => {
    put({ 'in/a.ris': 'TY  - NEWS\r\nTI  - T\r\nL1  - ../b.html\r\nER  - \r\n', 'b.html': SENTENCES });
    expect((await readAll()).articles[0]?.title).not.toBe('T');
  });
});

describe('an export of Medium', () => {
  const page = (footer: string): string =>
    `<!DOCTYPE html><html><head><title>Cranes &amp; ships</title></head><body><article class="h-entry">
<header>
<h1 class="p-name">Cranes &amp; ships</h1>
</header>
<section data-field="subtitle" class="p-summary">
At night
</section>
<section data-field="body" class="e-content">
<section name="a1" class="section"><div class="section-content"><h3 class="graf graf--title">Cranes &amp; ships</h3>${SENTENCES}</div></section>
</section>
<footer>${footer}<p>Exported from <a href="https://medium.com">Medium</a> on May 2, 2024.</p></footer></article></body></html>`;
  const OUT =
    '<p>By <a href="https://medium.com/@ada" class="p-author h-card">Ada Quill</a> on <a href="https://medium.com/p/3f"><time class="dt-published" datetime="2023-04-01T10:15:00.000Z">April 1, 2023</time></a>.</p><p><a href="https://medium.com/@ada/cranes-3f" class="p-canonical">Canonical link</a></p>';

  it('is its posts; drafts stay out', async () => {
    put({ 'posts/2023-04-01_Cranes-3f.html': page(OUT), 'posts/draft_Gulls-77.html': page('') });
    const { articles, told, texts } = await readAll();
    expect(articles).toEqual([
      {
        path: 'posts/2023-04-01_Cranes-3f.html',
        title: 'Cranes & ships',
        published: '2023-04-01T10:15:00+00:00',
        authors: ['Ada Quill'],
      },
    ]);
    expect(told).toEqual([['unpublished', 'posts/draft_Gulls-77.html']]);
    expect(texts.match(/Cranes & ships/g)).toHaveLength(1);
    expect(texts).not.toContain('Exported from');
  });
});
