import type { Name } from '../../model/annotations.ts';
import type { Span } from '../../model/span.ts';
import type { Reading } from '../reading.ts';
import type { Matcher, Pattern } from './matcher.ts';

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
export function findHits(reading: Reading, names: readonly Name[], matcher: Matcher): Hits {
  const { tokens, sentences, blockOfSentence, blocks, text } = reading;
  const { starts, ends } = tokens;
  const anyCase = hasNoCase(text);
  const persons = names.filter(({ type }) => type === 'person');
  const hits: Hit[] = [];
  let length = 0;
  let person = 0;
  for (let s = 0; s < sentences.length; s++) {
    const block = blocks[blockOfSentence[s]!];
    const isTitle = block?.role === 'title';
    const to = sentences.ends[s]!;
    for (let i = sentences.starts[s]!; i < to; ) {
      const pattern = matcher.find(tokens, i, to, anyCase);
      const step = pattern ? matcher.length : 1;
      if (pattern?.postings.length) {
        const start = starts[i]!;
        const end = ends[i + step - 1]!;
        while (person < persons.length && persons[person]!.end <= start) person++;
        const emphasis = isTitle ? TITLE : length < LEAD_TOKENS ? LEAD : BODY;
        if (counts(pattern, start, persons[person], anyCase)) hits.push({ start, end, pattern, emphasis });
      }
      length += step;
      i += step;
    }
  }
  return { hits, length };
}

/** "Gordon Banks" speaks of no bank; and a text without capitals cannot tell WHO from who. */
function counts(pattern: Pattern, start: number, person: Name | undefined, anyCase: boolean): boolean {
  if (person && person.start <= start && start < person.end) return pattern.cases !== null;
  return !(anyCase && pattern.cases && ORDINARY.has(pattern.words));
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
