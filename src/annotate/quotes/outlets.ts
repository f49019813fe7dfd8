import type { Name } from '../../model/annotations.ts';
import { type Span, startOf } from '../../model/span.ts';
import { lowerBoundBy } from '../../text/sorted.ts';
import { phrasesOf, setOf } from '../names/lexicon.ts';
import { ORGANISATIONS } from '../names/lexicons/organisations.data.ts';
import { firstFrom, lowerAt, type Reading } from '../reading.ts';
import {
  AUDIENCE,
  CLEARING_WORDS,
  DOUBTFUL_NOUNS,
  NEEDS_ARTICLE,
  OPENING_WORDS,
  OUTLET_NOUNS,
  OUTLETS,
  PHRASE_ENDS,
  TITLE_WORDS,
} from './outlets.data.ts';
import { namesIn } from './prose.ts';

const NOUNS = setOf(OUTLET_NOUNS);
const DOUBTFUL = setOf(DOUBTFUL_NOUNS);
const CLEARING = setOf(CLEARING_WORDS);
const TITLES = setOf(TITLE_WORDS);
const OPENING = setOf(OPENING_WORDS);
const AUDIENCES = setOf(AUDIENCE);
const ENDS = setOf(PHRASE_ENDS);
const ARTICLED = setOf(NEEDS_ARTICLE);
const STATION = /^(?:Radio|TV|Television)$/;
const BODY = /^(?:Union|Association|Authority|Commission|Council|Foundation|Workers|Guild)$/;
const LISTED = new Set(phrasesOf(`${OUTLETS},${ORGANISATIONS.media}`).map((name) => name.toLowerCase()));

/** The words for a news outlet that begin at an offset: `Accra-based Joy FM`, `the Dutch broadcaster NOS`; undefined for any others. */
export function outletAt(reading: Reading, names: readonly Name[], offset: number): Span | undefined {
  const phrase = nounPhraseAt(reading, names, offset);
  if (!phrase) return undefined;
  const { start, end } = phrase;
  const words = reading.text.slice(start, end);
  const named = names[lowerBoundBy(names, start, startOf)];
  // “BBC presenter Ann Lee”, not “the BBC’s chairman”
  const isLed = named && named.end < end && /\s/.test(reading.text[named.end]!);
  const upToName = isLed ? reading.text.slice(start, named.end) : '';
  const found = [ownerIn(words), words, withoutAudience(words), upToName].find(isOutlet);
  if (found === undefined) return undefined;
  const outlet = { start, end: start + found.length };
  return namesIn(names, outlet).some(({ type }) => type === 'person') ? undefined : outlet;
}

/** Whether some words, as a whole, are those for a news outlet. */
export function isOutlet(words: string): boolean {
  const bare = words.replace(/^(?:the|an?|this|our|its|his|their) /i, '');
  const parts = bare.split(/\s+/);
  const last = parts.at(-1)!;
  const isAlone = parts.length === 1 && bare === words;
  if (LISTED.has(bare.toLowerCase())) return !(isAlone && ARTICLED.has(bare.toLowerCase()));
  if (TITLES.has(last)) return !isAlone;
  // “the Times of Malta”
  if (TITLES.has(parts[parts.indexOf('of') - 1] ?? '')) return true;
  if (OPENING.has(parts[0]!) && parts.length > 1) return true;
  // “BBC Radio Ulster”; not a union of those who work there
  if (parts.slice(1, -1).some((part) => STATION.test(part)) && /^\p{Lu}/u.test(last)) return !BODY.test(last);
  if (isNoun(parts, parts.length - 1)) return true;
  // “the newspaper Público”, “Kenya’s Citizen TV”, “the state agency BELTA”
  return /^\p{Lu}/u.test(last) && parts.some((_, at) => isNoun(parts, at));
}

/** Whether a word, in lower case, is a noun for an outlet, by itself or beside a word that says so. */
function isNoun(parts: readonly string[], at: number): boolean {
  const noun = parts[at]!;
  if (!NOUNS.has(noun)) return false;
  if (!DOUBTFUL.has(noun)) return true;
  const [before, first] = [parts[at - 1] ?? '', parts[0]!];
  return CLEARING.has(before) || CLEARING.has(first) || LISTED.has(before.toLowerCase());
}

/** `CNN` in `CNN’s Ann Lee`, `CNN’s “Late Show”`, `RTÉ` in `RTÉ’s daily radio show`; not in `the BBC’s chairman`. */
const ownerIn = (words: string): string =>
  /^[^’']{2,60}(?=['’]s?(?:$| \p{Lu}| (?:[\p{L}-]+ ){0,4}(?:programme|program|show|series|podcast|newspaper|radio|television)$))/u.exec(
    words,
  )?.[0] ?? '';

/** `Reuters` in `Reuters reporters`. */
function withoutAudience(words: string): string {
  const parts = words.split(' ');
  return AUDIENCES.has(parts.at(-1)!) ? parts.slice(0, -1).join(' ') : '';
}

// In tokens.
const LONGEST = 9;

/** The noun phrase that begins at an offset, up to a preposition, a verb that is none of it, or a mark. */
export function nounPhraseAt(reading: Reading, names: readonly Name[], offset: number): Span | undefined {
  const { tokens, text } = reading;
  const first = firstFrom(tokens, offset);
  let n = lowerBoundBy(names, offset, startOf);
  let end = -1;
  for (let i = first; i < tokens.length && i - first < LONGEST; i++) {
    const [start, stop] = [tokens.starts[i]!, tokens.ends[i]!];
    if (i > first && !/^[ ]?$/.test(text.slice(end, start))) break;
    const name = names[n];
    if (name && name.start <= start && name.end > start) {
      end = name.end;
      while (i + 1 < tokens.length && tokens.starts[i + 1]! < name.end) i++;
      n++;
      continue;
    }
    const word = text.slice(start, stop);
    if (!/^[\p{L}\p{N}’'&.-]/u.test(word) || word === '.') break;
    // “the Sunday Independent”, not “told Reuters Sunday”
    const before = lowerAt(reading, i - 1);
    if (i > first && ENDS.has(lowerAt(reading, i)) && !(before === 'the' && /^\p{Lu}/u.test(word))) break;
    if (/^of$/i.test(word) && !/^\p{Lu}/u.test(text.slice(stop + 1, stop + 2))) break;
    end = stop;
  }
  return end < 0 ? undefined : { start: tokens.starts[first]!, end };
}
