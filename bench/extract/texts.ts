import { existsSync } from 'node:fs';
import { listFolder, readSource } from '../../src/read/index.ts';
import { FOLDERS } from './folders.ts';

/** UTF-16 code units of an article in the benchmark. */
export const LENGTH = 5000;

/**
 * Texts of one length: articles joined and cut at the end of a paragraph or sentence. Deterministic, and each text
 * is another one as long as there are enough articles.
 */
export async function benchTexts(most: number): Promise<string[]> {
  const texts: string[] = [];
  let open = '';
  for (const folder of FOLDERS.filter((there) => existsSync(there))) {
    for (const relative of listFolder(folder).sources) {
      for (const { text } of (await readSource(folder, relative)).documents) {
        open += open === '' ? text : `\n\n${text}`;
        for (; open.length >= LENGTH && texts.length < most; open = open.slice(LENGTH).trimStart())
          texts.push(cut(open.slice(0, LENGTH)));
        if (texts.length === most) return texts;
      }
    }
  }
  return texts;
}

function cut(text: string): string {
  const end = Math.max(text.lastIndexOf('\n\n'), text.lastIndexOf('. ') + 1);
  return end > LENGTH / 2 ? text.slice(0, end) : text;
}
