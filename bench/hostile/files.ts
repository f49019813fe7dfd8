import { gzipSync } from 'node:zlib';
import { stringify } from 'csv-stringify/sync';
import { strToU8, zipSync } from 'fflate';
import { packTar } from 'modern-tar';
import type { Format } from '../../src/read/formats.ts';

/** The fields of an article, whatever they hold. */
export interface Fields {
  readonly id: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly publisher: string;
  readonly url: string;
  readonly keywords: readonly string[];
  readonly published: string;
  readonly language: string;
  /** Of them the second is a heading, and the third leads to `url`. */
  readonly paragraphs: readonly string[];
}

// What XML cannot carry makes a file that no reader takes: as the character for what was lost, it goes on.
const carried = (text: string): string =>
  text.toWellFormed().replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
const xml = (text: string): string =>
  carried(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
const cdata = (text: string): string => `<![CDATA[${carried(text).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
const zip = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), {
    level: 0,
  });
const base64 = (text: string): string => Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\r\n');

/** A page whose head escapes what it holds, and whose body does not: what it says is markup there. */
const page = ({
  title,
  authors,
  publisher,
  url,
  keywords,
  published,
  language,
  paragraphs,
}: Fields): string =>
  `<!doctype html><html lang="${xml(language)}"><head><meta charset="utf-8"><title>${xml(title)}</title>
<meta property="og:title" content="${xml(title)}"><meta property="og:site_name" content="${xml(publisher)}">
<meta property="article:published_time" content="${xml(published)}"><link rel="canonical" href="${xml(url)}">
<meta name="keywords" content="${xml(keywords.join(', '))}">${authors.map((name) => `<meta name="author" content="${xml(name)}">`).join('')}
<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: title, author: authors.map((name) => ({ '@type': 'Person', name })), publisher: { name: publisher }, datePublished: published }).replaceAll('<', '\\u003c')}</script>
</head><body><article><h1>${title}</h1>${paragraphs
    .map((text, i) =>
      i === 1 ? `<h2>${text}</h2>` : i === 2 ? `<p><a href="${xml(url)}">${text}</a></p>` : `<p>${text}</p>`,
    )
    .join('\n')}</article></body></html>`;

const frontMatter = ({ paragraphs: _, url, ...fields }: Fields): string =>
  `---\n${Object.entries({ ...fields, url })
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join('\n')}\n---\n\n`;

const markdown = (fields: Fields): string =>
  frontMatter(fields) +
  fields.paragraphs
    .map((text, i) => (i === 1 ? `## ${text}` : i === 2 ? `[${text}](${fields.url})` : text))
    .join('\n\n');

const json = ({ paragraphs, ...fields }: Fields): string =>
  JSON.stringify({ ...fields, text: paragraphs.join('\n\n') });

const word = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${xml(text)}</w:t></w:r></w:p>`;
const docx = ({ title, authors, url, keywords, paragraphs }: Fields): Uint8Array =>
  zip({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>',
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xml(title)}</dc:title><dc:creator>${xml(authors.join('; '))}</dc:creator><cp:keywords>${xml(keywords.join(', '))}</cp:keywords></cp:coreProperties>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="h1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${xml(url)}" TargetMode="External"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>${word(title)}${paragraphs.map(word).join('')}<w:p><w:hyperlink r:id="h1"><w:r><w:t>${xml(url)}</w:t></w:r></w:hyperlink></w:p></w:body></w:document>`,
  });

const odt = ({ title, authors, url, keywords, paragraphs }: Fields): Uint8Array =>
  zip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'meta.xml': `<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"><office:meta><dc:title>${xml(title)}</dc:title><dc:creator>${xml(authors.join('; '))}</dc:creator><meta:keyword>${xml(keywords.join(', '))}</meta:keyword></office:meta></office:document-meta>`,
    'content.xml': `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"><office:body><office:text><text:h text:outline-level="1">${xml(title)}</text:h>${paragraphs.map((text) => `<text:p>${xml(text)}</text:p>`).join('')}<text:p><text:a xlink:href="${xml(url)}">${xml(url)}</text:a></text:p></office:text></office:body></office:document-content>`,
  });

const rich = (text: string): string =>
  text.replace(/[\\{}]|[^ -~]/gu, (sign) =>
    sign.length === 1 && /[\\{}]/.test(sign)
      ? `\\${sign}`
      : Array.from({ length: sign.length }, (_, i) => `\\u${(sign.charCodeAt(i) << 16) >> 16}?`).join(''),
  );
const rtf = ({ title, authors, paragraphs }: Fields): string =>
  `{\\rtf1\\ansi{\\info{\\title ${rich(title)}}{\\author ${rich(authors.join('; '))}}}\n${[title, ...paragraphs].map((text) => `${rich(text)}\\par\n`).join('')}}`;

const epub = ({ title, authors, publisher, published, language, paragraphs }: Fields): Uint8Array =>
  zip({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles><rootfile full-path="o.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
    'o.opf': `<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xml(title)}</dc:title>${authors.map((name) => `<dc:creator>${xml(name)}</dc:creator>`).join('')}<dc:publisher>${xml(publisher)}</dc:publisher><dc:date>${xml(published)}</dc:date><dc:language>${xml(language)}</dc:language></metadata><manifest><item id="c" href="c.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="c"/></spine></package>`,
    'c.xhtml': `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>${xml(title)}</title></head><body><h1>${xml(title)}</h1>${paragraphs.map((text) => `<p>${xml(text)}</p>`).join('')}</body></html>`,
  });

