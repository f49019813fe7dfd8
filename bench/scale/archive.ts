import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type MadeArticle, madeArticle } from './article.ts';

/** Files in a folder. */
const SHELF = 1_000;

/** Where article `index` stands in its archive. */
export const fileOf = (index: number): string =>
  path.join(String(Math.floor(index / SHELF)).padStart(4, '0'), `${String(index).padStart(7, '0')}.md`);

const asMarkdown = ({ title, date, publisher, paragraphs }: MadeArticle): string =>
  [
    '---',
    `title: ${JSON.stringify(title)}`,
    ...(date ? [`date: ${date}`] : []),
    `publisher: ${JSON.stringify(publisher)}`,
    '---',
    '',
    paragraphs.join('\n\n'),
    '',
  ].join('\n');

/** Writes an article into its place; returns its length in bytes. */
export function writeArticle(folder: string, index: number, article: MadeArticle): number {
  const file = path.join(folder, fileOf(index));
  const bytes = Buffer.from(asMarkdown(article));
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  return bytes.length;
}

/** Writes an archive of `size` articles; returns its length in bytes. */
export function writeArchive(folder: string, size: number, seed: number): number {
  writeFileSync(path.join(folder, 'archive.yml'), 'title: The Long Run\nbaseUrl: https://long-run.example\n');
  let bytes = 0;
  for (let index = 0; index < size; index++) bytes += writeArticle(folder, index, madeArticle(seed, index));
  return bytes;
}
