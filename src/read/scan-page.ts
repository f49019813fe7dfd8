import { Parser } from 'htmlparser2';
import { type PageSign, SignCollector } from './page-signs.ts';
import type { Heading } from './page-title.ts';
import { PageElement, TreeBuilder, UNDISPLAYED } from './page-tree.ts';

/** What one pass over a page gives: the tree of its body, and what the page says of itself. */
export interface PageScan {
  /** The body without scripts, styles, controls and needless attributes. Whoever takes it may change it. */
  readonly body: PageElement;
  /** UTF-16 code units that the body has as markup, about. */
  readonly size: number;
  /** Contents of `<meta>` by lower-case `name`, `property` or `itemprop`; repeated ones in order. */
  readonly metaTags: ReadonlyMap<string, readonly string[]>;
  readonly jsonLd: readonly string[];
  readonly language: string | undefined;
  readonly canonical: string | undefined;
  /** The address of the form of the page that this one replaces (RFC 5829). */
  readonly predecessor: string | undefined;
  readonly titleTag: string;
  /** The first `<h1>` and `<h2>` that a reader sees. */
  readonly headings: readonly Heading[];
  /** Where its markup says who wrote it and when. */
  readonly signs: readonly PageSign[];
  /** True where nesting or the number of elements passed the limit and tags beyond it were left out. */
  readonly limited: boolean;
  /** What the program that saved the page wrote into it: where and when. */
  readonly savedFrom: string | undefined;
  readonly savedAt: string | undefined;
}

/** Browsers stop nesting at 512 elements (HTML Standard does not fix it); Readability's recursion needs less. */
const MAX_DEPTH = 200;
const MAX_ELEMENTS = 12_000;
const HOPELESS_DEPTH = 3000;
const PIECE = 65_536;
const MAX_META = 400;
const MAX_JSON_LD = 400_000;

// What is struck out was taken back.
const DROPPED = new Set(
  'del s strike script style svg math noscript template iframe object embed canvas audio video map select textarea button input option datalist link meta base head title'.split(
    ' ',
  ),
);
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const KEPT_ATTRIBUTES = ['class', 'id', 'role', 'rel', 'itemprop', 'hidden', 'aria-hidden', 'aria-modal'];

/** Reads a page once, as a stream: time and memory are linear in its length, however it is nested. */
export function scanPage(html: string): PageScan {
  const scanner = new Scanner();
  const parser = new Parser(scanner, { decodeEntities: true, lowerCaseTags: true });
  // In pieces, so that a page that never closes its elements can be given up: the parser's stack costs n².
  for (let at = 0; at < html.length && !scanner.isHopeless; at += PIECE)
    parser.write(html.slice(at, at + PIECE));
  parser.end();
  return scanner.result();
}

class Scanner {
  readonly #body = new PageElement('body');
  readonly #tree = new TreeBuilder(this.#body);
  #size = 0;
  readonly #meta = new Map<string, string[]>();
  readonly #jsonLd: string[] = [];
  readonly #headings: OpenHeading[] = [];
  readonly #signs = new SignCollector();
  #language: string | undefined;
  #canonical: string | undefined;
  #predecessor: string | undefined;
  #titleTag = '';
  #savedFrom: string | undefined;
  #savedAt: string | undefined;
  #metaCount = 0;
  #elements = 0;
  #depth = 0;
  /** Of all that is open for the parser, what is dropped included. */
  #nesting = 0;
  #limited = false;
  // Inside a dropped element: how many of its own name are open, and where its text goes.
  #dropping = '';
  #dropDepth = 0;
  #linkDepth = 0;
  #sink: ((text: string) => void) | null = null;
  #heading: OpenHeading | null = null;

  get isHopeless(): boolean {
    return this.#nesting > HOPELESS_DEPTH;
  }

