import {
  ASIDE_NAMES,
  AUTHOR_NAMES,
  BESIDES,
  BY_LABELS,
  DATE_NAMES,
  NOT_AUTHOR_NAMES,
  NOT_DATE_NAMES,
  PUBLISHED_LABELS,
  PUBLISHED_NAMES,
  UPDATED_LABELS,
} from './page-words.data.ts';

/** A place whose markup says that it names the author or the date. */
export interface PageSign {
  readonly kind: 'author' | 'date';
  /** The printed words, a piece for each element. */
  readonly pieces: readonly { readonly text: string; readonly linked: boolean }[];
  /** What it states for machines: `datetime`, `content`, `title`. */
  readonly value: string | undefined;
  /** By schema.org or the like, not by a class alone. */
  readonly sure: boolean;
  readonly label: 'published' | 'updated' | undefined;
  /** In a part of the page that is of other articles, or of readers. */
  readonly aside: boolean;
  /** Characters of text between the first headline and it; negative before that. */
  readonly behind: number;
}

type Attributes = Readonly<Record<string, string>>;
interface OpenSign {
  kind: PageSign['kind'];
  pieces: { text: string; linked: boolean }[];
  value: string | undefined;
  sure: boolean;
  label: PageSign['label'];
  zone: Zone | null;
  at: number;
}
/** A part of the page; one that turns out to hold the headline is no aside. */
interface Zone {
  aside: boolean;
}
interface OpenElement {
  readonly sign: OpenSign | null;
  readonly zone: Zone | null;
  readonly link: boolean;
}

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const AUTHOR = wordsOf(AUTHOR_NAMES);
const NOT_AUTHOR = wordsOf(NOT_AUTHOR_NAMES);
const DATE = wordsOf(DATE_NAMES);
const NOT_DATE = wordsOf(NOT_DATE_NAMES);
const PUBLISHED = wordsOf(PUBLISHED_NAMES);
const ASIDE = wordsOf(ASIDE_NAMES);
const BESIDE = wordsOf(BESIDES);
const ASIDE_ELEMENTS = new Set(['aside', 'nav', 'footer']);
const BLOCK_ELEMENTS = new Set(
  'p div li td section article header h1 h2 h3 ul ol dl dt dd figure'.split(' '),
);
const UPDATED_LABEL = labelsOf(UPDATED_LABELS);
const PUBLISHED_LABEL = labelsOf(PUBLISHED_LABELS);
const BY_LABEL = new RegExp(`^\\s*(?:${BY_LABELS.split(' ').join('|')})\\s*:?\\s*$`, 'i');
const MAX_SIGNS = 200;
const MAX_PIECES = 40;
const MAX_PIECE = 300;
const MAX_OPEN = 4;
const LABEL_WINDOW = 40;

/** Collects, while a page is scanned, where its markup says who wrote it and when. */
export class SignCollector {
  readonly #stack: OpenElement[] = [];
  readonly #signs: OpenSign[] = [];
  /** The signs that are open: a column of the page may be called after the author whom a line in it names. */
  readonly #open: OpenSign[] = [];
  #zone: Zone | null = null;
  #links = 0;
  readonly #words = new Map<string, readonly string[]>();
  /** Characters of text so far, and where the first headline ended. */
  #length = 0;
  #headlineAt = -1;
  /** The words before in the same block. */
  #tail = '';

