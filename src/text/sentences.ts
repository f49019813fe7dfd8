import { MONTH_ABBREVIATIONS, WEEKDAY_ABBREVIATIONS } from './calendar-names.ts';
import { codeUnitsOf } from './code-units.ts';
import { suffixesFor, titlesFor } from './person-name/lexicon.ts';
import { TokenKind, type Tokens } from './tokens.ts';

/** Sentences as token ranges: sentence i holds the tokens `[starts[i], ends[i])`. */
export interface Sentences {
  readonly length: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

// Words after which a stop does not end a sentence when a capital follows.
const ABBREVIATIONS = new Set([
  ...MONTH_ABBREVIATIONS.map(([word]) => word),
  ...WEEKDAY_ABBREVIATIONS.map(([word]) => word),
  ...[...titlesFor('open'), ...suffixesFor('listed.')].map((word) => word.toLowerCase()),
  ...(
    'st no nos rs vs v al etc ca fig inc corp co ltd bros dept est govt ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa ' +
    'penn tenn tex va vt wash wis wyo'
  ).split(' '),
]);
// Of them, ordinary words where they are written small: "He is ill. The deputy …", "He said no. Nobody …".
const ORDINARY = new Set('ill miss mass ore no fig sat sun mar ark wash'.split(' '));
const CLOSERS = '"\'”’)]»';
/** Whether a line ends as a sentence does: with a stop, and what closes behind it. */
export const endsLikeSentence = (text: string): boolean => /[.!?]["”’)\]]*$/.test(text);

const MAY_OPEN = '"\'“‘([«`';

/** A range of token indices, half-open: one block of the article. */
export type TokenRange = readonly [from: number, to: number];

/**
 * Splits each range of tokens into sentences; a sentence never crosses a range (a headline needs no stop).
 * A stop ends a sentence unless it belongs to an abbreviation, an initial or a number; a blank line always does.
 */
export function splitSentences(tokens: Tokens, ranges: Iterable<TokenRange>): Sentences {
  const starts: number[] = [];
  const ends: number[] = [];
  const units = codeUnitsOf(tokens.text);
  for (const [from, to] of ranges) {
    let open = from;
    for (let i = from; i < to; i++) {
      if (i > open && afterBlankLine(tokens, units, i)) {
        starts.push(open);
        ends.push(i);
        open = i;
      }
      if (!isTerminator(tokens, units, i)) continue;
      let end = i + 1;
      while (end < to && isCloser(tokens, end)) end++;
      if (end < to && (isItemMark(tokens, open, i) || !endsSentence(tokens, i, end))) continue;
      starts.push(open);
      ends.push(end);
      open = end;
      i = end - 1;
    }
    if (to > open) {
      starts.push(open);
      ends.push(to);
    }
  }
  return { length: starts.length, starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}

function afterBlankLine({ starts, ends }: Tokens, units: Uint16Array, i: number): boolean {
  const start = starts[i]!;
  let at = ends[i - 1]!;
  if (start - at < 2) return false;
  let breaks = 0;
  for (; at < start; at++) if (units[at] === 10) breaks++;
  return breaks > 1;
}

const STOP = 0x2e;
const isEndMark = (code: number): boolean =>
  code === STOP || code === 0x21 || code === 0x3f || code === 0x2026;

function isTerminator({ starts, ends, kinds }: Tokens, units: Uint16Array, i: number): boolean {
  const last = units[ends[i]! - 1]!;
  if (!isEndMark(last)) return false;
  return kinds[i] === TokenKind.punctuation || (last === STOP && ends[i]! - starts[i]! > 1);
}

/** A closing mark right behind the stop, without a space between. */
function isCloser({ text, starts, ends }: Tokens, i: number): boolean {
  return starts[i] === ends[i - 1] && CLOSERS.includes(text[starts[i]!]!);
}

/** `1.` or `I.` at the very start numbers an item or abbreviates a name: "3. Norway 8.57", "I. Asimov". */
function isItemMark({ text, starts, kinds }: Tokens, open: number, stop: number): boolean {
  if (stop !== open + 1) return false;
  return (
    kinds[open] === TokenKind.number || (starts[stop]! - starts[open]! === 1 && text[starts[open]!] === 'I')
  );
}

function endsSentence(tokens: Tokens, stop: number, next: number): boolean {
  const { text, starts, ends, kinds } = tokens;
  if (starts[next] === ends[next - 1]) return false;
  const mark = text[ends[stop]! - 1]!;
  const opensAt = MAY_OPEN.includes(text[starts[next]!]!) && next + 1 < tokens.length ? next + 1 : next;
  const first = text[starts[opensAt]!]!;
  const startsLower = first !== first.toUpperCase();
  if (startsLower) return false;
  if (mark === '!' || mark === '?') return true;
  if (kinds[stop] !== TokenKind.punctuation) return initialsEnd(tokens, stop, opensAt);
  if (stop === 0 || starts[stop] !== ends[stop - 1]) return true;
  const before = text.slice(starts[stop - 1], ends[stop - 1]);
  return (
    next > stop + 1 || !ABBREVIATIONS.has(before.toLowerCase()) || (ORDINARY.has(before) && !/\d/.test(first))
  );
}

// Words that start a sentence far more often than they follow an initialism inside one ("in the U.S. The …").
const STARTERS = new Set(
  'the a an in on at but and he she it they we i his her its their this that these those there as for if when while after before however meanwhile'.split(
    ' ',
  ),
);

// Words behind which a single letter is a grade and no initial: "vitamin C."
const LETTERED = new Set(
  'vitamin vitamins hepatitis influenza plan group class grade grades section title type schedule exhibit generation category serie'.split(
    ' ',
  ),
);

/** `U.S.` ends a sentence only before a word that plainly starts one, `J.` only behind a word that has letters. */
function initialsEnd({ text, starts, ends }: Tokens, stop: number, next: number): boolean {
  if (ends[stop]! - starts[stop]! === 2) {
    const before = stop > 0 ? text.slice(starts[stop - 1], ends[stop - 1]).toLowerCase() : '';
    return LETTERED.has(before) || (before === 'malcolm' && text[starts[stop]!] === 'X');
  }
  return STARTERS.has(text.slice(starts[next], ends[next]).toLowerCase());
}
