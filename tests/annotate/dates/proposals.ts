import type { Candidate, Finder, Meaning } from '../../../src/annotate/dates/candidate.ts';
import { Scan } from '../../../src/annotate/dates/scan.ts';
import { readArticle } from '../../../src/annotate/reading.ts';
import type { Trace } from '../../../src/model/annotations.ts';
import { articleOf } from './marked.ts';

/** A text as the finders and refiners see it. */
export const scanOf = (text: string, published: string | null = null, trace?: Trace): Scan =>
  new Scan(readArticle(articleOf(text, published), trace));

/** What one finder proposes at each token of a text: `words = meaning`, in reading order. */
export function proposals(finder: Finder, text: string, trace?: Trace): string[] {
  const scan = scanOf(text, null, trace);
  const found: string[] = [];
  for (let i = 0; i < scan.tokens.length; i++) {
    const candidate = finder(scan, i);
    if (candidate) found.push(shown(scan, candidate));
  }
  return found;
}

/** The tokens of some words of a text, which must stand in it once. */
function tokensOf(scan: Scan, words: string): { from: number; to: number } {
  const start = scan.text.indexOf(words);
  if (start < 0 || scan.text.includes(words, start + 1)) throw new Error(`"${words}" must stand there once`);
  const from = scan.tokens.starts.indexOf(start);
  const to = scan.tokens.ends.indexOf(start + words.length) + 1;
  if (from < 0 || to === 0) throw new Error(`"${words}" does not end with tokens`);
  return { from, to };
}

/** A candidate over some words of a text. */
export const over = (
  scan: Scan,
  words: string,
  meaning: Meaning,
  more: Partial<Candidate> = {},
): Candidate => ({ ...tokensOf(scan, words), rule: 'given', type: 'DATE', meaning, ...more });

/** `words = [TYPE] meaning time zone /until MOD (shift) ?doubt`: whatever of it a candidate has. */
export function shown(scan: Scan, candidate: Candidate): string {
  const { from, to, type, meaning, time, zone, until, mod, shift, doubt } = candidate;
  const words = scan.text.slice(scan.tokens.starts[from]!, scan.tokens.ends[to - 1]!);
  const parts = [
    type === 'DATE' ? '' : type,
    written(meaning),
    time ?? '',
    zone ?? '',
    until === undefined ? '' : `/${until}`,
    mod ?? '',
    shift === undefined ? '' : `(${['last', 'this', 'next'][shift + 1]})`,
    doubt === undefined ? '' : '?',
  ];
  return `${words} = ${parts.filter((part) => part !== '').join(' ')}`;
}

function written(meaning: Meaning): string {
  const year = 'year' in meaning && meaning.year !== undefined ? String(meaning.year) : 'XXXX';
  switch (meaning.kind) {
    case 'value':
      return meaning.value;
    case 'clock':
      return 'clock';
    case 'part':
      return `${year}-${meaning.part}`;
    case 'holiday':
      return `${meaning.holiday} ${year}`;
    case 'nth':
      return `${meaning.nth}. weekday${meaning.weekday} of ${written(meaning.month)}`;
    case 'from':
      return `${meaning.count} ${meaning.unit} from ${written(meaning.date)}`;
    case 'offset':
      return `${meaning.count} ${meaning.unit}${meaning.from === 'context' ? ' from context' : ''}`;
    case 'comparable':
      return `${meaning.noun} ${meaning.years}${meaning.year === undefined ? '' : ` of ${meaning.year}`}`;
    case 'calendar':
      return [
        year,
        meaning.month === undefined ? '' : `-${String(meaning.month).padStart(2, '0')}`,
        meaning.day === undefined ? '' : `-${String(meaning.day).padStart(2, '0')}`,
        meaning.weekday === undefined ? '' : `-weekday${meaning.weekday}`,
      ].join('');
  }
}
