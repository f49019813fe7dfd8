/*
 * As much of the DOM as Observable Plot draws on (elements, attributes, words), and no more: a document that is also for pages
 * with events and styles, as linkedom's, takes twice as long for the same drawing.
 */

const NAMESPACE = 'http://www.w3.org/2000/svg';

/** What a drawing is made on, for the option `document` of `Plot.plot`. */
export function svgDocument(): Document {
  const document: SvgDocument = {
    createElementNS: (_, name) => new SvgElement(document, name),
    get documentElement() {
      return new SvgElement(document, 'svg');
    },
  };
  return document as unknown as Document;
}

interface SvgDocument {
  createElementNS(namespace: string, name: string): SvgElement;
  readonly documentElement: SvgElement;
}

const TEXT_REFERENCES: Readonly<Record<string, string>> = {
  '\xa0': '&#160;',
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
};

/** An element of a drawing, as HTML prints it. */
export class SvgElement {
  readonly namespaceURI = NAMESPACE;
  readonly ownerDocument: SvgDocument;
  readonly name: string;
  parentNode: SvgElement | null = null;
  #children: (SvgElement | string)[] = [];
  readonly #attributes = new Map<string, string>();

  constructor(document: SvgDocument, name: string) {
    this.ownerDocument = document;
    this.name = name;
  }

  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null;
  }
  setAttribute(name: string, value: unknown): void {
    this.#attributes.set(name, String(value));
  }
  /** A page knows the names without their namespaces. */
  setAttributeNS(_namespace: string, name: string, value: unknown): void {
    this.setAttribute(name, value);
  }
  removeAttribute(name: string): void {
    this.#attributes.delete(name);
  }

  set textContent(words: string) {
    for (const child of this.children()) child.parentNode = null;
    this.#children = words === '' ? [] : [words];
  }

  appendChild(child: SvgElement): SvgElement {
    return this.insertBefore(child, null);
  }
  insertBefore(child: SvgElement, before: SvgElement | null): SvgElement {
    child.remove();
    child.parentNode = this;
    if (before === null) this.#children.push(child);
    else this.#children.splice(this.#children.indexOf(before), 0, child);
    return child;
  }
  remove(): void {
    if (this.parentNode === null) return;
    const siblings = this.parentNode.#children;
    siblings.splice(siblings.indexOf(this), 1);
    this.parentNode = null;
  }

  children(): SvgElement[] {
    return this.#children.filter((child) => typeof child !== 'string');
  }
  /** All elements below this one. */
  *descendants(): Generator<SvgElement> {
    for (const child of this.children()) {
      yield child;
      yield* child.descendants();
    }
  }

  /** Attributes in the reverse of the order in which they were set first, as linkedom prints them. */
  toString(): string {
    const attributes = [...this.#attributes]
      .reverse()
      .map(([name, value]) => ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`)
      .join('');
    if (this.#children.length === 0) return `<${this.name}${attributes} />`;
    const inner = this.#children.map((child) =>
      typeof child === 'string' ? escapeText(child) : String(child),
    );
    return `<${this.name}${attributes}>${inner.join('')}</${this.name}>`;
  }
}

const escapeText = (words: string): string => words.replace(/[<>&\xa0]/g, (sign) => TEXT_REFERENCES[sign]!);
