import { Parser } from 'htmlparser2';
import { escapeMarkup } from '../text/escape.ts';

/** What one pass over a page gives: markup fit for a DOM, and what the page says of itself. */
export interface PageScan {
  /** The body's markup without scripts, styles, controls and needless attributes; well-formed. */
  readonly body: string;
  /** Contents of `<meta>` by lower-case `name`, `property` or `itemprop`; repeated ones in order. */
  readonly metaTags: ReadonlyMap<string, readonly string[]>;
  readonly jsonLd: readonly string[];
  readonly language: string | undefined;
  readonly canonical: string | undefined;
  readonly titleTag: string;
  /** Text of each `<h1>`. */
  readonly headings: readonly string[];
  /** `datetime` of `<time>` elements: of those marked as the date of publication, and of all. */
  readonly publishedTimes: readonly string[];
  readonly times: readonly string[];
  /** True where nesting or the number of elements passed the limit and tags beyond it were left out. */
  readonly limited: boolean;
}

/** Browsers stop nesting at 512 elements (HTML Standard does not fix it); Readability's recursion needs less. */
const MAX_DEPTH = 200;
const MAX_ELEMENTS = 12_000;
const HOPELESS_DEPTH = 3000;
const PIECE = 65_536;
const MAX_META = 400;
const MAX_JSON_LD = 400_000;

const DROPPED = new Set(
  'script style svg math noscript template iframe object embed canvas audio video map select textarea button input option datalist link meta base head title'.split(
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
  readonly #out: string[] = [];
  readonly #meta = new Map<string, string[]>();
  readonly #jsonLd: string[] = [];
  readonly #headings: string[] = [];
  readonly #publishedTimes: string[] = [];
  readonly #times: string[] = [];
  #language: string | undefined;
  #canonical: string | undefined;
  #titleTag = '';
  #metaCount = 0;
  #elements = 0;
  #depth = 0;
  #limited = false;
  // Inside a dropped element: how many of its own name are open, and where its text goes.
  #dropping = '';
  #dropDepth = 0;
  #sink: ((text: string) => void) | null = null;
  #headingOpen = false;

  get isHopeless(): boolean {
    return this.#depth > HOPELESS_DEPTH;
  }

  onopentag(name: string, attributes: Record<string, string>): void {
    if (this.#dropping) {
      if (name === this.#dropping) this.#dropDepth++;
      if (this.#dropping !== 'head') return;
    }
    this.#note(name, attributes);
    if (DROPPED.has(name) || isUnseen(attributes['class'])) {
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
    if (this.#headingOpen) this.#headings.push((this.#headings.pop() ?? '') + text);
    this.#out.push(escapeMarkup(text));
  }

  onclosetag(name: string): void {
    if (this.#dropping) {
      if (name !== this.#dropping || --this.#dropDepth > 0) return;
      this.#dropping = '';
      this.#sink = null;
      return;
    }
    if (DROPPED.has(name) || VOID.has(name) || name === 'html' || name === 'body') return;
    if (name === 'h1') this.#headingOpen = false;
    if (this.#depth-- > MAX_DEPTH) return;
    this.#out.push(`</${name}>`);
  }

  result(): PageScan {
    return {
      body: this.#out.join(''),
      metaTags: this.#meta,
      jsonLd: this.#jsonLd,
      language: this.#language,
      canonical: this.#canonical,
      titleTag: this.#titleTag.replace(/\s+/g, ' ').trim(),
      headings: this.#headings.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean),
      publishedTimes: this.#publishedTimes,
      times: this.#times,
      limited: this.#limited,
    };
  }

  #open(name: string, attributes: Record<string, string>): void {
    if (VOID.has(name)) {
      if (++this.#elements > MAX_ELEMENTS) this.#limited = true;
      else if (name === 'br' || name === 'hr') this.#out.push(`<${name}>`);
      // Readability counts pictures and drops those without an address.
      else if (name === 'img') this.#out.push('<img src="x">');
      return;
    }
    if (name === 'h1' && this.#headings.length < 20) {
      this.#headingOpen = true;
      this.#headings.push('');
    }
    if (++this.#depth > MAX_DEPTH || ++this.#elements > MAX_ELEMENTS) {
      this.#limited = true;
      if (this.#depth <= MAX_DEPTH) this.#depth = MAX_DEPTH + 1;
      return;
    }
    this.#out.push(`<${name}${keptAttributes(attributes)}>`);
  }

  /** Takes metadata from the tags that carry it. */
  #note(name: string, attributes: Record<string, string>): void {
    if (name === 'meta') this.#noteMeta(attributes);
    else if (name === 'html') this.#language ??= attributes['lang'] || attributes['xml:lang'];
    else if (name === 'link' && attributes['rel'] === 'canonical') this.#canonical ??= attributes['href'];
    else if (name === 'title' && !this.#titleTag)
      this.#sink = (text) => {
        if (this.#titleTag.length < 2000) this.#titleTag += text;
      };
    else if (name === 'script' && attributes['type']?.toLowerCase() === 'application/ld+json') {
      const index = this.#jsonLd.push('') - 1;
      this.#sink = (text) => {
        if ((this.#jsonLd[index] ?? '').length < MAX_JSON_LD) this.#jsonLd[index] += text;
      };
    } else if (name === 'time' && attributes['datetime'] && this.#times.length < 50) {
      this.#times.push(attributes['datetime']);
      const marks = `${attributes['itemprop'] ?? ''} ${attributes['class'] ?? ''} ${'pubdate' in attributes ? 'published' : ''}`;
      if (/publi|created/i.test(marks)) this.#publishedTimes.push(attributes['datetime']);
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

/** Classes of what a reader does not see: texts for screen readers, cards that show under the pointer. */
const UNSEEN = new Set(
  'sr-only visually-hidden visuallyhidden screen-reader-text screen-reader-only rollover-block hovercard hover-card popover tooltip tooltiptext'.split(
    ' ',
  ),
);
const isUnseen = (classes: string | undefined): boolean =>
  classes !== undefined && classes.length < 500 && classes.split(/\s+/).some((name) => UNSEEN.has(name));

function keptAttributes(attributes: Record<string, string>): string {
  let kept = '';
  for (const name of KEPT_ATTRIBUTES) {
    const value = attributes[name];
    if (value !== undefined && value.length < 500) kept += ` ${name}="${escapeMarkup(value)}"`;
  }
  const href = attributes['href'];
  if (href && href.length < 2000) kept += ` href="${escapeMarkup(href)}"`;
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes['style']?.slice(0, 500) ?? ''))
    kept += ' style="display:none"';
  return kept;
}
