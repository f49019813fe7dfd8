import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listFolder, loadContext, readSource } from '../../src/read/index.ts';
import { processorTime } from '../support/processor-time.ts';

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
    publishers: documents.map(({ meta }) => meta.publisher?.value),
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
    put({ 'export.zip': zipped(FILES) });
    const { articles, told, texts } = await readAll();
    expect(articles).toEqual([{ path: 'export.zip!/posts/14.cranes.html', ...CRANES }]);
    expect(told).toEqual([['unpublished', 'export.zip!/posts/15.source.html']]);
    expect(texts).not.toContain('source');
  });

  it('what people write themselves goes before it', async () => {
    put({ ...FILES, 'metadata.csv': 'file,author\nposts/14.cranes.html,Ada Quill\n' });
    expect((await readAll()).articles).toEqual([
      { path: 'posts/14.cranes.html', ...CRANES, authors: ['Ada Quill'] },
    ]);
  });

  it.each([
    ['post_id,name\n1,x\n', 'unknown-format'],
    ['id,name\n1,x\n', 'table-without-articles'],
    ['"', 'broken-csv'],
    ['', 'empty-file'],
  ])('is told from another posts.csv: %j', async (table, code) => {
    put({ 'posts.csv': table });
    expect((await readAll()).told.map(([first]) => first)).toEqual([code]);
  });
});

const zipped = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

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

  const CRANES = {
    title: 'Cranes, at night',
    published: '2023-09-14',
    authors: ['Ada Quill', 'Kelby Press Bureau'],
  };

  it('say it in a ZIP archive too, wherever they stand in it', async () => {
    put({
      'mine.zip': zipped({ 'My Library/files/12/cranes.html': SENTENCES, 'My Library/My Library.ris': RIS }),
    });
    const { articles, told } = await readAll();
    expect(articles).toEqual([{ path: 'mine.zip!/My Library/files/12/cranes.html', ...CRANES }]);
    expect(told).toEqual([
      ['left-out', 'mine.zip!/My Library/My Library.ris', 'reference without its article'],
    ]);
  });

  it('say it of every article in an attached file', async () => {
    const note = '---\nlanguage: en\n---\n\nThe cranes of Kelby move at night now.\n';
    const ris = 'TY  - NEWS\nT2  - The Kelby Gate\nL1  - files/1/week.zip\nER  - \n';
    put({
      'a.ris': ris,
      'files/1/week.zip': zipped({ 'in.zip!/a.md': note, 'b.md': note.replace('night', 'noon') }),
    });
    const { publishers } = await readAll();
    expect(publishers).toEqual(['The Kelby Gate', 'The Kelby Gate']);
  });

  it('give way to what people say outside of the archive', async () => {
    const members = { 'a.ris': RIS, 'files/12/cranes.html': SENTENCES };
    put({
      'mine.zip': zipped(members),
      'metadata.csv': 'file,title\nmine.zip!/files/12/cranes.html,The cranes\n',
    });
    expect((await readAll()).articles).toMatchObject([{ ...CRANES, title: 'The cranes' }]);
  });

  it('lead nowhere else than into the archive', async () => {
    const ris = 'TY  - NEWS\nTI  - T\nL1  - ../b.html\nL1  - /etc/passwd\nER  - \n';
    put({ 'mine.zip': zipped({ 'in/a.ris': ris }), 'b.html': SENTENCES });
    const { articles, told } = await readAll();
    expect(articles.map(({ path: at }) => at)).toEqual(['b.html']);
    expect(told).toEqual([['left-out', 'mine.zip!/in/a.ris', 'reference without its article']]);
  });

  it('lead nowhere else than into the folder', async () => {
    put({ 'in/a.ris': 'TY  - NEWS\r\nTI  - T\r\nL1  - ../b.html\r\nER  - \r\n', 'b.html': SENTENCES });
    expect((await readAll()).articles[0]?.title).not.toBe('T');
  });
});

