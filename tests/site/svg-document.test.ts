import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { svgDocument } from '../../src/site/svg-document.ts';

const SVG = 'http://www.w3.org/2000/svg';
const XLINK = 'http://www.w3.org/1999/xlink';

/** Does the same on our document and on linkedom's, and returns both as markup. */
function printedBoth(draw: (root: Element, document: Document) => void): string[] {
  return [svgDocument(), parseHTML('<html><body></body></html>').document].map((document) => {
    const root = document.createElementNS(SVG, 'svg');
    draw(root, document);
    return String(root);
  });
}

describe('a drawing reads as on a whole DOM', () => {
  it.each<[string, (root: Element, document: Document) => void]>([
    ['without content', () => {}],
    [
      'attributes that are set twice, removed and set again',
      (root) => {
        for (const [name, value] of [
          ['a', '1'],
          ['b', '2'],
          ['a', '3'],
          ['c', '4'],
        ] as const)
          root.setAttribute(name, value);
        root.removeAttribute('b');
        root.setAttribute('b', '5');
        root.setAttribute('class', 'chart');
        root.setAttribute('class', 'other');
        root.setAttributeNS(XLINK, 'href', '/search/?a=1');
      },
    ],
    [
      'hostile words',
      (root, document) => {
        const words = `<script>alert("1" '2')</script>\u00a0`;
        root.setAttribute('title', words);
        root.appendChild(document.createElementNS(SVG, 'text')).textContent = `${words} & &amp;`;
      },
    ],
    [
      'elements before others, moved and wrapped',
      (root, document) => {
        const named = (name: string): Element => document.createElementNS(SVG, name);
        const [a, b, c, link] = [named('g'), named('rect'), named('circle'), named('a')];
        root.appendChild(a);
        root.insertBefore(b, a);
        root.insertBefore(c, null);
        root.insertBefore(link, b).appendChild(b);
        a.appendChild(c);
      },
    ],
    [
      'words that give way to others, and to none',
      (root, document) => {
        for (const last of ['', 'second']) {
          const text = root.appendChild(document.createElementNS(SVG, 'text'));
          text.appendChild(document.createElementNS(SVG, 'tspan')).textContent = 'first';
          text.textContent = last;
        }
      },
    ],
    [
      'what was removed',
      (root, document) => {
        const style = root.appendChild(document.createElementNS(SVG, 'style'));
        root.appendChild(document.createElementNS(SVG, 'g'));
        style.remove();
        style.remove();
      },
    ],
  ])('%s', (_, draw) => {
    const [ours, theirs] = printedBoth(draw);
    expect(ours).toBe(theirs);
  });
});

it('an attribute reads as it was set, whatever it has in it', () => {
  const root = svgDocument().createElementNS(SVG, 'svg');
  // linkedom leaves the sign as it is: of a name printed so another would be read.
  root.setAttribute('aria-label', 'Quay &lt; Sons & "Co"');
  const { document } = parseHTML(`<html><body>${String(root)}</body></html>`);
  expect(document.querySelector('svg')!.getAttribute('aria-label')).toBe('Quay &lt; Sons & "Co"');
});
