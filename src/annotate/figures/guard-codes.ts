import { type Candidate, type Sentence, wordAt } from './candidate.ts';
import { isOpenPoint } from './continental.ts';
import { firstRaw, type Guard, hasUnit } from './guard.ts';
import { isContent, isPlural } from './nouns.ts';
import { wordSet } from './phrases.ts';
import { STREETS } from './words.data.ts';

const streets = wordSet(STREETS);

/** "50.000", where nothing tells fifty from fifty thousand: no value rather than a guess. */
export const openPoint: Guard = (sentence, c) =>
  isOpenPoint(sentence, c.numeral.from) ? 'fifty or fifty thousand: nothing tells' : null;

const CALLS = wordSet(
  'call calls called calling phone phoning ring ringing dial dialling dialing contact contacting text texting telephone hotline helpline whatsapp tel',
);
const REFERENCES = wordSet('reference ref quoting quote crime incident case cad docket');

const ROADS = wordSet('highway road motorway freeway off-ramp interchange offramp bypass');
const ALONG =
  /^(?:towards?|near|in|at|between|outside|and|from|to|heading|northbound|southbound|eastbound|westbound|[.,;)]|)$/;

/** "on the R61 towards Port Alfred", "the R74 highway": roads of South Africa are numbered like rand. */
export const road: Guard = (sentence, c) => {
  if (c.kind !== 'money' || (c.unit !== 'ZAR' && c.unit !== 'NGN') || c.numeral.scale !== 1) return null;
  if (wordAt(sentence, c.from - 1) !== 'the' || !/^\d{1,3}$/.test(wordAt(sentence, c.numeral.from)))
    return null;
  const next = wordAt(sentence, c.to);
  return ROADS.has(next) || ALONG.test(next) ? 'the number of a road' : null;
};

/** "Call Crimestoppers on 0800 555 111 or 101, quoting reference 4421": numbers to dial and to quote. */
export const dialled: Guard = (sentence, c) => {
  if (hasUnit(c) || c.numeral.form !== 'figures' || c.numeral.scale !== 1) return null;
  if (
    !/^\d{3,}$/.test(firstRaw(sentence, c)) ||
    (isContent(sentence, c.to) && wordAt(sentence, c.to) !== 'quoting')
  )
    return null;
  const before = wordAt(sentence, c.from - 1);
  if (/^(?:reference|ref|number|incident|quoting)$/.test(before)) return 'a reference';
  if (!/^(?:on|or|at|to|:|,)$/.test(before) && !CALLS.has(before)) return null;
  for (let i = c.from - 1; i >= 0 && i > c.from - 12; i--) {
    const word = wordAt(sentence, i);
    if (CALLS.has(word)) return 'a telephone number';
    if (REFERENCES.has(word) && before !== 'or' && before !== 'at') return 'a reference';
  }
  return null;
};

