import { Parser } from 'htmlparser2';
import { escapeMarkup } from '../text/escape.ts';

/**
 * The tree of a page while its article is looked for: as much of the DOM as Readability asks of one, and no more. A page
 * has some thousand elements, of which most are looked at many times and thrown away, so they carry nothing but names,
 * attributes and their neighbours.
 */
export type PageNode = PageElement | PageText;

const ELEMENT = 1;
const TEXT = 3;

abstract class TreeNode {
  parentNode: PageElement | null = null;
  previousSibling: PageNode | null = null;
  nextSibling: PageNode | null = null;
  abstract readonly nodeType: number;

  get nextElementSibling(): PageElement | null {
    let node = this.nextSibling;
    while (node && node.nodeType !== ELEMENT) node = node.nextSibling;
    return node as PageElement | null;
  }

  get previousElementSibling(): PageElement | null {
    let node = this.previousSibling;
    while (node && node.nodeType !== ELEMENT) node = node.previousSibling;
    return node as PageElement | null;
  }

  remove(): void {
    this.parentNode?.removeChild(this as unknown as PageNode);
  }
}

export class PageText extends TreeNode {
  readonly nodeType = TEXT;
  readonly nodeName = '#text';
  readonly localName = '';
  readonly firstChild = null;
  readonly childNodes: readonly PageNode[] = [];
  textContent: string;

  constructor(text: string) {
    super();
    this.textContent = text;
  }

  getAttribute(_: string): null {
    return null;
  }

  cloneNode(_?: boolean): PageText {
    return new PageText(this.textContent);
  }
}

export class PageAttribute {
  readonly name: string;
  value: string;

  constructor(name: string, value: string) {
    this.name = name;
    this.value = value;
  }

  cloneNode(): PageAttribute {
    return new PageAttribute(this.name, this.value);
  }
}

export class PageElement extends TreeNode {
  readonly nodeType = ELEMENT;
  readonly localName: string;
  readonly tagName: string;
  readonly attributes: PageAttribute[] = [];
  firstChild: PageNode | null = null;
  lastChild: PageNode | null = null;
  /** Where Readability keeps its score. */
  readability: unknown = undefined;

  constructor(name: string) {
    super();
    this.localName = name;
    this.tagName = upperCase(name);
  }

  get nodeName(): string {
    return this.tagName;
  }

  get ownerDocument(): typeof MAKER {
    return MAKER;
  }

  get style(): typeof SHOWN {
    return this.getAttribute('style') === UNDISPLAYED ? NOT_SHOWN : SHOWN;
  }

  get id(): string {
    return this.getAttribute('id') ?? '';
  }

  set id(value: string) {
    this.setAttribute('id', value);
  }

  get className(): string {
    return this.getAttribute('class') ?? '';
  }

  set className(value: string) {
    this.setAttribute('class', value);
  }

  get src(): string {
    return this.getAttribute('src') ?? '';
  }

  get childNodes(): PageNode[] {
    const nodes: PageNode[] = [];
    for (let node = this.firstChild; node; node = node.nextSibling) nodes.push(node);
    return nodes;
  }

  get children(): PageElement[] {
    const elements: PageElement[] = [];
    for (let one = this.firstElementChild; one; one = one.nextElementSibling) elements.push(one);
    return elements;
  }

  get firstElementChild(): PageElement | null {
    const first = this.firstChild;
    return first?.nodeType === TEXT ? first.nextElementSibling : (first as PageElement | null);
  }

  get textContent(): string {
    let text = '';
    for (let node = this.firstChild as PageNode | null; node; node = following(node, this))
      if (node.nodeType === TEXT) text += node.textContent;
    return text;
  }

  get innerHTML(): string {
    const parts: string[] = [];
    writeChildren(this, parts);
    return parts.join('');
  }

  set innerHTML(markup: string) {
    while (this.firstChild) this.removeChild(this.firstChild);
    const builder = new TreeBuilder(this);
    const parser = new Parser(
      {
        onopentag: (name, attributes) => builder.open(name, Object.entries(attributes)),
        ontext: (text) => builder.text(text),
        onclosetag: () => builder.close(),
      },
      { decodeEntities: true },
    );
    parser.end(markup);
  }

