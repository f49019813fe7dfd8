import type { Name } from '../../model/annotations.ts';
import { type Span, startOf } from '../../model/span.ts';
import { lowerBoundBy, upperBound } from '../../text/sorted.ts';
import type { Tokens } from '../../text/tokens.ts';
import { firstFrom, type Reading } from '../reading.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { idOfWord, NAME_TAGS, TAGS, unitId, type WordTypes } from './word-types.ts';

/**
 * An article as the quote finder sees it: a row of items, each a token outside quotation marks or a whole quotation.
 * People attribute whole quotations and hardly ever mark a cue inside one (36 of 19,831 in PolNeAR train).
 */
export interface Prose {
  readonly reading: Reading;
  readonly tokens: Tokens;
  readonly names: readonly Name[];
  readonly quotations: readonly Quotation[];
  /** Item i holds the tokens `[from[i], to[i])`. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Index into `quotations`; −1 for a token. */
  readonly quotation: Int32Array;
  /** How each quotation looks. */
  readonly forms: readonly QuotationForm[];
  /** Number of items. */
  readonly length: number;
  /** The word or unit of each item: an id of `WordTypes`. */
  readonly ids: Int32Array;
  /** The tag of each item's word, but names have the tag of their type. */
  readonly tags: Uint8Array;
  /** `WordTypes.facts` and `WordTypes.tags`: what is known of ids. */
  readonly facts: Int32Array;
  readonly wordTags: Uint8Array;
  /** Stretch k holds the items `[starts[k], starts[k + 1])`: a sentence, or several that a quotation holds together. */
  readonly starts: readonly number[];
  /** The block (paragraph) of each stretch. */
  readonly blockOf: readonly number[];
}

/** Does a quotation begin with a capital, how does it end (`form`), how long is it (`size`), is it closed? */
export interface QuotationForm {
  readonly form: number;
  readonly size: number;
  readonly closed: number;
}

const STOP = TAGS['stop']!;
const TERM_TOKENS = 6;
const LONG = unitId('quotation', ' long');
const LONG_COMMA = unitId('quotation', ' long,');
const TERM = unitId('term');
const TERM_COMMA = unitId('term', ',');

export function proseOf(reading: Reading, names: readonly Name[], words: WordTypes): Prose {
  const { tokens, sentences, text, blockOfSentence } = reading;
  const quotations = findQuotations(text);
  words.read(reading.vocabulary);
  const { facts, tags: wordTags } = words;
  const from = new Int32Array(tokens.length);
  const to = new Int32Array(tokens.length);
  const quotation = new Int32Array(tokens.length);
  const tags = new Uint8Array(tokens.length);
  const ids = new Int32Array(tokens.length);
  const forms: QuotationForm[] = [];
  const starts: number[] = [];
  const blockOf: number[] = [];
  let count = 0;
  let q = 0;
  let n = 0;
  let reached = 0;
  for (let s = 0; s < sentences.length; s++) {
    const end = sentences.ends[s]!;
    let i = Math.max(reached, sentences.starts[s]!);
    if (i === sentences.starts[s]) {
      starts.push(count);
      blockOf.push(blockOfSentence[s]!);
    }
    while (i < end) {
      const start = tokens.starts[i]!;
      while (q < quotations.length && quotations[q]!.end <= start) q++;
      while (n < names.length && names[n]!.end <= start) n++;
      const inQuotation = q < quotations.length && quotations[q]!.start <= start;
      from[count] = i;
      i = inQuotation ? Math.max(i + 1, firstFrom(tokens, quotations[q]!.end)) : i + 1;
      to[count] = i;
      quotation[count] = inQuotation ? q : -1;
      if (inQuotation) forms[q] ??= formOf(text, quotations[q]!, i - from[count]!);
      if (inQuotation) {
        const id = quotationId(text, quotations[q]!, i - from[count]!);
        ids[count] = id;
        tags[count++] = wordTags[id]!;
      } else {
        const id = idOfWord(reading.words[i - 1]!);
        const isNamed = n < names.length && names[n]!.start <= start;
        ids[count] = id;
        tags[count++] = isNamed ? NAME_TAGS[names[n]!.type] : wordTags[id]!;
      }
    }
    reached = Math.max(reached, i);
  }
  starts.push(count);
  return {
    reading,
    tokens,
    names,
    quotations,
    from,
    to,
    quotation,
    forms,
    length: count,
    ids,
    tags,
    facts,
    wordTags,
    starts,
    blockOf,
  };
}

