import { Readability } from '@mozilla/readability';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { PageDocument, PageElement, PageText } from '../../src/read/page-tree.ts';

/** The tree of some markup, and linkedom's element of the same. */
function both(markup: string): [PageElement, Element] {
  const own = new PageElement('body');
  own.innerHTML = markup;
  return [own, parseHTML(`<!doctype html><html><body>${markup}</body></html>`).document.body];
}

const MARKUP =
  '<div id="a" class="x y">One <b>two</b> three<br>four<p title="t">five six</p></div> seven <ul><li>eight</li><li>nine</li></ul>';

describe('a page’s tree is a DOM', () => {
  it('reads and writes markup', () => {
    const [own] = both(MARKUP);
    expect(own.innerHTML).toBe(MARKUP);
    expect(own.textContent).toBe('One two threefourfive six seven eightnine');
  });

  it('gives neighbours, names and attributes as a library does', () => {
    const [own, other] = both(MARKUP);
    const told = (element: PageElement | Element): unknown => [
      element.tagName,
      element.localName,
      element.id,
      element.className,
      element.textContent,
      element.children.length,
      element.childNodes.length,
      element.firstElementChild?.tagName,
      element.nextElementSibling?.tagName,
      element.previousElementSibling?.tagName,
      element.hasAttribute('id'),
      element.getAttribute('title'),
      element.querySelectorAll('LI,b').length,
      element.getElementsByTagName('li').length,
    ];
    const elements = own.getElementsByTagName('*');
    expect(elements.map(told)).toEqual([...other.querySelectorAll('*')].map(told));
    expect(elements.length).toBe(7);
  });

  it('keeps signs that mean something in markup apart', () => {
    const [own] = both('<p title="a &amp; &quot;b&quot;">five &amp; six &lt;b&gt;</p>');
    expect(own.textContent).toBe('five & six <b>');
    expect(own.innerHTML).toBe('<p title="a &amp; &quot;b&quot;">five &amp; six &lt;b&gt;</p>');
  });

  it('says what is not displayed', () => {
    const [own] = both('<p style="display:none">a</p><p>b</p>');
    expect(own.children.map(({ style }) => style.display)).toEqual(['none', '']);
  });

  it('copies', () => {
    const [own] = both(MARKUP);
    const copy = own.cloneNode(true);
    copy.children[0]!.setAttribute('class', 'z');
    copy.children[0]!.removeAttribute('id');
    copy.children[1]!.remove();
    expect(copy.innerHTML).toContain('<div class="z">One <b>two</b>');
    expect(own.innerHTML).toBe(MARKUP);
    expect(own.cloneNode().innerHTML).toBe('');
  });

  it('stays whole whatever is moved: as a library’s tree does', () => {
    const step = fc.record({
      what: fc.constantFrom('append', 'before', 'remove', 'replace', 'text'),
      at: fc.nat(20),
      to: fc.nat(20),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const [own, other] = both(MARKUP);
        for (const { what, at, to } of steps) {
          const [a, b] = [own.getElementsByTagName('*'), [...other.querySelectorAll('*')]];
          const [i, j] = [at % Math.max(1, a.length), to % Math.max(1, a.length)];
          const [one, target, one2, target2] = [a[i], a[j], b[i], b[j]];
          if (!one || !target || !one2 || !target2 || one2.contains(target2) || target.tagName === 'BR')
            continue;
          if (what === 'append') {
            target.appendChild(one);
            target2.appendChild(one2);
          } else if (what === 'before') {
            target.parentNode!.insertBefore(one, target);
            target2.parentNode!.insertBefore(one2, target2);
          } else if (what === 'remove') {
            one.remove();
            one2.remove();
          } else if (what === 'replace' && !target2.contains(one2)) {
            target.parentNode!.replaceChild(one, target);
            target2.parentNode!.replaceChild(one2, target2);
          } else if (what === 'text') {
            one.parentNode!.insertBefore(new PageText('!'), one);
            one2.parentNode!.insertBefore(other.ownerDocument.createTextNode('!'), one2);
          }
        }
        expect(own.innerHTML).toBe(other.innerHTML);
        expect(backwards(own)).toBe(backwards(other));
      }),
      { numRuns: 200 },
    );
  });

  it('Readability finds in it what it finds in a library’s', () => {
    const text = Array.from(
      { length: 9 },
      (_, i) => `<p>Sentence ${i}, with a comma, of the port. ${'More of it. '.repeat(9)}</p>`,
    );
    const page = `<div class="menu"><a href="/a">a</a> <a href="/b">b</a></div><div class="story"><h2>Part</h2>${text.join('')}<ul><li>one, two</li><li>three</li></ul></div><div class="footer">Imprint</div>`;
    const [own] = both(page);
    const { document } = parseHTML(
      `<!doctype html><html><head><title>T</title></head><body>${page}</body></html>`,
    );
    const read = (it: unknown): PageElement | Element =>
      new Readability<PageElement | Element>(it as Document, {
        keepClasses: true,
        charThreshold: 100_000,
        serializer: (node) => node as PageElement | Element,
      }).parse()!.content!;
    const found = read(new PageDocument(own, 'T'));
    const other = read(document);
    const named = (element: PageElement | Element): string[] =>
      [...element.querySelectorAll('div,h2,p,ul,li')].map(
        ({ localName, className }) => `${localName.toLowerCase()}.${className}`,
      );
    expect(found.textContent).toContain('Sentence 8');
    expect(found.textContent).not.toContain('Imprint');
    expect(found.textContent).toBe(other.textContent);
    expect(named(found)).toEqual(named(other));
  });
});

/** The text from the last node to the first one. */
function backwards(node: { lastChild: unknown; textContent: string | null; nodeType: number }): string {
  if (node.nodeType === 3) return node.textContent ?? '';
  let text = '';
  for (let child = node.lastChild as (typeof node & { previousSibling: unknown }) | null; child; ) {
    text += backwards(child);
    child = child.previousSibling as typeof child;
  }
  return text;
}
