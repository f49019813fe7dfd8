import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldAccents, foldLetters, foldName } from '../../src/text/fold.ts';

describe('folding, from fine to coarse', () => {
  it.each([
    // text, accents, letters, name
    ['Orbán', 'orban', 'orban', 'orban'],
    ['Łódź', 'łodz', 'lodz', 'lodz'],
    ['Şırnak', 'sırnak', 'sirnak', 'sirnak'],
    ['Əliyev', 'əliyev', 'aliyev', 'aliyev'],
    ['O’Neill', 'o’neill', 'o’neill', 'oneill'],
    ['Jean-Luc  D. Picard', 'jean-luc  d. picard', 'jean-luc  d. picard', 'jean luc d picard'],
    ['Ｆｕｌｌ', 'ｆｕｌｌ', 'ｆｕｌｌ', 'full'],
    ['Київ', 'киів', 'киів', 'киів'],
    ['“It’s done…” – A.B.', '“it’s done…” – a.b.', '“it’s done…” – a.b.', 'its done ab'],
    ['', '', '', ''],
  ])('%s', (text, accents, letters, name) => {
    expect(foldAccents(text)).toBe(accents);
    expect(foldLetters(text)).toBe(letters);
    expect(foldName(text)).toBe(name);
  });

  it('a name of printed characters is folded as any other', () => {
    // A letter without any case or mark sends it the longer way.
    const printed = fc.string({ unit: fc.constantFrom(...'aZ09 \t\n.,-‘’“”–—…`#') });
    fc.assert(
      fc.property(printed, (text) => {
        expect(foldName(text)).toBe(foldName(`${text} ª`).slice(0, -1).trim());
      }),
    );
  });

  it('a folded name folds to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = foldName(text);
        expect(foldName(once)).toBe(once);
      }),
    );
  });
});
