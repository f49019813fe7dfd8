import { Parser } from 'htmlparser2';
import { escapeMarkup } from '../../text/escape.ts';

/** An element of an XML file. Names keep their prefix, as files of one program always write the same. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

/** Elements that nest deeper are taken out, and their content stays: recursion over the tree must end. */
const MAX_DEPTH = 150;
/** The parser's own stack costs the square of its depth. */
const HOPELESS_DEPTH = 3000;
const PIECE = 65_536;

/**
 * The elements of some names, one by one, so that the export of a large archive need not be in memory as a whole.
 * Elements inside one that was asked for are in its tree. Entities that a file declares itself are left as they are
 * written: nothing expands ("billion laughs"), and nothing is fetched.
 */
export function* xmlElements(xml: string, names: ReadonlySet<string>): Generator<XmlElement> {
  const done: XmlElement[] = [];
  const open: XmlElement[] = [];
  let depth = 0;
  let tooDeep = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (++depth > HOPELESS_DEPTH) throw new Error('elements that never end');
        if (open.length === 0 && !names.has(name)) return;
        if (open.length >= MAX_DEPTH) {
          tooDeep++;
          return;
        }
        const element: XmlElement = { name, attributes, children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext: (text) => {
        open.at(-1)?.children.push(text);
      },
      onclosetag: () => {
        depth--;
        if (tooDeep > 0) tooDeep--;
        else if (open.length === 1) done.push(open.pop()!);
        else open.pop();
      },
    },
    { xmlMode: true },
  );
  for (let at = 0; at < xml.length; at += PIECE) {
    parser.write(xml.slice(at, at + PIECE));
    yield* done.splice(0);
  }
  parser.end();
  yield* done;
}

/** The first element of a name in a file, with all that is in it. */
export function xmlElement(xml: string, name: string): XmlElement | undefined {
  for (const element of xmlElements(xml, new Set([name]))) return element;
  return undefined;
}

export const isElement = (node: XmlElement | string): node is XmlElement => typeof node !== 'string';

/** The elements of a name directly inside another. */
export const childrenOf = ({ children }: XmlElement, name: string): XmlElement[] =>
  children.filter(isElement).filter((child) => child.name === name);

/** The text of an element, with that of the elements in it. */
export const xmlText = ({ children }: XmlElement): string =>
  children.map((child) => (isElement(child) ? xmlText(child) : child)).join('');

/** The text of the first element of a name directly inside another, without white space at its ends; undefined where it is empty. */
export function textOf(element: XmlElement, name: string): string | undefined {
  const [child] = childrenOf(element, name);
  return (child && xmlText(child).trim()) || undefined;
}

/** What stands in an element as HTML: markup that was escaped as text, or elements of XHTML. */
export const xmlMarkup = (element: XmlElement): string =>
  element.children.some(isElement) ? element.children.map(serialized).join('') : xmlText(element);

/** Elements lose their prefix, and all attributes but the address of a link. */
function serialized(node: XmlElement | string): string {
  if (!isElement(node)) return escapeMarkup(node);
  const name = node.name.replace(/^.*:/, '');
  if (!/^[a-z][a-z0-9]*$/i.test(name)) return '';
  const href = node.attributes['href'];
  const address = href === undefined ? '' : ` href="${escapeMarkup(href)}"`;
  return `<${name}${address}>${node.children.map(serialized).join('')}</${name}>`;
}

/** Elements that part no words. */
const IN_WORDS = new Set(['a', 'b', 'em', 'i', 'span', 'strong', 'sub', 'sup']);

/** The words of some HTML on one line; titles in feeds are escaped once or twice. */
export function plainText(html: string): string {
  const parts: string[] = [];
  const parser = new Parser({
    ontext: (text) => parts.push(text),
    onclosetag: (name) => IN_WORDS.has(name) || parts.push(' '),
  });
  parser.end(html);
  return parts.join('').replace(/\s+/g, ' ').trim();
}
