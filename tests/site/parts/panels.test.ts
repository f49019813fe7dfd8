import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../../../src/model/record.ts';
import { articleView } from '../../../src/site/views/article.ts';
import { panels } from '../../../templates/parts/panels.ts';
import { archiveOf } from '../../support/archive.ts';
import { HARBOUR, page } from '../../support/harbour.ts';

/** The panels of an article whose quote nobody is sure of. */
function panelsOf(extra: Partial<ArticleRecord['quotes'][number]>, language = 'en'): Document {
  const [article] = HARBOUR as [ArticleRecord];
  const quotes = article.quotes.map((quote) => ({ ...quote, speaker: null, ...extra }));
  const context = archiveOf([{ ...article, quotes }], { yml: `language: ${language}` });
  return parseHTML(`<main>${panels(articleView(context, page(context, 'article', 'h1')))}</main>`).document;
}
const textOf = (document: Document, selector: string): string | undefined =>
  document.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();

describe('a quote of nobody by name', () => {
  const candidates = [
    { id: 'person/bo-lund', name: 'Bo Lund', confidence: 0.514 },
    { id: 'person/nobody-here', name: 'A <b>stranger</b>', confidence: 0.432 },
  ];

  it('says on request who may be meant, and how likely each is', () => {
    const document = panelsOf({ group: 'the keeper', candidates });
    expect(textOf(document, '.who .unknown')).toBe('Speaker not identified: “the keeper”');
    expect(document.querySelector('.candidates')!.hasAttribute('open')).toBe(false);
    expect(textOf(document, '.candidates summary')).toBe('Who may be meant');
    expect([...document.querySelectorAll('.candidates li')].map((item) => item.textContent)).toEqual([
      'Bo Lund 51%',
      'A <b>stranger</b> 43%',
    ]);
    const links = [...document.querySelectorAll('.candidates a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual([expect.stringMatching(/^\/people\/bo-lund-/)]);
  });

  it('says so in the language of the page', () => {
    const document = panelsOf({ candidates }, 'de');
    expect(textOf(document, '.who .unknown')).toBe('Nicht ermittelt, wer spricht');
    expect(textOf(document, '.candidates summary')).toBe('Wer gemeint sein kann');
    expect(textOf(document, '.candidates .count')).toBe('51 %');
  });

  it('has the words of its source alone where nobody in the article may be meant', () => {
    const document = panelsOf({ group: 'the keeper' });
    expect(textOf(document, '.who .unknown')).toBe('the keeper');
    expect(document.querySelector('.candidates')).toBeNull();
  });
});

describe('a quote that somebody carries', () => {
  const speaker = { id: 'person/bo-lund', name: 'Bo Lund', confidence: 0.9 };
  const via = { start: 0, end: 3, text: 'The <b>Herald</b>' };

  it.each([
    ['en', 'quoted', 'quoted by the <b>Herald</b>'],
    ['en', 'told', 'as told to the <b>Herald</b>'],
    ['de', 'quoted', 'zitiert von the <b>Herald</b>'],
    ['de', 'told', 'gegenüber the <b>Herald</b>'],
  ] as const)('says so behind the speaker (%s, %s)', (language, how, words) => {
    const document = panelsOf({ speaker, via: { ...via, how } }, language);
    expect(textOf(document, '.who')).toContain(`Bo Lund ${words}`);
    expect(textOf(document, '.who > .via')).toBe(words);
  });

  it('says nothing of the kind where nobody does', () => {
    expect(panelsOf({ speaker }).querySelector('.via')).toBeNull();
  });
});
