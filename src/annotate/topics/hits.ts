import type { Entity, Name } from '../../model/annotations.ts';
import type { Span } from '../../model/span.ts';
import { tokenize } from '../../text/tokens.ts';
import type { Reading } from '../reading.ts';
import type { Line, Matcher } from './matcher.ts';
import type { Pattern } from './term-table.ts';

/** Where a term was found. */
export interface Hit extends Span {
  readonly pattern: Pattern;
  /** More in the title and the lead than further down. */
  readonly emphasis: number;
}

export interface Hits {
  readonly hits: readonly Hit[];
  /** Tokens of prose that were read. */
  readonly length: number;
}

const TITLE = 3;
const LEAD = 1.6;
const BODY = 1;
// The first paragraphs of a news story carry its point ("inverted pyramid"): about three sentences.
const LEAD_TOKENS = 90;

// Names that are ordinary words: where a text has no capitals at all, they are left out.
const ORDINARY = new Set(
  (
    'who it us ice aids may brown bush straw apple orange windows office fed nice sky fox sun times star mirror ' +
    'post guardian independent cook green rice young hunt gm who act era who rose cup open championship'
  ).split(' '),
);

/** Finds the scheme's terms in the article's prose, longest first, none inside another. */
export function findHits(
  reading: Reading,
  { names, entities }: { readonly names: readonly Name[]; readonly entities: readonly Entity[] },
  matcher: Matcher,
): Hits {
  const { tokens, words, vocabulary, sentences, blockOfSentence, blocks, text } = reading;
  const { starts, ends } = tokens;
  const anyCase = hasNoCase(text);
  const named = names.filter(({ type }) => type === 'person' || type === 'place');
  const isKnown = knownNames(entities, reading, matcher);
  const line: Line = { words, vocabulary, symbols: matcher.symbolsOf(vocabulary), anyCase };
  const hits: Hit[] = [];
  let length = 0;
  let at = 0;
  for (let s = 0; s < sentences.length; s++) {
    const block = blocks[blockOfSentence[s]!];
    const isTitle = block?.role === 'title';
    const to = sentences.ends[s]!;
    for (let i = sentences.starts[s]!; i < to; ) {
      const pattern = matcher.find(line, i, to);
      const step = pattern ? matcher.length : 1;
      if (pattern?.postings.length) {
        const start = starts[i]!;
        const end = ends[i + step - 1]!;
        while (at < named.length && named[at]!.end <= start) at++;
        const name = named[at];
        const inside = name !== undefined && name.start <= start;
        const emphasis = isTitle ? TITLE : length < LEAD_TOKENS ? LEAD : BODY;
        if (inside ? countsInName(pattern, name, isKnown) : countsAlone(pattern, anyCase))
          hits.push({ start, end, pattern, emphasis });
      }
      length += step;
      i += step;
    }
  }
  return { hits, length };
}

/**
 * "Gordon Banks" and "Skerry Banks" speak of no bank, and "Holmes" of athletics only in an article whose Holmes is
 * a known one.
 */
function countsInName(
  { cases, words }: Pattern,
  { type, entity }: Name,
  isKnown: (id: string) => boolean,
): boolean {
  if (!cases) return false;
  return type === 'place' || words.includes(' ') || isKnown(entity);
}

/** A text without capitals cannot tell WHO from who. */
const countsAlone = ({ cases, words }: Pattern, anyCase: boolean): boolean =>
  !(anyCase && cases && ORDINARY.has(words));

/** Tells whether a person's full name is a term; somebody without a first name is not told apart. */
function knownNames(
  entities: readonly Entity[],
  { vocabulary }: Reading,
  matcher: Matcher,
): (id: string) => boolean {
  const known = new Map<string, boolean>();
  return (id) => {
    let answer = known.get(id);
    if (answer === undefined) {
      const words = vocabulary.numbersOf(tokenize(entities.find((one) => one.id === id)?.name ?? ''));
      const line = { words, vocabulary, symbols: matcher.symbolsOf(vocabulary), anyCase: false };
      answer = words.length < 2 || (matcher.find(line, 0, words.length) !== null && matcher.length > 1);
      known.set(id, answer);
    }
    return answer;
  };
}

/** True for a text in capitals only, or with none (as some feeds send it). */
function hasNoCase(text: string): boolean {
  const end = Math.min(text.length, 600);
  let upper = 0;
  let lower = 0;
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) lower++;
    else if (code >= 65 && code <= 90) upper++;
  }
  return upper + lower > 40 && (upper < lower / 200 || lower < upper / 10);
}