  getAttribute(name: string): string | null {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute.value;
    return null;
  }

  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null;
  }

  setAttribute(name: string, value: string): void {
    const present = this.attributes.find((attribute) => attribute.name === name);
    if (present) present.value = value;
    else this.attributes.push(new PageAttribute(name, value));
  }

  setAttributeNode({ name, value }: PageAttribute): void {
    this.setAttribute(name, value);
  }

  removeAttribute(name: string): void {
    const at = this.attributes.findIndex((attribute) => attribute.name === name);
    if (at >= 0) this.attributes.splice(at, 1);
  }

  appendChild<T extends PageNode>(node: T): T {
    return this.insertBefore(node, null);
  }

  /** Nobody asks whether the node holds this element: who moves what a page names must. */
  insertBefore<T extends PageNode>(node: T, before: PageNode | null): T {
    node.remove();
    const previous = before ? before.previousSibling : this.lastChild;
    node.parentNode = this;
    node.previousSibling = previous;
    node.nextSibling = before;
    if (previous) previous.nextSibling = node;
    else this.firstChild = node;
    if (before) before.previousSibling = node;
    else this.lastChild = node;
    return node;
  }

  removeChild<T extends PageNode>(node: T): T {
    const { previousSibling: previous, nextSibling: next } = node;
    if (previous) previous.nextSibling = next;
    else this.firstChild = next;
    if (next) next.previousSibling = previous;
    else this.lastChild = previous;
    node.parentNode = null;
    node.previousSibling = null;
    node.nextSibling = null;
    return node;
  }

  replaceChild<T extends PageNode>(node: PageNode, old: T): T {
    this.insertBefore(node, old);
    return this.removeChild(old);
  }

  cloneNode(deep?: boolean): PageElement {
    const clone = new PageElement(this.localName);
    for (const attribute of this.attributes) clone.attributes.push(attribute.cloneNode());
    if (deep)
      for (let node = this.firstChild; node; node = node.nextSibling) clone.appendChild(node.cloneNode(true));
    return clone;
  }

  /** The elements below it that a test holds for, in the order of the page. */
  all(test: (element: PageElement) => boolean): PageElement[] {
    const found: PageElement[] = [];
    for (let node = this.firstChild as PageNode | null; node; node = following(node, this))
      if (node.nodeType === ELEMENT && test(node)) found.push(node);
    return found;
  }

  /** Whether an element of one of some names is below it. */
  holds(...names: readonly string[]): boolean {
    for (let node = this.firstChild as PageNode | null; node; node = following(node, this))
      if (node.nodeType === ELEMENT && names.includes(node.localName)) return true;
    return false;
  }

  /** Whether it is, or stands in, an element of one of some names. */
  isIn(names: ReadonlySet<string>): boolean {
    for (let one: PageElement | null = this; one; one = one.parentNode)
      if (names.has(one.localName)) return true;
    return false;
  }

  contains(node: PageNode): boolean {
    for (let one: PageNode | null = node; one; one = one.parentNode) if (one === this) return true;
    return false;
  }

  getElementsByTagName(name: string): PageElement[] {
    return name === '*' ? this.all(() => true) : this.all(({ localName }) => localName === name);
  }

  /** For lists of elements' names, which is all that Readability asks for. */
  querySelectorAll(names: string): PageElement[] {
    const wanted = names.toLowerCase().split(',');
    return this.all(({ localName }) => wanted.includes(localName));
  }
}

/** How the scan of a page writes that an element is not displayed. */
export const UNDISPLAYED = 'display:none';
const SHOWN = { display: '', visibility: '' };
const NOT_SHOWN = { display: 'none', visibility: '' };

const MAKER = {
  createElement: (name: string): PageElement => new PageElement(name.toLowerCase()),
  createTextNode: (text: string): PageText => new PageText(text),
};

const UPPER = new Map<string, string>();
function upperCase(name: string): string {
  let upper = UPPER.get(name);
  if (upper !== undefined) return upper;
  upper = name.toUpperCase();
  if (UPPER.size < 200) UPPER.set(name, upper);
  return upper;
}

/** The next node in the order of the page, below an element. */
function following(node: PageNode, root: PageElement): PageNode | null {
  if (node.firstChild) return node.firstChild;
  let at: PageNode | null = node;
  while (at && at !== root) {
    if (at.nextSibling) return at.nextSibling;
    at = at.parentNode;
  }
  return null;
}

const EMPTY = new Set(['br', 'hr', 'img']);

function writeChildren(element: PageElement, parts: string[]): void {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === TEXT) {
      parts.push(escapeMarkup(node.textContent));
      continue;
    }
    parts.push('<', node.localName);
    for (const { name, value } of node.attributes) parts.push(' ', name, '="', escapeMarkup(value), '"');
    parts.push('>');
    if (EMPTY.has(node.localName)) continue;
    writeChildren(node, parts);
    parts.push('</', node.localName, '>');
  }
}

/** Builds the tree below an element from what a parser reads. */
export class TreeBuilder {
  #at: PageElement;

  constructor(root: PageElement) {
    this.#at = root;
  }

  open(name: string, attributes: Iterable<readonly [string, string]>): void {
    const element = new PageElement(name);
    for (const [key, value] of attributes) element.attributes.push(new PageAttribute(key, value));
    this.#at.appendChild(element);
    this.#at = element;
  }

  close(): void {
    if (this.#at.parentNode) this.#at = this.#at.parentNode;
  }

  text(text: string): void {
    const last = this.#at.lastChild;
    if (last?.nodeType === TEXT) last.textContent += text;
    else this.#at.appendChild(new PageText(text));
  }
}

/** A page with a head that holds its title and a body, as Readability takes it. */
export class PageDocument {
  readonly nodeType = 9;
  readonly title: string;
  readonly body: PageElement;
  readonly documentElement = new PageElement('html');
  /** A saved page does not know where it was: addresses stay as they are. */
  readonly baseURI = null;
  readonly documentURI = null;
  readonly createElement = MAKER.createElement;
  readonly createTextNode = MAKER.createTextNode;

  constructor(body: PageElement, title: string) {
    this.title = title;
    this.body = body;
    this.documentElement.appendChild(new PageElement('head'));
    this.documentElement.appendChild(body);
  }

  get firstChild(): PageElement {
    return this.documentElement;
  }

  getElementsByTagName(name: string): PageElement[] {
    return this.documentElement.getElementsByTagName(name);
  }

  querySelectorAll(names: string): PageElement[] {
    return this.documentElement.querySelectorAll(names);
  }
}
