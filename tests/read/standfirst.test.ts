import { describe, expect, it } from 'vitest';
import { parsePage } from '../../src/read/read-html.ts';

const BODY = Array.from(
  { length: 6 },
  (_, i) =>
    `<p>Am ${i + 1}. Tag fuhr die Fähre nicht, und der Hafen von Sandholm blieb leer, weil der Sturm nicht nachließ.</p>`,
).join('');
const LINE = 'Drei Inseln sind seit Montag ohne Post, und ein Ende ist nicht abzusehen';

interface Parts {
  readonly above?: string;
  readonly below: string;
  readonly head?: string;
  readonly lang?: string;
}

const read = ({ above = '', below, head = '', lang = 'de' }: Parts): string =>
  parsePage(
    `<html lang="${lang}"><head><meta property="og:title" content="Fähre fällt aus">${head}</head><body><nav><a href="/a">Inseln</a></nav>${above}<header><h1>Fähre fällt aus</h1>${below}</header><div class="fotos"><img src="a.jpg"></div><main><article>${BODY}</article></main><footer><p>Sandholmer Bote, seit 1911 die Zeitung der Inseln und des Hafens</p></footer></body></html>`,
  ).text;

const DESCRIPTION = `<meta name="description" content="${LINE}. Was die Reederei sagt.">`;

describe('the standfirst of a page in another language is a part of its text', () => {
  it.each<[string, Parts]>([
    ['by its class', { below: `<p class="article-lead">${LINE}</p>` }],
    [
      'by the class of what is around it',
      { below: `<div class="articleChapo"><div><p>${LINE}</p></div></div>` },
    ],
    ['by the class of a heading', { below: `<h2 class="sottotitolo">${LINE}</h2>` }],
    ['by the description', { below: `<p>${LINE}.</p>`, head: DESCRIPTION }],
    [
      'by a description that is cut',
      {
        below: `<div>${LINE}.</div>`,
        head: `<meta property="og:description" content="${LINE.slice(0, 60)}…">`,
      },
    ],
  ])('%s', (_, parts) => {
    const text = read(parts);
    expect(text).toContain(LINE);
    expect(text.indexOf(LINE)).toBeLessThan(text.indexOf('Am 1. Tag'));
    expect(text.split(LINE)).toHaveLength(2);
  });

  it.each<[string, Parts]>([
    ['a line that nothing tells of', { below: `<p>${LINE}</p>` }],
    ['a line above the headline', { above: `<p class="lead">${LINE}</p>`, below: '' }],
    ['a short one', { below: '<p class="lead">Drei Inseln ohne Post</p>' }],
    ['a caption', { below: `<figure><figcaption class="lead">${LINE}</figcaption></figure>` }],
    ['one of an English page', { below: `<p class="lead">${LINE}</p>`, lang: 'en-GB' }],
  ])('not %s', (_, parts) => expect(read(parts)).not.toContain('Drei Inseln'));

  it('is not printed twice where the article has it', () => {
    const text = read({
      below: `<p class="lead">Am 1. Tag fuhr die Fähre nicht, und der Hafen von Sandholm blieb leer, weil der Sturm nicht nachließ.</p>`,
    });
    expect(text.split('Am 1. Tag')).toHaveLength(2);
  });
});
