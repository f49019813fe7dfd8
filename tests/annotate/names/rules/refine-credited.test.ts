import { describe, expect, it } from 'vitest';
import { addCredited } from '../../../../src/annotate/names/rules/refine-credited.ts';
import type { ArticleMeta } from '../../../../src/model/article.ts';
import type { TypedRange } from '../../../../src/tagger/label-set.ts';
import { tokenize } from '../../../../src/text/tokens.ts';

const meta: ArticleMeta = {
  publisher: { value: 'Harbour Weekly', origin: 'front-matter' },
  authors: { value: ['Ida Dray', 'Ida', 'Associated Press'], origin: 'front-matter' },
};
const TEXT = 'Harbour Weekly: Who wrote it? Ida Dray did. A weekly paper, Weekly Harbour, did not.';

const namesWith = (found: TypedRange[]) => {
  const tokens = tokenize(TEXT);
  return addCredited(tokens, meta, found).map(
    ({ range, type }) => `${TEXT.slice(tokens.starts[range[0]], tokens.ends[range[1] - 1])}/${type}`,
  );
};

describe('publisher and authors of the article', () => {
  it('are names where the text prints them in full', () => {
    expect(namesWith([])).toEqual(['Harbour Weekly/1', 'Ida Dray/0']);
  });

  it('take over what was found inside them, and leave the rest', () => {
    const inside: TypedRange = { range: [0, 1], type: 2 };
    const elsewhere: TypedRange = { range: [15, 17], type: 3 };
    expect(namesWith([inside, elsewhere])).toEqual(['Harbour Weekly/1', 'Ida Dray/0', 'Weekly Harbour/3']);
  });

  it('yield to a longer name that they would cut through', () => {
    const longer: TypedRange = { range: [1, 4], type: 3 };
    expect(namesWith([longer])).toEqual(['Weekly: Who/3', 'Ida Dray/0']);
  });

  it('and an agency in the byline is no person', () => {
    const text = 'The Associated Press said so.';
    expect(addCredited(tokenize(text), meta, []).map(({ type }) => type)).toEqual([1]);
  });

  it('nor is an office, by its words', () => {
    const authors = { value: ['Eastbay City Council'], origin: 'front-matter' } as const;
    const text = 'So writes the Eastbay City Council.';
    expect(addCredited(tokenize(text), { authors }, []).map(({ type }) => type)).toEqual([1]);
  });

  it('and the publisher’s last word behind an article', () => {
    const text = 'She told the Weekly so. A Weekly is no name, nor is the weekly.';
    const tokens = tokenize(text);
    const names = addCredited(tokens, meta, []);
    expect(names.map(({ range }) => tokens.starts[range[0]])).toEqual([text.indexOf('Weekly')]);
  });
});
