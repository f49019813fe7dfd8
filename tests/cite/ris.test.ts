import { describe, expect, it } from 'vitest';
import { toRis } from '../../src/cite/ris.ts';
import { citation } from './citation.ts';

const lines = (extra: Parameters<typeof citation>[0] = {}): string[] => toRis(citation(extra)).split('\r\n');

describe('an entry of RIS', () => {
  it('has every field that is known, in lines that end with CR and LF', () => {
    expect(lines({ original: 'https://mole.example/x' })).toEqual([
      'TY  - NEWS',
      'ID  - a1',
      'TI  - Pier',
      'AU  - Quill, Ada',
      'T2  - The Mole',
      'PY  - 2021',
      'DA  - 2021/03/04',
      'LA  - en',
      'DB  - The Archive',
      'UR  - https://archive.example/a1/',
      'L2  - https://mole.example/x',
      'N1  - Archived in The Archive. Original: https://mole.example/x',
      'ER  - ',
      '',
    ]);
  });

  it('leaves out what is unknown', () => {
    const bare = lines({ outlet: null, authors: [], published: null, language: null });
    expect(bare.map((line) => line.slice(0, 2))).toEqual(['TY', 'ID', 'TI', 'DB', 'UR', 'N1', 'ER', '']);
  });

  it('lets no text begin a line of its own', () => {
    const hostile = 'x\r\nER  - \r\nTY  - BOOK\u2028y\u0085z';
    const found = lines({ title: hostile, authors: [hostile], outlet: hostile, archive: hostile });
    expect(found.filter((line) => /^(?:TY|ER)/.test(line))).toEqual(['TY  - NEWS', 'ER  - ']);
    expect(found).toHaveLength(13);
  });

  it('has a line for each author', () => {
    expect(
      lines({ authors: ['Jane Roe', 'Harbour News Agency'] }).filter((line) => line.startsWith('AU')),
    ).toEqual(['AU  - Roe, Jane', 'AU  - Harbour News Agency']);
  });
});