function quotationId(text: string, { start, end }: Quotation, size: number): number {
  const comma = text.slice(Math.max(start, end - 3), end).includes(',');
  if (size <= TERM_TOKENS) return comma ? TERM_COMMA : TERM;
  return comma ? LONG_COMMA : LONG;
}

const TAILS = ',.!?';
const TAIL = /[,.!?…;:-]/;

function formOf(text: string, { start, end, closed }: Quotation, tokens: number): QuotationForm {
  let at = start + 1;
  while (at < start + 4 && OPENING.includes(text[at]!)) at++;
  const first = at < start + 4 ? text[at] : undefined;
  const capital = first !== undefined && first !== first.toLowerCase() ? 1 : 0;
  const tail = TAIL.exec(text.slice(Math.max(start + 1, end - 3), end))?.[0] ?? '';
  return {
    form: capital * 5 + TAILS.indexOf(tail) + 1,
    size: Math.min(7, Math.ceil(Math.log2(tokens))),
    closed: closed ? 1 : 0,
  };
}

const OPENING = '\'"“‘ ';

/** The text span of the items `[from, to)`. */
export const spanOfItems = (prose: Prose, from: number, to: number): Span => ({
  start: prose.tokens.starts[prose.from[from]!]!,
  end: prose.tokens.ends[prose.to[to - 1]! - 1]!,
});

/** The same without a full stop at its end; null where nothing is left. */
export function spanWithoutStop(prose: Prose, from: number, to: number): Span | null {
  let end = to;
  while (end > from && prose.wordTags[prose.ids[end - 1]!] === STOP) end--;
  return end > from ? spanOfItems(prose, from, end) : null;
}

/** Where some words, in lower case, first stand in a row among the items `[from, to)`; −1 if they don't. */
export function itemOfWords(prose: Prose, words: readonly string[], from: number, to: number): number {
  const { vocabulary, words: numbers } = prose.reading;
  for (let i = from; i + words.length <= to; i++) {
    let k = 0;
    while (k < words.length && vocabulary.lower(numbers[prose.from[i + k]!]!) === words[k]) k++;
    if (k === words.length) return i;
  }
  return -1;
}

/** The quotation that an item is; undefined for a token. */
export function quotationAt({ quotations, quotation }: Prose, item: number): Quotation | undefined {
  // Asking an array for its element −1 is a look-up of a property by name, a hundred times as slow.
  const q = quotation[item] ?? -1;
  return q < 0 ? undefined : quotations[q];
}

/** Index of the item that holds a token, or −1. */
export function itemOfToken({ from, to, length }: Prose, token: number): number {
  const item = upperBound(to, token, length);
  return item < length && from[item]! <= token ? item : -1;
}

/** Index of the item that holds the first token from an offset on, or −1. */
export const itemAt = (prose: Prose, offset: number): number =>
  itemOfToken(prose, firstFrom(prose.tokens, offset));

/** The items `[from, to)` of the stretch that an item stands in. */
export function stretchAt({ starts }: Prose, item: number): readonly [from: number, to: number] {
  const stretch = upperBound(starts, item) - 1;
  return [starts[stretch]!, starts[stretch + 1]!];
}

/** The names that stand wholly in a span, in order. */
export function namesIn(names: readonly Name[], { start, end }: Span): Name[] {
  const found: Name[] = [];
  for (let n = lowerBoundBy(names, start, startOf); n < names.length && names[n]!.end <= end; n++)
    found.push(names[n]!);
  return found;
}