  open(name: string, attributes: Attributes): void {
    const words = this.#wordsOf(attributes);
    if (BLOCK_ELEMENTS.has(name)) this.#tail = '';
    const zone = ASIDE_ELEMENTS.has(name) || isAside(words) ? { aside: true } : null;
    if (zone) this.#zone ??= zone;
    if (name === 'h1' && this.#zone) this.#zone.aside = false;
    const sign = this.#signOf(name, attributes, words);
    if (sign) {
      this.#open.push(sign);
      this.#signs.push(sign);
    }
    const link = name === 'a';
    if (link) this.#links++;
    this.#stack.push({ sign, zone: zone && this.#zone === zone ? zone : null, link });
    this.#piece();
  }

  text(text: string): void {
    this.#length += text.length;
    this.#tail = (this.#tail + text).slice(-LABEL_WINDOW);
    for (const { pieces } of this.#open) {
      const piece = pieces.at(-1);
      if (piece && piece.text.length < MAX_PIECE) piece.text += text;
    }
  }

  close(name: string): void {
    if (name === 'h1' && this.#headlineAt < 0) this.#headlineAt = this.#length;
    const element = this.#stack.pop();
    if (element?.sign) this.#open.pop();
    if (element?.zone) this.#zone = null;
    if (element?.link) this.#links--;
    this.#piece();
  }

  result(): PageSign[] {
    return this.#signs.map(({ at, zone, pieces, ...sign }) => ({
      ...sign,
      pieces: pieces
        .map(({ text, linked }) => ({ text: text.replace(/\s+/g, ' ').trim(), linked }))
        .filter(({ text }) => text),
      aside: zone?.aside ?? false,
      behind: this.#headlineAt < 0 ? at : at - this.#headlineAt,
    }));
  }

  /** The words of its class and id. A page says the same few again and again. */
  #wordsOf(attributes: Attributes): readonly string[] {
    const names = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`;
    if (names.length < 2 || names.length > 500) return NO_WORDS;
    let words = this.#words.get(names);
    if (!words) {
      words = nameWords(names);
      this.#words.set(names, words);
    }
    return words;
  }

  #piece(): void {
    for (const { pieces } of this.#open)
      if (pieces.length < MAX_PIECES) pieces.push({ text: '', linked: this.#links > 0 });
  }

  #signOf(name: string, attributes: Attributes, words: readonly string[]): OpenSign | null {
    if (this.#signs.length >= MAX_SIGNS || this.#open.length >= MAX_OPEN) return null;
    const said = `${attributes['itemprop'] ?? ''} ${attributes['property'] ?? ''} ${attributes['rel'] ?? ''}`;
    const base = { pieces: [], zone: this.#zone, at: this.#length };
    if (/\b(?:author|creator)\b/.test(said))
      return { ...base, kind: 'author', value: undefined, sure: true, label: undefined };
    // By <a>Jane Roe</a>
    if (name === 'a' && BY_LABEL.test(this.#tail))
      return { ...base, kind: 'author', value: undefined, sure: false, label: undefined };
    const published = /\bdate(?:Published|Created)\b/i.test(said) || 'pubdate' in attributes;
    if (published || /\bdateModified\b/i.test(said) || name === 'time') {
      const label = published
        ? 'published'
        : /\bdateModified\b/i.test(said) || words.some((word) => NOT_DATE.has(word))
          ? 'updated'
          : (this.#label() ?? (words.some((word) => PUBLISHED.has(word)) ? 'published' : undefined));
      return { ...base, kind: 'date', value: statedValue(name, attributes), sure: published, label };
    }
    if (words.some((word) => AUTHOR.has(word)) && !words.some((word) => NOT_AUTHOR.has(word)))
      return { ...base, kind: 'author', value: undefined, sure: false, label: undefined };
    if (!words.some((word) => DATE.has(word)) || words.some((word) => NOT_DATE.has(word))) return null;
    const label = this.#label() ?? (words.some((word) => PUBLISHED.has(word)) ? 'published' : undefined);
    return { ...base, kind: 'date', value: statedValue(name, attributes), sure: false, label };
  }

  #label(): PageSign['label'] {
    if (UPDATED_LABEL.test(this.#tail)) return 'updated';
    return PUBLISHED_LABEL.test(this.#tail) ? 'published' : undefined;
  }
}

const statedValue = (name: string, attributes: Attributes): string | undefined =>
  attributes['datetime'] ?? attributes['content'] ?? (name === 'abbr' ? attributes['title'] : undefined);

const NO_WORDS: readonly string[] = [];

/** `articleMeta-author_name` → article, meta, author, name. */
const nameWords = (names: string): string[] =>
  names
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/);

const isAside = (words: readonly string[]): boolean =>
  words.some((word, i) => ASIDE.has(word) && !BESIDE.has(words[i - 1] ?? ''));

function labelsOf(list: string): RegExp {
  return new RegExp(
    `(?:^|[^\\p{L}])(?:${list.split(' ').join('|')})[^\\p{L}]*(?:\\p{L}{1,3}[^\\p{L}]*)?$`,
    'iu',
  );
}
