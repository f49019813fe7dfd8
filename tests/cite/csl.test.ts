import { describe, expect, it } from 'vitest';
import { toCsl } from '../../src/cite/csl.ts';
import { citation } from './citation.ts';

describe('an item of CSL-JSON', () => {
  it('has every field that is known', () => {
    expect(toCsl(citation())).toEqual({
      id: 'a1',
      type: 'article-newspaper',
      title: 'Pier',
      author: [{ given: 'Ada', family: 'Quill' }],
      'container-title': 'The Mole',
      issued: { 'date-parts': [[2021, 3, 4]] },
      language: 'en',
      archive: 'The Archive',
      URL: 'https://archive.example/a1/',
      note: 'Archived in The Archive',
    });
  });

  it('leaves out what is unknown', () => {
    expect(
      Object.keys(toCsl(citation({ outlet: null, authors: [], published: null, language: null }))),
    ).toEqual(['id', 'type', 'title', 'archive', 'URL', 'note']);
  });

  it.each([
    ['2021', [2021]],
    ['2021-12', [2021, 12]],
  ])('of %s says no more', (published, parts) =>
    expect(toCsl(citation({ published })).issued).toEqual({ 'date-parts': [parts] }),
  );

  it('keeps hostile words as data', () => {
    const title = '</script>\u2028"\\';
    expect(toCsl(citation({ title })).title).toBe(title);
  });
});
