import path from 'node:path';
import { clean } from '../../../src/clean/index.ts';
import type { Article } from '../../../src/model/article.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { readSource } from '../../../src/read/index.ts';
import type { Expected } from './articles.data.ts';

export const FIXTURES = path.join(import.meta.dirname, 'fixtures');

/** The articles of a file, as far as they are told apart from boilerplate, and the codes of what was told of it. */
export async function readFixture(
  relative: string,
): Promise<{ articles: Article[]; diagnostics: readonly Diagnostic[]; codes: string[]; places: string[] }> {
  const { documents, diagnostics } = await readSource(FIXTURES, relative);
  return {
    articles: documents.map((document) => clean(document)),
    diagnostics,
    codes: diagnostics.map(({ code }) => code),
    places: diagnostics.map(({ place }) => place.path),
  };
}

/** What the tests compare: title, date, authors, and the blocks below the byline that are the article's own. */
export function gist({ meta, text, blocks }: Article): Expected {
  const body = blocks.filter(({ role }) => ['heading', 'paragraph', 'list-item', 'quotation'].includes(role));
  return {
    title: meta.title?.value ?? '',
    published: meta.published?.value.slice(0, 10) ?? '',
    authors: meta.authors?.value ?? [],
    body: body.map(({ start, end }) => text.slice(start, end)).filter((line) => !line.includes('\t')),
  };
}