describe('metadata.csv in an archive', () => {
  it('says of the files beside it what it would in a folder', async () => {
    const table = 'file,title,published\nb.html,The cranes,2023-09-14\ngone.html,x,\n';
    put({ 'mine.zip': zipped({ 'a/metadata.csv': table, 'a/b.html': SENTENCES }) });
    const { articles, told } = await readAll();
    expect(articles).toMatchObject([{ title: 'The cranes', published: '2023-09-14' }]);
    expect(told).toEqual([['unmatched-row', 'mine.zip!/a/metadata.csv']]);
  });
});

describe('an export of Zotero (RDF)', () => {
  const person = (given: string, family: string): string =>
    `<rdf:li><foaf:Person><foaf:surname>${family}</foaf:surname>${given}</foaf:Person></rdf:li>`;
  const attachment = (id: string, file: string): string =>
    `<z:Attachment rdf:about="#item_${id}"><z:itemType>attachment</z:itemType><rdf:resource rdf:resource="${file}"/><dc:title>Snapshot</dc:title><link:type>text/html</link:type></z:Attachment>`;
  const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#">
<bib:Article rdf:about="https://gate.example/cranes"><z:itemType>newspaperArticle</z:itemType>
<dcterms:isPartOf><bib:Part><dcterms:isPartOf rdf:resource="urn:issn:1234-5678"/><dc:title>Harbour</dc:title></bib:Part></dcterms:isPartOf>
<bib:authors><rdf:Seq>${person('<foaf:givenName>Ada</foaf:givenName>', 'Quill')}${person('', 'Kelby Press Bureau')}</rdf:Seq></bib:authors>
<link:link rdf:resource="#item_12"/><link:link rdf:resource="#item_13"/><dc:subject>cranes</dc:subject><dc:title>Cranes, at night</dc:title><dc:date>14 September 2023</dc:date>
<dc:identifier><dcterms:URI><rdf:value>https://gate.example/cranes?a=1&amp;b=2</rdf:value></dcterms:URI></dc:identifier>
<dcterms:dateSubmitted>2023-09-15 10:00:00</dcterms:dateSubmitted></bib:Article>
<bib:Newspaper rdf:about="urn:issn:1234-5678"><dc:title>The Kelby Gate</dc:title></bib:Newspaper>
${attachment('12', 'files/12/Cranes &amp; gulls.html')}
<z:Attachment rdf:about="#item_13"><z:itemType>attachment</z:itemType><dc:title>A link</dc:title></z:Attachment>
<bib:Document rdf:about="#item_20"><z:itemType>webpage</z:itemType><dcterms:isPartOf><z:Website><dc:title>Gulls</dc:title></z:Website></dcterms:isPartOf>
<bib:authors><rdf:Seq>${person('<foaf:givenname>Jon</foaf:givenname>', 'Dow')}</rdf:Seq></bib:authors><link:link rdf:resource="#item_21"/><dc:title>Gulls too</dc:title><dc:date>2023</dc:date></bib:Document>
${attachment('21', 'files/21/Gulls%20too.html')}
<bib:Book><z:itemType>book</z:itemType><dc:title>A book of gulls</dc:title></bib:Book>
<bib:Memo rdf:about="#item_30"><z:itemType>note</z:itemType><rdf:value>Mine.</rdf:value></bib:Memo>
<z:Collection rdf:about="#collection_1"><dc:title>Birds</dc:title></z:Collection></rdf:RDF>`;
  const FILES = {
    'Birds/Birds.rdf': RDF,
    'Birds/files/12/Cranes & gulls.html': SENTENCES,
    'Birds/files/21/Gulls too.html': SENTENCES.replace('Kelby', 'Tannach'),
  };
  const TOLD = 'reference without its article';

  it.each([
    ['folder', '', FILES],
    ['ZIP archive', 'birds.zip!/', { 'birds.zip': zipped(FILES) }],
  ])('as a %s says what its files do not', async (_, at, files) => {
    put(files);
    const { articles, told, publishers } = await readAll();
    expect(articles).toEqual([
      {
        path: `${at}Birds/files/12/Cranes & gulls.html`,
        title: 'Cranes, at night',
        published: '2023-09-14',
        authors: ['Ada Quill', 'Kelby Press Bureau'],
      },
      {
        path: `${at}Birds/files/21/Gulls too.html`,
        title: 'Gulls too',
        published: undefined,
        authors: ['Jon Dow'],
      },
    ]);
    expect(publishers).toEqual(['The Kelby Gate', 'Gulls']);
    expect(told).toEqual([['left-out', `${at}Birds/Birds.rdf`, TOLD]]);
  });

  it.each([
    ['', 'damaged-file'],
    ['<', 'damaged-file'],
    [RDF.slice(0, 900), 'left-out'],
    ['<a>'.repeat(5000), 'damaged-file'],
  ])('that is damaged is told and costs no other file: %#', async (rdf, code) => {
    const files = { 'a.rdf': `<!-- http://www.zotero.org/namespaces/export# -->${rdf}`, 'b.html': SENTENCES };
    put({ ...files, 'in.zip': zipped({ ...files, 'b.html': SENTENCES.replace('Kelby', 'Tannach') }) });
    const { articles, told } = await readAll();
    expect(articles.map(({ path: at }) => at)).toEqual(['b.html', 'in.zip!/b.html']);
    expect(told.map(([first, at]) => [first, at])).toEqual([
      [code, 'a.rdf'],
      [code, 'in.zip!/a.rdf'],
    ]);
  });

  it('whose parts are parts of each other costs little time', async () => {
    const part = '<dcterms:isPartOf rdf:resource="a1"/>'.repeat(50);
    const items = Array.from(
      { length: 3000 },
      (_, i) => `<bib:Article rdf:about="a${i}"><z:itemType>book</z:itemType>${part}</bib:Article>`,
    );
    put({
      'a.rdf': `<rdf:RDF xmlns:z="http://www.zotero.org/namespaces/export#">${items.join('')}</rdf:RDF>`,
    });
    expect(await processorTime(readAll)).toBeLessThan(5);
  });

  it('is told from a feed in RDF', async () => {
    const item = `<item><title>Pier</title><link>https://gate.example/1</link><description>${'The pier stands. '.repeat(30)}</description></item>`;
    put({ 'a.rdf': `<rdf:RDF xmlns="http://purl.org/rss/1.0/">${item}</rdf:RDF>` });
    expect((await readAll()).articles.map(({ title }) => title)).toEqual(['Pier']);
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

  const bare = (title: string, body: string): string =>
    page(OUT)
      .replace(/<h1 class="p-name">.*<\/h1>/, `<h1 class="p-name">${title}</h1>`)
      .replace(/(<div class="section-content">).*(<\/div>)/, `$1${body}$2`);
  const WORDS = 'Thank you, I had not known that the cranes are painted by hand.';
  const P = '<p name="x" class="graf graf--p graf--leading">';

  it.each([
    ['whole', WORDS, `${P}${WORDS}</p>`],
    ['cut', 'Thank you, I had not known…', `${P}${WORDS}</p><p class="graf graf--p">Who does it?</p>`],
  ])('a response, called by its first words (%s), is told', async (_, title, body) => {
    put({ 'posts/2023-04-02_Thank-you-9a.html': bare(title, body) });
    const { articles, told } = await readAll();
    expect(articles).toEqual([]);
    expect(told).toEqual([['left-out', 'posts/2023-04-02_Thank-you-9a.html', 'response to somebody’s post']]);
  });

  it.each([
    [
      'with a title of its own',
      'Cranes',
      `<h3 class="graf graf--h3 graf--title">Cranes</h3>${P}${WORDS}</p>`,
    ],
    ['with a picture', WORDS, `${P}${WORDS}</p><figure class="graf"></figure>`],
    ['whose title is not in it', 'A note on cranes', `${P}${WORDS}</p>`],
    ['that is long', WORDS, `${P}${`${WORDS} `.repeat(30)}</p>`],
  ])('a post %s is none', async (_, title, body) => {
    put({ 'posts/a.html': bare(title, body) });
    expect((await readAll()).articles).toHaveLength(1);
  });
});
