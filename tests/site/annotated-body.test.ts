import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/read/read-markdown.ts';
import { parseText } from '../../src/read/read-text.ts';
import { annotatedBody, type BodyMark } from '../../src/site/annotated-body.ts';

const TEXT =
  'The minister said “we paid ten million” on Monday.\n\nNobody <script>alert(1)</script> replied.';
const mark = (layer: BodyMark['layer'], words: string, id?: string): BodyMark => {
  const start = TEXT.indexOf(words);
  return { layer, start, end: start + words.length, ...(id ? { id } : {}) };
};
const render = (marks: readonly BodyMark[]): string =>
  annotatedBody(parseText(TEXT), marks, []).body.toString();
const words = (markup: string): string =>
  markup
    .replace(/<[^>]+>/g, '')
    .replace(/&#x3C;/g, '<')
    .replace(/&amp;/g, '&')
    .trim();

describe('the annotated body', () => {
  it('marks the words and carries the fragment', () => {
    expect(render([mark('date', 'Monday', 'd-abc')])).toContain(
      'on <mark class="m-date" id="d-abc">Monday</mark>.',
    );
  });

  it('nests an inner find in an outer one', () => {
    const printed = render([mark('figure', 'ten million'), mark('quote', '“we paid ten million”', 'q-1')]);
    expect(printed).toContain(
      '<mark class="m-quote" id="q-1">“we paid <mark class="m-figure">ten million</mark>”</mark>',
    );
  });

  it('cuts the later of two crossing finds, and gives the fragment once', () => {
    const printed = render([
      mark('quote', 'said “we paid ten', 'q-1'),
      mark('name', 'ten million” on', 'q-2'),
    ]);
    expect(printed.match(/id="q-2"/g)).toHaveLength(1);
    expect(words(printed)).toContain('said “we paid ten million” on Monday.');
  });

  it('leads from a name to a page, inside a quote too, but not where it is cut in two', () => {
    const name = { ...mark('name', 'minister'), href: '/people/m/' };
    expect(render([name])).toContain('The <a href="/people/m/" class="m-name">minister</a> said');
    expect(render([mark('quote', 'The minister said', 'q-1'), name])).toContain(
      '<mark class="m-quote" id="q-1">The <a href="/people/m/" class="m-name">minister</a> said</mark>',
    );
    expect(render([mark('quote', 'The mini', 'q-1'), name])).not.toContain('<a ');
  });

  it('gives the fragment once to a find that reaches into a link of the article', () => {
    const { body, text } = parseMarkdown('She said [the *pier* opened](https://x.example/) again.\n');
    const found = { layer: 'quote' as const, start: 4, end: text.length - 1, id: 'q-1', record: 'r-q-1' };
    const printed = annotatedBody(body, [found], []).body.toString();
    expect(printed.match(/id="q-1"/g)).toHaveLength(1);
    expect(printed.match(/data-record="r-q-1"/g)).toHaveLength(4);
  });

  it('knows definitions wherever they stand', () => {
    const { body } = parseMarkdown(
      'See [one][a] and [two][b].\n\n> [a]: https://a.example/\n\n[b]: https://b.example/\n',
    );
    const printed = annotatedBody(body, [], []).body.toString();
    expect(printed.match(/href="[^"]*"/g)).toEqual([
      'href="https://a.example/"',
      'href="https://b.example/"',
    ]);
  });

  it('leads nowhere from a name in a link of the article, or in its title', () => {
    const text =
      'A minister\n\n[The minister](https://x.example/) and [the minister][1].\n\n[1]: https://y.example/\n';
    const { body, text: words } = parseMarkdown(text);
    const marks = [...words.matchAll(/minister/g)].map(({ index: start }) => ({
      layer: 'name' as const,
      start,
      end: start + 8,
      href: '/m/',
    }));
    const { title, body: printed } = annotatedBody(body, marks, [{ start: 0, end: 10, role: 'title' }], {
      title: 'A minister',
      authors: [],
    });
    expect(title?.toString()).toBe('A <mark class="m-name">minister</mark>');
    expect(printed.toString().match(/<a [^>]*>/g)).toEqual([
      '<a href="https://x.example/">',
      '<a href="https://y.example/">',
    ]);
  });

  it('prints markup in the text as words', () => {
    expect(render([])).toContain('Nobody &#x3C;script>alert(1)&#x3C;/script> replied.');
    expect(render([])).not.toContain('<script');
  });

  it('prints the title apart, with its marks, where it says what the page says', () => {
    const first = { start: 0, end: TEXT.indexOf('\n'), role: 'title' };
    const day = mark('date', 'Monday', 'd-1');
    const same = annotatedBody(parseText(TEXT), [day], [first], {
      title: 'The minister said "we paid ten million" on Monday',
      authors: [],
    });
    expect(same.title?.toString()).toContain('on <mark class="m-date" id="d-1">Monday</mark>');
    expect(same.body.toString()).not.toContain('minister');
    const other = annotatedBody(parseText(TEXT), [day], [first], { title: 'Minister pays', authors: [] });
    expect(other.title).toBeNull();
    expect(other.body.toString()).toContain('<p class="b-title">The minister');
  });

  it('takes the byline that names all authors out of the text, with its marks, and leaves any other', () => {
    const text = 'By Ana Roe and Bo Lind, Monday\n\nThe pier opened. By Ana Roe.';
    const byline = [{ start: 0, end: text.indexOf('\n'), role: 'byline' }];
    const day = { layer: 'date' as const, start: 24, end: 30, id: 'd-1' };
    const both = annotatedBody(parseText(text), [day], byline, {
      title: null,
      authors: ['Ana Roe', 'Bo Lind'],
    });
    expect(both.byline?.toString()).toBe(
      'By Ana Roe and Bo Lind, <mark class="m-date" id="d-1">Monday</mark>',
    );
    expect(both.body.toString()).toBe('<p>The pier opened. By Ana Roe.</p>');
    for (const authors of [[], ['Ana Roe', 'Cy Voss']])
      expect(annotatedBody(parseText(text), [], byline, { title: null, authors }).byline).toBeNull();
  });

  it('leaves the tree that it was given as it was', () => {
    const body = parseText(TEXT);
    const before = JSON.stringify(body);
    annotatedBody(body, [mark('date', 'Monday')], [{ start: 0, end: 10, role: 'title' }]);
    expect(JSON.stringify(body)).toBe(before);
  });

  it('keeps every word whatever is marked', () => {
    const span = fc
      .tuple(fc.nat(TEXT.length), fc.nat(TEXT.length))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    const layer = fc.constantFrom('quote', 'figure', 'date', 'name');
    const plain = words(render([]));
    fc.assert(
      fc.property(fc.array(fc.tuple(span, layer), { maxLength: 8 }), (found) => {
        const marks = found.map(([[start, end], name]) => ({ layer: name, start, end }) as BodyMark);
        expect(words(render(marks))).toBe(plain);
      }),
    );
  });
});