const feed = (fields: Fields): string => {
  const { id, title, authors, publisher, url, keywords, published, paragraphs } = fields;
  return `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>${xml(publisher)}</title><link>https://example.org/</link><item><title>${xml(title)}</title><link>${xml(url)}</link><guid isPermaLink="false">${xml(id)}</guid><pubDate>${xml(published)}</pubDate>${authors.map((name) => `<dc:creator>${xml(name)}</dc:creator>`).join('')}${keywords.map((word) => `<category>${xml(word)}</category>`).join('')}<content:encoded>${cdata(paragraphs.map((text) => `<p>${text}</p>`).join('\n'))}</content:encoded></item></channel></rss>`;
};

const header = (text: string): string =>
  (text.match(/.{1,20}/gsu) ?? [''])
    .map((part) => `=?utf-8?B?${Buffer.from(part).toString('base64')}?=`)
    .join('\r\n ');
const mail = (fields: Fields): string =>
  `From: ${header(fields.authors.join(', '))} <desk@example.org>\r\nSubject: ${header(fields.title)}\r\nList-Id: ${header(fields.publisher)} <list.example.org>\r\nMessage-ID: <${Buffer.from(fields.id).toString('hex').slice(0, 60)}@example.org>\r\nDate: Thu, 04 Mar 2021 08:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(page(fields))}\r\n`;

const mhtml = (fields: Fields): string =>
  `From: <Saved by Blink>\r\nSnapshot-Content-Location: ${encodeURI(fields.url.toWellFormed())}\r\nSubject: ${header(fields.title)}\r\nDate: Thu, 4 Mar 2021 08:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\nContent-Location: ${encodeURI(fields.url.toWellFormed())}\r\n\r\n${base64(page(fields))}\r\n--b--\r\n`;

function warc(fields: Fields): Buffer {
  const html = Buffer.from(page(fields));
  const address = `https://example.org/${encodeURIComponent(fields.url.toWellFormed())}`;
  const body = Buffer.concat([
    Buffer.from(
      `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: ${html.length}\r\n\r\n`,
    ),
    html,
  ]);
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${address}\r\nWARC-Date: 2021-03-04T08:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${body.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), body, Buffer.from('\r\n\r\n')]);
}

/** A document of one page: its text as Helvetica has it, its title as UTF-16. */
function pdf({ title, authors, paragraphs }: Fields): string {
  const shown = (text: string): string =>
    `<${Buffer.from(text.replace(/[^ -~]/g, '?').slice(0, 300), 'latin1').toString('hex')}>`;
  const named = (text: string): string => `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;
  const stream = `BT /F 9 Tf 11 TL 40 780 Td /F 20 Tf ${shown(title)} Tj T* T* /F 9 Tf ${paragraphs.map((text) => `${shown(text)} Tj T* T*`).join(' ')} ET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 3000 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>',
    `<</Length ${stream.length}>>stream\n${stream}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    `<</Title ${named(title)}/Author ${named(authors.join('; '))}>>`,
  ];
  return `%PDF-1.4\n${objects.map((object, i) => `${i + 1} 0 obj${object}endobj\n`).join('')}trailer<</Root 1 0 R/Info 6 0 R/Size 7>>\n%%EOF`;
}

type Writer = (fields: Fields) => string | Uint8Array | Promise<Uint8Array>;

/** How a file of each format is written that holds one article. */
export const WRITERS: Readonly<Record<Format, Writer>> = {
  text: (fields) => frontMatter(fields) + fields.paragraphs.join('\n\n'),
  markdown,
  html: page,
  json,
  'json-lines': (fields) => `${json(fields)}\n`,
  csv: ({ paragraphs, authors, keywords, ...fields }) =>
    stringify(
      [
        {
          ...fields,
          authors: authors.join('; '),
          keywords: keywords.join('; '),
          text: paragraphs.join('\n\n'),
        },
      ],
      { header: true },
    ),
  docx,
  pdf,
  odt,
  rtf,
  epub,
  feed,
  mail,
  mailbox: (fields) => `From desk@example.org Thu Mar  4 08:00:00 2021\r\n${mail(fields)}\r\n`,
  mhtml,
  warc,
  wacz: (fields) =>
    zipSync({
      'archive/data.warc': new Uint8Array(warc(fields)),
      'datapackage.json': strToU8('{"profile":"data-package"}'),
    }),
  tar: (fields) =>
    packTar([
      {
        header: { name: 'in.md', size: Buffer.byteLength(markdown(fields)), type: 'file' },
        body: markdown(fields),
      },
    ]),
  gzip: (fields) => gzipSync(markdown(fields)),
  zip: (fields) => zip({ 'in.html': page(fields) }),
};

/** `metadata.csv` for a file beside it. */
export const metadataCsv = (file: string, { title, publisher, url, authors }: Fields): string =>
  stringify([
    ['file', 'title', 'author', 'publisher', 'url'],
    [file, title, authors.join('; '), publisher, url],
  ]);