/** Digits glued to letters or signs: `COVID-19`, `v2.1`, `?id=5`, `#4`, `9/11`. */
export const identifier: Guard = ({ subtokens, text }, c) => {
  if (hasUnit(c)) return null;
  const first = subtokens[c.from]!;
  const before = text[first.start - 1] ?? ' ';
  const next = subtokens[c.to];
  const after = text[subtokens[c.to - 1]!.end] ?? ' ';
  if (
    first.type === 'figures' &&
    /[\p{L}\p{N}_=&#@/\\+:.,%~*^-]/u.test(before) &&
    c.from > 0 &&
    first.join !== 'space'
  )
    return 'figures inside an identifier';
  if (
    c.numeral.form === 'figures' &&
    next?.join === 'glued' &&
    next.type !== 'mark' &&
    !/^['’]/.test(next.raw)
  )
    return 'figures glued to letters';
  const beyond = text[subtokens[c.to - 1]!.end + 1] ?? ' ';
  if (/[_=&/\\@#:°*^+]/.test(after) && /\S/.test(beyond)) return 'figures in a code, date or address';
  // "501(c)(3)"
  if (next?.raw === '(' && next.join === 'glued') return 'figures of a section';
  if (/^0\d/.test(first.raw)) return 'figures with a leading zero';
  return /^\d{13,}$/.test(first.raw) ? 'too many figures for a count' : null;
};

/** "3. The vote", "two reasons: 1) …", "Jo Vale (8.)": the numbers of a list. */
export const enumerator: Guard = ({ subtokens }, c) => {
  if (hasUnit(c) || c.numeral.form !== 'figures' || !/^\d{1,3}$/.test(subtokens[c.from]!.raw)) return null;
  const before = subtokens[c.from - 1]?.raw;
  const next = subtokens[c.to];
  if (c.from === 0 && next?.type === 'word' && /^\p{Lu}/u.test(next.raw) && !isPlural(next.word))
    return 'the number of a list item';
  if (next?.join !== 'glued') return null;
  if (next.raw === ')' && before !== '(') return 'the number of a list item';
  return next.raw === '.' && (c.from === 0 || before === '(') ? 'the number of a list item' : null;
};

/** `height:100px;` */
export const inCode: Guard = ({ subtokens, text }, c) => {
  const { start } = subtokens[c.from]!;
  if (c.unit === 'pixel' && subtokens[c.from - 1]?.raw === ':') return 'figures in a style sheet';
  return start > 0 && /[:={;]/.test(text[start - 1]!) && c.kind !== 'score' ? 'figures in code' : null;
};

/** Inside `https://…` or `name@host`: no figure, whatever it looks like. */
export const inAddress: Guard = ({ subtokens, text }, c) => {
  const { start } = subtokens[c.from]!;
  if (c.from === 0 || !/\S/.test(text[start - 1] ?? ' ')) return null;
  let from = start;
  // A run without white space that is longer than this is no prose anyway.
  while (from > 0 && from > start - 500 && /\S/.test(text[from - 1]!)) from--;
  return from === start - 500 || /:\/\/|^www\.|@/.test(text.slice(from, start))
    ? 'part of a web or mail address'
    : null;
};

/** "131 West 23rd Street", "1600 Pennsylvania Avenue". */
export const address: Guard = (sentence, c) => {
  if (hasUnit(c) || c.numeral.form !== 'figures') return null;
  for (let i = c.to; i < c.to + 4; i++) {
    const raw = sentence.subtokens[i]?.raw ?? '';
    if (!/^[\p{Lu}\d]/u.test(raw)) return null;
    if (i > c.to && streets.has(raw.toLowerCase())) return 'a street address';
  }
  return null;
};

/** `202-555-0143`, `1.2.3`: three or more groups. */
export const telephone: Guard = (sentence, c) => {
  if (hasUnit(c)) return null;
  const { subtokens } = sentence;
  const bracketed = subtokens[c.from - 1]?.raw === '(' && subtokens[c.to]?.raw === ')';
  if (bracketed && subtokens[c.to + 1]?.type === 'figures') return 'an area code';
  if (bracketed && subtokens[c.from - 1]!.join === 'glued' && c.from > 1) return 'figures of a section';
  if (bracketed && isOfSection(sentence, c)) return 'figures of a section';
  // "(202) 555"
  if (
    subtokens[c.from - 1]?.raw === ')' &&
    subtokens[c.from - 2]?.type === 'figures' &&
    subtokens[c.from - 3]?.raw === '('
  )
    return 'figures behind an area code';
  const chained = (i: number): boolean => subtokens[i]?.type === 'figures' && subtokens[i]!.join === 'hyphen';
  if (c.kind === 'bare' || c.kind === 'count') {
    if (chained(c.from) || chained(c.to)) return 'figures in a chain of hyphens';
  } else if (chained(c.to) || chained(c.from)) return 'figures in a chain of hyphens';
  return null;
};

const SECTIONS = wordSet(
  'section sections article articles rule rules regulation regulations clause subsection paragraph order',
);

/** "section 15 (2) (d)". */
function isOfSection({ subtokens }: Sentence, { from }: Candidate): boolean {
  for (let i = from - 2; i >= 0 && i > from - 12; i--) {
    if (SECTIONS.has(subtokens[i]!.word)) return true;
    if (subtokens[i]!.type === 'word' && !/^[a-z]{1,2}$/.test(subtokens[i]!.raw)) return false;
  }
  return false;
}

/** "Lens 3 3 0 0 6 1 9": three figures in a row without a word between are a row of a table. */
export const table: Guard = ({ subtokens }: Sentence, c) => {
  if (hasUnit(c) || c.kind === 'score' || c.numeral.form !== 'figures') return null;
  const inRow = (i: number): boolean => subtokens[i]?.type === 'figures' && subtokens[i]!.join === 'space';
  let from = c.from;
  while (from > 0 && from > c.from - 2 && inRow(from) && subtokens[from - 1]!.type === 'figures') from--;
  let to = c.from + 1;
  while (to < c.from + 3 && inRow(to)) to++;
  return to - from >= 3 ? 'figures of a table' : null;
};
