import { escapeMarkup } from '../../text/escape.ts';
import type { Fields } from '../to-document.ts';
import { type Budget, type Part, ReadProblem } from './part.ts';
import { childrenOf, isElement, textOf, type XmlElement, xmlElement, xmlElements } from './xml.ts';
import { Zip } from './zip-members.ts';

/** A text document of LibreOffice and others (OpenDocument 1.3): its body as HTML, its properties. */
export async function* readOdt(bytes: Uint8Array, _path: string, budget: Budget): AsyncGenerator<Part> {
  const zip = await Zip.open(bytes, budget);
  if ((await zip.text('META-INF/manifest.xml'))?.includes('<manifest:encryption-data'))
    throw new ReadProblem({ code: 'encrypted-file' });
  const content = await zip.text('content.xml');
  const body = content === undefined ? undefined : xmlElement(content, 'office:text');
  if (content === undefined || !body)
    throw new ReadProblem({ code: 'damaged-file', detail: 'no content.xml' });
  const text = markupOf(body, stylesIn(content));
  const fallback = properties(await zip.text('meta.xml'));
  yield { kind: 'article', place: '', manuscript: { markup: 'html', text, fallback } };
}

/** The title is left to the text, where it is printed; the author and the dates are those of the file. */
function properties(xml: string | undefined): Fields {
  const meta = xml === undefined ? undefined : xmlElement(xml, 'office:meta');
  if (!meta) return {};
  return {
    language: textOf(meta, 'dc:language'),
    keywords: childrenOf(meta, 'meta:keyword').map((keyword) => keyword.children.join('')),
  };
}

/** The named style that each automatic style of the file is a variant of. */
function stylesIn(content: string): ReadonlyMap<string, string> {
  const parents = new Map<string, string>();
  for (const { attributes } of xmlElements(content, new Set(['style:style']))) {
    const { 'style:name': name, 'style:parent-style-name': parent } = attributes;
    if (name !== undefined && parent !== undefined) parents.set(name, parent);
  }
  return parents;
}

/** What is not the running text: notes, comments, deleted text, contents, what describes a picture. */
const LEFT_OUT = new Set([
  'text:note',
  'text:tracked-changes',
  'text:table-of-content',
  'text:sequence-decls',
  'office:annotation',
  'office:forms',
  'svg:title',
  'svg:desc',
]);

const BLOCKS: Readonly<Record<string, string>> = {
  'text:list': 'ul',
  'text:list-item': 'li',
  'table:table': 'table',
  'table:table-row': 'tr',
};

function markupOf(node: XmlElement | string, styles: ReadonlyMap<string, string>): string {
  if (!isElement(node)) return escapeMarkup(node);
  const { name, attributes, children } = node;
  if (LEFT_OUT.has(name)) return '';
  const inner = (): string => children.map((child) => markupOf(child, styles)).join('');
  const block = BLOCKS[name];
  if (block) return `<${block}>${inner()}</${block}>`;
  switch (name) {
    case 'text:p':
      return paragraph(inner(), attributes['text:style-name'] ?? '', styles);
    case 'text:h': {
      const level = Math.min(6, Math.max(1, Number(attributes['text:outline-level']) || 1));
      return `<h${level}>${inner()}</h${level}>`;
    }
    case 'text:a':
      return `<a href="${escapeMarkup(attributes['xlink:href'] ?? '')}">${inner()}</a>`;
    case 'text:s':
    case 'text:tab':
      return ' ';
    case 'text:line-break':
      return '<br>';
    case 'table:table-cell':
      // A cell of one paragraph is a plain one: else the table would look like one for layout.
      return `<td>${inner().replace(/^<p>((?:(?!<p>)[\s\S])*)<\/p>$/, '$1')}</td>`;
    default:
      return inner();
  }
}

function paragraph(inner: string, style: string, styles: ReadonlyMap<string, string>): string {
  const named = styles.get(style) ?? style;
  if (named === 'Title') return `<h1>${inner}</h1>`;
  if (named === 'Quotations') return `<blockquote><p>${inner}</p></blockquote>`;
  return `<p>${inner}</p>`;
}
