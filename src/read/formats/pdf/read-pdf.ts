import { escapeMarkup } from '../../../text/escape.ts';
import { isTitle } from '../document-properties.ts';
import { type Part, ReadProblem } from '../part.ts';
import { type PdfPage, withoutFurniture } from './page-furniture.ts';
import { blocksOf, type PdfBlock } from './paragraphs.ts';
import { columnsOf } from './reading-order.ts';
import { linesOf, type TextItem } from './text-line.ts';

/** A longer file is a book. */
const MAX_PAGES = 400;
/** Fewer letters on all pages together are what a scanner stamps on its pictures. */
const MIN_LETTERS = 40;

/** The text layer of a PDF file as one article: columns in their order, without what repeats on every page. */
export async function* readPdf(bytes: Uint8Array): AsyncGenerator<Part> {
  const { pages: printed, info } = await pagesOf(bytes);
  const { pages, url } = withoutFurniture(printed);
  const letters = pages.reduce(
    (sum, { lines }) => sum + lines.reduce((n, { text }) => n + text.length, 0),
    0,
  );
  if (letters < MIN_LETTERS) throw new ReadProblem({ code: 'scan-without-text' });
  const blocks = blocksOf(pages.flatMap(({ lines }) => columnsOf(lines)));
  const title = blocks.find(({ kind }) => kind === 'title')?.text;
  yield {
    kind: 'article',
    place: '',
    manuscript: {
      markup: 'html',
      text: blocks.map(markupOf).join('\n'),
      fields: title === undefined ? {} : { title },
      fallback: { ...fallbackOf(info), url },
    },
  };
}

interface Info {
  readonly [key: string]: unknown;
}

async function pagesOf(bytes: Uint8Array): Promise<{ pages: PdfPage[]; info: Info }> {
  const { getDocumentProxy } = await import('unpdf');
  // PDF.js takes the bytes away from whoever hands them over.
  const document = await getDocumentProxy(new Uint8Array(bytes), {
    verbosity: 0,
    disableFontFace: true,
  }).catch(explain);
  try {
    const pages: PdfPage[] = [];
    for (let number = 1; number <= Math.min(document.numPages, MAX_PAGES); number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const [, bottom = 0, , top = 0] = page.view;
      pages.push({
        lines: linesOf(items.filter((item): item is typeof item & TextItem => 'str' in item)),
        height: top - bottom,
      });
      page.cleanup();
    }
    const { info } = await document.getMetadata();
    return { pages, info: info as Info };
  } finally {
    await document.loadingTask.destroy();
  }
}

function explain(error: unknown): never {
  if (error instanceof Error && error.name === 'PasswordException')
    throw new ReadProblem({ code: 'encrypted-file' });
  throw error;
}

/**
 * A browser that prints a page tells when. What else a file says of its day is when it was last made, which may be years
 * after the article; and its author is whose computer it was.
 */
function fallbackOf(info: Info): { title?: string; captured?: string } {
  const { Title: title, Creator: creator, CreationDate: created } = info;
  const [, year, month, day] = /^D:(\d{4})(\d{2})(\d{2})/.exec(String(created)) ?? [];
  const isPrinted = /^Mozilla\/|Chrom|Firefox|Safari/.test(String(creator)) && year !== undefined;
  return {
    ...(isTitle(title) ? { title } : {}),
    ...(isPrinted ? { captured: `${year}-${month}-${day}` } : {}),
  };
}

function markupOf({ kind, text }: PdfBlock): string {
  const tag = { title: 'h1', heading: 'h2', paragraph: 'p' }[kind];
  return `<${tag}>${escapeMarkup(text)}</${tag}>`;
}
