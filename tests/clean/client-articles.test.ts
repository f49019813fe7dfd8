import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/index.ts';
import { listFolder, readSource } from '../../src/read/index.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../../shared/seeds');
const missing = !existsSync(FOLDER);

describe.skipIf(missing)(
  `the client's two articles${missing ? ' (SKIPPED: ../shared/seeds is not here)' : ''}`,
  async () => {
    const articles = missing
      ? []
      : await Promise.all(
          listFolder(FOLDER).sources.map(async (source) => {
            const [document] = (await readSource(FOLDER, source)).documents;
            if (!document) throw new Error(`not read: ${source}`);
            return clean(document);
          }),
        );
    const reasons = (index: number) =>
      articles[index]?.blocks.flatMap(({ role, reason }) => (role === 'boilerplate' ? [reason] : []));

    it('get the label of each line that is not article text, and no other', () => {
      expect(reasons(0)).toEqual(['sign-off']);
      expect(reasons(1)).toEqual(['see-also', 'image-credit', 'comment-form', 'comment-form']);
    });

    it('have their first line as title, no date, and all other lines as paragraphs', () => {
      for (const { blocks, meta, text } of articles) {
        expect(blocks[0]).toMatchObject({ role: 'title', start: 0 });
        expect(meta.title?.value).toBe(text.split('\n')[0]);
        expect(meta.published).toBeUndefined();
        const others = blocks.slice(1).filter(({ role }) => role !== 'boilerplate');
        expect(others.every(({ role }) => role === 'paragraph')).toBe(true);
      }
    });

    it('keep the quotation that lost its marks', () => {
      const { blocks, text } = articles[1] ?? { blocks: [], text: '' };
      const tail = blocks.filter(({ role }) => role === 'paragraph').slice(-2);
      expect(tail.map(({ start, end }) => text.slice(start, end))[1]).toBe('he added.');
    });
  },
);
