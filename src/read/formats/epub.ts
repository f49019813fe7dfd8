import type { Fields } from '../to-document.ts';
import { LeftOut } from './left-out.ts';
import { type Budget, type Part, ReadProblem } from './part.ts';
import { childrenOf, plainText, textOf, type XmlElement, xmlElement, xmlText } from './xml.ts';
import { Zip } from './zip-members.ts';

/** In characters: a chapter with less is a cover, a title page, a colophon. */
const MIN_CHAPTER = 300;

/** An electronic book (EPUB 3.3): each chapter an article, or the whole one where it has but one. */
export async function* readEpub(bytes: Uint8Array, _path: string, budget: Budget): AsyncGenerator<Part> {
  const zip = await Zip.open(bytes, budget);
  if (zip.find('META-INF/encryption.xml') && zip.find('META-INF/rights.xml'))
    throw new ReadProblem({ code: 'encrypted-file' });
  const container = (await zip.text('META-INF/container.xml')) ?? '';
  const packagePath = xmlElement(container, 'rootfile')?.attributes['full-path'] ?? '';
  const opf = (await zip.text(packagePath)) ?? '';
  const chapters: Chapter[] = [];
  const leftOut = new LeftOut();
  for (const name of chaptersIn(opf, packagePath)) {
    const text = (await zip.text(name)) ?? '';
    if (plainText(xmlBody(text)).length < MIN_CHAPTER) leftOut.add('cover or other short page', name);
    else chapters.push({ name, text });
  }
  const [only, ...more] = chapters;
  const { book, periodical } = metadataIn(opf);
  if (only && more.length === 0) yield chapterPart({ ...only, name: '' }, book);
  else for (const chapter of chapters) yield chapterPart(chapter, periodical);
  yield* leftOut.notes();
}

interface Chapter {
  readonly name: string;
  /** XHTML. */
  readonly text: string;
}

function chapterPart({ name, text }: Chapter, fallback: Fields): Part {
  const heading = xmlElement(text, 'h1') ?? xmlElement(text, 'h2');
  const title = heading && plainText(xmlText(heading));
  const manuscript = { markup: 'html', text, ...(title ? { fields: { title } } : {}), fallback } as const;
  return { kind: 'article', place: name === '' ? '' : `!/${name}`, manuscript };
}

/** Without the head, whose title would count as text. */
const xmlBody = (text: string): string => text.slice(Math.max(0, text.search(/<body[\s>]/i)));

/** The files of the spine in the order of reading, without the table of contents. */
function chaptersIn(opf: string, packagePath: string): string[] {
  const folder = packagePath.slice(0, packagePath.lastIndexOf('/') + 1);
  const files = new Map<string, string>();
  for (const { attributes } of itemsIn(opf, 'manifest')) {
    const { id, href, properties = '', 'media-type': type = '' } = attributes;
    const isChapter = /html/.test(type) && !/\bnav\b/.test(properties);
    if (id !== undefined && href !== undefined && isChapter) files.set(id, folder + decoded(href));
  }
  return itemsIn(opf, 'spine').flatMap(({ attributes: { idref = '', linear } }) =>
    linear === 'no' ? [] : (files.get(idref) ?? []),
  );
}

const itemsIn = (opf: string, name: string): XmlElement[] => {
  const list = xmlElement(opf, name) ?? xmlElement(opf, `opf:${name}`);
  const item = name === 'manifest' ? 'item' : 'itemref';
  return list ? [...childrenOf(list, item), ...childrenOf(list, `opf:${item}`)] : [];
};

function decoded(href: string): string {
  try {
    return decodeURIComponent(href.replace(/#.*$/, ''));
  } catch {
    return href;
  }
}

/**
 * What holds of the one article that a book is, and of each of several: then the book is what published them. Its date
 * is no article's: programs put the day there on which the file was made.
 */
function metadataIn(opf: string): { book: Fields; periodical: Fields } {
  const metadata = xmlElement(opf, 'metadata') ?? xmlElement(opf, 'opf:metadata');
  if (!metadata) return { book: {}, periodical: {} };
  const title = textOf(metadata, 'dc:title');
  const publisher = textOf(metadata, 'dc:publisher');
  const language = textOf(metadata, 'dc:language');
  const authors = childrenOf(metadata, 'dc:creator').map((creator) => xmlText(creator).trim());
  return {
    book: { title, authors, publisher, language },
    periodical: { publisher: publisher ?? title, language },
  };
}