  onopentag(name: string, attributes: Record<string, string>): void {
    if (!VOID.has(name)) this.#nesting++;
    if (this.#dropping) {
      if (name === this.#dropping) this.#dropDepth++;
      if (this.#dropping !== 'head') return;
    }
    this.#note(name, attributes);
    if (name === 'template' && isShownTemplate(attributes)) {
      this.#open('div', attributes);
      return;
    }
    if (DROPPED.has(name) || isUnseen(attributes['class']) || attributes['id']?.startsWith('wm-ipp')) {
      if (!this.#dropping && !VOID.has(name) && name !== 'head') {
        this.#dropping = name;
        this.#dropDepth = 1;
      }
      return;
    }
    if (name === 'html' || name === 'body') return;
    this.#open(name, attributes);
  }

  ontext(text: string): void {
    if (this.#sink) this.#sink(text);
    if (this.#dropping) return;
    if (this.#heading) {
      this.#heading.text += text;
      if (this.#linkDepth > 0) this.#heading.linked += text.trim().length;
    }
    this.#signs.text(text);
    this.#size += text.length;
    this.#tree.text(text);
  }

  oncomment(comment: string): void {
    if (comment.length > 2000) return;
    this.#savedFrom ??= SAVED_FROM.exec(comment)?.slice(1).find(Boolean);
    this.#savedAt ??= SAVED_AT.exec(comment)?.[1];
  }

  onclosetag(closed: string): void {
    if (!VOID.has(closed)) this.#nesting--;
    const name = closed === 'template' && !this.#dropping ? 'div' : closed;
    if (this.#dropping) {
      if (name !== this.#dropping || --this.#dropDepth > 0) return;
      this.#dropping = '';
      this.#sink = null;
      return;
    }
    if (DROPPED.has(name) || VOID.has(name) || name === 'html' || name === 'body') return;
    this.#signs.close(name);
    if (name === 'h1' || name === 'h2') this.#heading = null;
    if (name === 'a') this.#linkDepth--;
    if (this.#depth-- > MAX_DEPTH) return;
    this.#tree.close();
  }

  result(): PageScan {
    return {
      body: this.#body,
      size: this.#size,
      metaTags: this.#meta,
      jsonLd: this.#jsonLd,
      language: this.#language,
      canonical: this.#canonical,
      predecessor: this.#predecessor,
      titleTag: this.#titleTag.replace(/\s+/g, ' ').trim(),
      headings: this.#headings.map(toHeading).filter(({ text }) => text),
      signs: this.#signs.result(),
      limited: this.#limited,
      savedFrom: this.#savedFrom,
      savedAt: this.#savedAt,
    };
  }

  #open(name: string, attributes: Record<string, string>): void {
    if (VOID.has(name)) {
      if (++this.#elements > MAX_ELEMENTS) this.#limited = true;
      else if (name === 'br' || name === 'hr') this.#leaf(name, []);
      // Readability counts pictures and drops those without an address.
      else if (name === 'img') this.#leaf(name, [['src', 'x']]);
      return;
    }
    this.#signs.open(name, attributes);
    if (name === 'a') this.#linkDepth++;
    if ((name === 'h1' || name === 'h2') && this.#headings.length < MAX_HEADINGS && !isHidden(attributes)) {
      this.#heading = { level: name === 'h1' ? 1 : 2, text: '', linked: 0 };
      this.#headings.push(this.#heading);
    }
    if (++this.#depth > MAX_DEPTH || ++this.#elements > MAX_ELEMENTS) {
      this.#limited = true;
      if (this.#depth <= MAX_DEPTH) this.#depth = MAX_DEPTH + 1;
      return;
    }
    const kept = keptAttributes(attributes);
    this.#size += 2 * name.length + 5;
    for (const [key, value] of kept) this.#size += key.length + value.length + 4;
    this.#tree.open(name, kept);
  }

  #leaf(name: string, attributes: readonly (readonly [string, string])[]): void {
    this.#tree.open(name, attributes);
    this.#tree.close();
  }

  /** Takes metadata from the tags that carry it. */
  #note(name: string, attributes: Record<string, string>): void {
    if (name === 'meta') this.#noteMeta(attributes);
    else if (name === 'html') this.#language ??= attributes['lang'] || attributes['xml:lang'];
    else if (name === 'link' && attributes['rel'] === 'canonical') this.#canonical ??= attributes['href'];
    else if (name === 'link' && attributes['rel'] === 'predecessor-version')
      this.#predecessor ??= attributes['href'];
    else if (name === 'title' && !this.#titleTag)
      this.#sink = (text) => {
        if (this.#titleTag.length < 2000) this.#titleTag += text;
      };
    else if (name === 'script' && attributes['type']?.toLowerCase() === 'application/ld+json') {
      const index = this.#jsonLd.push('') - 1;
      this.#sink = (text) => {
        if ((this.#jsonLd[index] ?? '').length < MAX_JSON_LD) this.#jsonLd[index] += text;
      };
    }
  }

  #noteMeta(attributes: Record<string, string>): void {
    const content = attributes['content']?.trim();
    const names = [
      attributes['property'],
      attributes['name'],
      ...(attributes['itemprop']?.split(/\s+/) ?? []),
    ];
    for (const name of new Set(names.map((it) => it?.toLowerCase()))) {
      if (!name || !content || this.#metaCount++ > MAX_META) continue;
      const values = this.#meta.get(name);
      if (values) values.push(content);
      else this.#meta.set(name, [content]);
    }
  }
}

/** A shadow root that is written in the page is shown; an empty one waits for a part that is streamed. */
const isShownTemplate = (attributes: Record<string, string>): boolean =>
  'shadowrootmode' in attributes || (attributes['id']?.startsWith('B:') ?? false);

/** Classes of what a reader does not see: texts for screen readers, cards that show under the pointer. */
const UNSEEN = new Set(
  'sr-only visually-hidden visuallyhidden screen-reader-text screen-reader-only rollover-block hovercard hover-card popover tooltip tooltiptext'.split(
    ' ',
  ),
);
const isUnseen = (classes: string | undefined): boolean =>
  classes !== undefined && classes.length < 500 && classes.split(/\s+/).some((name) => UNSEEN.has(name));

/** A heading while it is read: characters of it stand in links. */
interface OpenHeading {
  readonly level: Heading['level'];
  text: string;
  linked: number;
}

// saved from url=(0043)https://… : browsers / url: https://… : SingleFile
const SAVED_FROM = /saved from url=\(\d+\)(https?:\S+)|^\s*Page saved with SingleFile\s+url:\s*(https?:\S+)/;
// saved date: Thu Mar 07 2024 10:15:00 GMT+0100
const SAVED_AT = /saved date:\s*((?:\w{3} ){2}\d{1,2} \d{4} [\d:]{8} GMT[+-]\d{4})/;
const MAX_HEADINGS = 30;

function toHeading({ level, text, linked }: OpenHeading): Heading {
  const printed = text.replace(/\s+/g, ' ').trim();
  return { level, text: printed, linked: linked > printed.replace(/\s/g, '').length * 0.8 };
}

const isUndisplayed = (attributes: Record<string, string>): boolean =>
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes['style']?.slice(0, 500) ?? '');

const isHidden = (attributes: Record<string, string>): boolean =>
  'hidden' in attributes || attributes['aria-hidden'] === 'true' || isUndisplayed(attributes);

function keptAttributes(attributes: Record<string, string>): [string, string][] {
  const kept: [string, string][] = [];
  for (const name of KEPT_ATTRIBUTES) {
    const value = attributes[name];
    if (value !== undefined && value.length < 500) kept.push([name, value]);
  }
  const href = attributes['href'];
  if (href && href.length < 2000) kept.push(['href', href]);
  if (isUndisplayed(attributes)) kept.push(['style', UNDISPLAYED]);
  return kept;
}
