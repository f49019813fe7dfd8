import { describe, expect, it } from 'vitest';
import { PageElement } from '../../src/read/page-tree.ts';
import { tidyPage } from '../../src/read/tidy-page.ts';

function tidied(markup: string): string {
  const body = new PageElement('body');
  body.innerHTML = markup;
  tidyPage(body);
  return body.innerHTML;
}

describe('parts of a page that were streamed', () => {
  it('come to the place that waits for them', () => {
    expect(tidied('<p>a</p><div id="B:1"></div><p>c</p><div hidden="" id="S:1"><p>b</p></div>')).toBe(
      '<p>a</p><p>b</p><p>c</p><div id="S:1"></div>',
    );
  });

  it('are shown where no place waits', () => {
    expect(tidied('<div hidden="" id="S:1"><p>b</p></div>')).toBe('<div id="S:1"><p>b</p></div>');
  });

  it.each([
    ['inside of themselves', '<div hidden="" id="S:1"><p>late</p><div><b id="B:1"></b></div></div>'],
    [
      'inside of each other',
      '<div hidden="" id="S:1"><p>late</p><b id="B:2"></b></div><div hidden="" id="S:2"><p>later</p><b id="B:1"></b></div>',
    ],
  ])('lose nothing where they wait %s', (_, markup) => {
    const text = tidied(markup);
    expect(text).toContain('late');
    expect(text.includes('later')).toBe(markup.includes('later'));
  });
});

it('a paragraph alone keeps the names of the box around it, where they say what it is', () => {
  expect(tidied('<div class="author-box"><p>a</p></div><div class="text"><p>b</p></div>')).toBe(
    '<div class="author-box"><p class="author-box">a</p></div><div class="text"><p>b</p></div>',
  );
});
